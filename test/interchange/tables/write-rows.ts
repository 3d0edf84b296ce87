/** Rows as an ordinary workbook. */
import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import type { CellValue } from "../../../electron/interchange/workbook/sheet.ts";

export interface Merged {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

/** `merged` in places of the rows counted from 0; what they cover must be empty. */
export async function workbookOf(
  rows: readonly (readonly (CellValue | boolean)[])[],
  { sheet = "表1", merged = [] }: { sheet?: string; merged?: readonly Merged[] } = {},
): Promise<Uint8Array> {
  const data: SheetData = rows.map((cells, row) =>
    cells.map((value, column) => {
      if (value === null) return null;
      const area = merged.find((each) => each.row === row && each.column === column);
      const span = area === undefined ? {} : { rowSpan: area.rows ?? 1, columnSpan: area.columns ?? 1 };
      if (typeof value === "number") return { value, type: Number, ...span };
      if (typeof value === "boolean") return { value, type: Boolean, ...span };
      return { value, type: String, ...span };
    }),
  );
  return new Uint8Array(await writeXlsxFile([{ sheet, data }]).toBuffer());
}
