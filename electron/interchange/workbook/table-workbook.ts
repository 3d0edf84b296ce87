/** One table of the window as sheets: the table itself, and where its figures come from. */
import { brackets, columnHead } from "../../../shared/table/column-head.ts";
import type { ExportedColumn, ExportedTable } from "../../../shared/table/exported-table.ts";
import type { Language } from "../../../shared/words/language.ts";
import { type NumberFormat, placesOf, type SheetColumn, type WorkbookSheet } from "./sheet.ts";
import { type TableGround, tableGroundSheet } from "./sheets/table-ground-sheet.ts";

export function tableWorkbook(
  table: ExportedTable,
  ground: TableGround,
  language: Language,
): WorkbookSheet[] {
  return [tableSheet(table, language), tableGroundSheet(table, ground, language)];
}

function tableSheet({ title, columns, rows }: ExportedTable, language: Language): WorkbookSheet {
  const [first] = columns;
  return {
    name: sheetName(title, language),
    columns: columns.map((column, index) => sheetColumn(column, rows, index, language)),
    rows,
    frozenColumns: first?.kind === "text" && columns.length > 3 ? 1 : 0,
  };
}

const byDecimals = ["whole", "tenth", "amount", "ratio"] as const satisfies readonly NumberFormat[];

function sheetColumn(
  column: ExportedColumn,
  rows: ExportedTable["rows"],
  index: number,
  language: Language,
): SheetColumn {
  const label = columnHead(column, brackets[language]);
  const { kind, decimals } = column;
  if (kind === "text") return { label, width: textWidth(rows, index) };
  if (kind === "year") return { label, width: 8, format: "year" };
  if (kind === "percent") return { label, width: 12, format: decimals === 1 ? "chance" : "percent" };
  return { label, width: 14, format: byDecimals[decimals ?? 2] };
}

/** As wide as its longest text of the first rows, within reason. */
function textWidth(rows: ExportedTable["rows"], index: number): number {
  const widths = rows.slice(0, 300).map((row) => {
    const cell = row[index];
    return typeof cell === "string" ? placesOf(cell) : 0;
  });
  return Math.min(60, Math.max(12, ...widths) + 2);
}

/** What spreadsheets take as the name of a sheet. */
function sheetName(title: string, language: Language): string {
  const plain = title
    .replace(/[[\]:*?/\\]+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "")
    .slice(0, 31)
    .trim();
  return plain || (language === "en" ? "Table" : "表");
}
