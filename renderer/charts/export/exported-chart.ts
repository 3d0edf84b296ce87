import type { ExportedCell, ExportedColumn, ExportedTable } from "../../../shared/table/exported-table.ts";
import type { ChartColumn, ChartTable } from "../chart-props.ts";
import type { PictureCaption } from "./captioned-svg.ts";

/**
 * A chart's table with its figures whole, what its heading and foot say as notes, and what a cell
 * says of its figure (“估计值”) in a column of its own, headed by `status`.
 */
export function exportedChart(
  table: ChartTable,
  { title, note, status: foot }: PictureCaption,
  status: string,
): ExportedTable {
  const said = table.columns.map((_, index) => table.rows.some((row) => statusIn(row, index) !== null));
  return {
    title,
    columns: table.columns.flatMap((column, index) => [
      exportedColumn(column, table.unit ?? null),
      ...(said[index] ? [{ name: `${column.label} ${status}`, unit: null, kind: "text" as const }] : []),
    ]),
    rows: table.rows.map((row) =>
      row.cells.flatMap((_, index) => [
        exportedCell(row, index),
        ...(said[index] ? [statusIn(row, index)] : []),
      ]),
    ),
    notes: [note, foot ?? ""].filter((text) => text !== ""),
  };
}

type Row = ChartTable["rows"][number];

function exportedCell({ cells, values }: Row, index: number): ExportedCell {
  const value = values?.[index];
  if (value !== undefined) return value;
  return cells[index] || null;
}

/** In brackets behind the figure. */
function statusIn({ cells, values }: Row, index: number): string | null {
  if (typeof values?.[index] !== "number") return null;
  return /（([^（）]+)）$/.exec(cells[index] ?? "")?.[1] ?? null;
}

function exportedColumn({ label, numeric, kind }: ChartColumn, unit: string | null): ExportedColumn {
  if (kind === "year") return { name: label, unit: null, kind: "year" };
  if (kind === "percent") return { name: label, unit: null, kind: "percent", decimals: 1 };
  if (kind === "count") return { name: label, unit: null, kind: "number", decimals: 0 };
  return numeric ? { name: label, unit, kind: "number" } : { name: label, unit: null, kind: "text" };
}
