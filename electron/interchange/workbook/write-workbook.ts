import type { Cell, SheetData } from "write-excel-file/node";
import { type CellValue, type NumberFormat, numberFormats, placesOf, type WorkbookSheet } from "./sheet.ts";

const headColor = "#E8EEF4";
/** The longest text a cell may hold. */
const mostText = 32_767;

/**
 * The sheets as an xlsx file. Figures are numbers, everything else is text: a text that looks like
 * a formula is stored as a string and never computed.
 */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  // Read only when a workbook is written: the start does not wait for it.
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const written = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: dataOf(sheet),
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: "landscape" as const,
    ...(sheet.frozenColumns > 0 ? { stickyColumnsCount: sheet.frozenColumns } : {}),
  }));
  return new Uint8Array(await writeXlsxFile(written, { fontFamily: "等线", fontSize: 11 }).toBuffer());
}

function dataOf({ columns, rows, rowFormats }: WorkbookSheet): SheetData {
  const head: Cell[] = columns.map(({ label, format }) => ({
    type: String,
    value: clean(label),
    fontWeight: "bold",
    backgroundColor: headColor,
    wrap: true,
    alignVertical: "center",
    height: headHeight(columns),
    align: format === undefined ? "left" : "right",
  }));
  return [
    head,
    ...rows.map((row, at) =>
      row.map((value, index) =>
        cellOf(value, formatOf(columns[index]?.format, rowFormats?.[at]), (columns[index]?.width ?? 0) >= 36),
      ),
    ),
  ];
}

/** A row's own format is that of its amounts; years and shares stay what they are. */
function formatOf(column: NumberFormat | undefined, row: NumberFormat | null | undefined) {
  return column === "amount" ? (row ?? column) : column;
}

/** Points that the heads take when they break within their columns; spreadsheets do not measure by themselves. */
function headHeight(columns: WorkbookSheet["columns"]): number {
  const lines = columns.map(({ label, width }) => Math.ceil((placesOf(label) * 1.1) / width));
  return 16 * Math.min(8, Math.max(1, ...lines)) + 4;
}

function cellOf(value: CellValue, format: NumberFormat | undefined, wide: boolean): Cell {
  if (value === null || value === "") return null;
  if (typeof value === "string") {
    return { type: String, value: clean(value), alignVertical: "top", ...(wide ? { wrap: true } : {}) };
  }
  return { type: Number, value, ...(format === undefined ? {} : { format: numberFormats[format] }) };
}

/** Without the control characters that XML forbids. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").slice(0, mostText);
}
