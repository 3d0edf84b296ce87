/** The figures found, as a table for a file: each with its unit, status and source beside it. */
import type { ExportedColumn, ExportedTable } from "../../../../shared/table/exported-table.ts";
import type { Words } from "../../../words/use-words.ts";
import type { FigureRow } from "./figure-table.ts";

export function exportedFigures(rows: readonly FigureRow[], words: Words): ExportedTable {
  const text = (name: string): ExportedColumn => ({ name, unit: null, kind: "text" });
  return {
    title: words("data.tab.figures"),
    columns: [
      text(words("data.figures.column.place")),
      text(words("chart.prefecture")),
      text(words("table.code")),
      text(words("data.figures.column.name")),
      { name: words("data.figures.column.year"), unit: null, kind: "year" },
      { name: words("data.figures.column.value"), unit: null, kind: "number", decimals: 3 },
      text(words("data.figures.column.unit")),
      text(words("data.figures.column.status")),
      text(words("data.figures.column.source")),
      text(words("table.note")),
    ],
    rows: rows.map((row) => [
      row.place,
      row.prefecture || null,
      row.code,
      row.nameText,
      row.year,
      asWritten(row),
      row.format.unit === "common.noFigure" ? null : row.unitText,
      row.statusText,
      row.sourceText || null,
      row.note || null,
    ]),
    notes: [],
  };
}

/** In its own unit and whole: a percentage, held as a fraction, in percent; 0.07 is 7 and not 7.000000000000001. */
function asWritten({ value, format }: FigureRow): number | null {
  if (value === null || format.unit !== "unit.percent") return value;
  return Number((value * 100).toPrecision(13));
}
