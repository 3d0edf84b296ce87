import type { ChartTable } from "../chart-props.ts";

/** A chart's table as CSV (RFC 4180, CRLF), with a byte order mark so that spreadsheets read it as UTF-8. */
export function tableCsv(table: ChartTable): string {
  const rows = [table.columns.map((column) => column.label), ...table.rows.map((row) => row.cells)];
  return `\ufeff${rows.map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
