/** A sheet of a workbook before it is written: one table, its head in the first row. */

export type CellValue = string | number | null;

/** How figures are shown; their values are the real ones. Rates are fractions shown in percent. */
export const numberFormats = {
  amount: "#,##0.00",
  whole: "#,##0",
  tenth: "#,##0.0",
  percent: "0.00%",
  chance: "0.0%",
  ratio: "0.000",
  year: "0",
} as const;
export type NumberFormat = keyof typeof numberFormats;

export interface SheetColumn {
  /** With its unit and price basis. */
  readonly label: string;
  /** In characters. */
  readonly width: number;
  /** Of the figures in it; absent: words. */
  readonly format?: NumberFormat;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Columns at the left that stay in sight. */
  readonly frozenColumns: number;
  /** Each row's own format where one column holds figures of several kinds. */
  readonly rowFormats?: readonly (NumberFormat | null)[];
}

/** A Chinese sign is twice as wide as a Latin one. */
export function placesOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > "\u2000" ? 2 : 1), 0);
}

export const words = (label: string, width = 14): SheetColumn => ({ label, width });
export const figures = (label: string, format: NumberFormat = "amount", width = 14): SheetColumn => ({
  label,
  width,
  format,
});
