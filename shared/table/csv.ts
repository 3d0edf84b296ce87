/** Rows as a CSV file (RFC 4180, CRLF), with the byte order mark by which spreadsheets know UTF-8. */
import { type Bracketed, columnHead } from "./column-head.ts";
import type { ExportedCell, ExportedTable } from "./exported-table.ts";

/** What a spreadsheet would take for the beginning of a formula, wide signs among them. */
const formula = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** A figure as planners write it is none. */
const figure = /^[+-]?[\d,]*\.?\d+%?$/;

/** A text that no spreadsheet computes: an apostrophe stands before what looks like a formula. */
export function neutralText(text: string): string {
  return formula.test(text) && !figure.test(text) ? `'${text}` : text;
}

export function csvText(rows: readonly (readonly ExportedCell[])[]): string {
  return `\ufeff${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

function csvCell(cell: ExportedCell): string {
  if (cell === null) return "";
  const text = typeof cell === "number" ? String(cell) : neutralText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The table alone, percentages in percent as its heads say. */
export function tableCsv({ columns, rows }: ExportedTable, bracketed: Bracketed): string {
  const heads = columns.map((column) =>
    columnHead(column.kind === "percent" ? { name: column.name, unit: "%" } : column, bracketed),
  );
  const scaled = rows.map((row) =>
    row.map((cell, index) =>
      typeof cell === "number" && columns[index]?.kind === "percent" ? inPercent(cell) : cell,
    ),
  );
  return csvText([heads, ...scaled]);
}

/** 0.07 is 7 and not 7.000000000000001. */
function inPercent(share: number): number {
  return Number((share * 100).toPrecision(13));
}
