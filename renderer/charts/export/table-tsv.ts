import type { ChartTable } from "../chart-props.ts";

/** A chart's table for the clipboard: cells between tabs, as spreadsheets paste them. */
export function tableTsv(table: ChartTable): string {
  const rows = [table.columns.map((column) => column.label), ...table.rows.map((row) => row.cells)];
  return rows.map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
}
