import type { ExportedColumn, ExportedTable } from "../../../shared/table/exported-table.ts";
import type { Words } from "../../words/use-words.ts";
import { readCell, type Sheet } from "./sheet.ts";

/** The grid as it stands: a row a unit or a scope, a column an assumption in a year. */
export function sheetExport(sheet: Sheet, words: Words): ExportedTable {
  const text = (name: string): ExportedColumn => ({ name, unit: null, kind: "text" });
  return {
    title: words("grid.title"),
    columns: [
      text(words("chart.name")),
      text(words("chart.prefecture")),
      ...sheet.columns.map(
        ({ leaf, year }): ExportedColumn => ({
          name: `${words(`assumption.${leaf}`)} ${year}`,
          unit: null,
          kind: "percent",
        }),
      ),
    ],
    rows: sheet.rows.map((row, at) => [
      row.name,
      row.kind === "unit" ? row.unit.prefecture.name : null,
      ...sheet.columns.map((_, column) => readCell(sheet, { row: at, column })?.value ?? null),
    ]),
    notes: [
      words("table.assumptionsNote"),
      ...(sheet.settled === null
        ? []
        : [words("grid.settled.note", { year: String(sheet.settled.through) })]),
    ],
  };
}
