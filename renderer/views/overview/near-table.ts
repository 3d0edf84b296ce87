import type { NearLine } from "../../../shared/result/view.ts";
import type { ExportedTable } from "../../../shared/table/exported-table.ts";
import type { Words } from "../../words/use-words.ts";

interface NearRow {
  readonly near: NearLine;
  readonly name: string;
  readonly prefecture: string;
}

/** The units nearest to a line, with whole figures. */
export function nearTable(rows: readonly NearRow[], horizon: number, words: Words): ExportedTable {
  const text = (name: string) => ({ name, unit: null, kind: "text" as const });
  const yi = words("note.unitAndBasis", { unit: words("unit.yi"), basis: words("basis.nominal") });
  return {
    title: words("near.title"),
    columns: [
      text(words("chart.name")),
      text(words("chart.prefecture")),
      { name: words("near.column.line"), unit: words("unit.yi"), kind: "number", decimals: 0 },
      { name: words("near.column.gap"), unit: yi, kind: "number" },
      { name: words("near.column.pace"), unit: null, kind: "percent" },
    ],
    rows: rows.map(({ near, name, prefecture }) => [
      name,
      prefecture,
      near.line,
      near.distance,
      near.extraGrowth,
    ]),
    notes: [words("near.note", { year: String(horizon) }), words("near.column.note")],
  };
}
