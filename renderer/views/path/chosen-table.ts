import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { PathChoice } from "../../../shared/result/answers.ts";
import type { ExportedTable } from "../../../shared/table/exported-table.ts";
import { tierLabel, tierMarks } from "../../words/tier-marks.ts";
import type { Words } from "../../words/use-words.ts";

/** The counties chosen, with whole figures. */
export function chosenTable(chosen: readonly PathChoice[], dataset: Dataset, words: Words): ExportedTable {
  const tiers = tierMarks(dataset.targets.tiers, words);
  const text = (name: string) => ({ name, unit: null, kind: "text" as const });
  const real = words("note.unitAndBasis", {
    unit: words("unit.yi"),
    basis: words("basis.real", { year: String(dataset.baseYear) }),
  });
  return {
    title: words("path.chosen"),
    columns: [
      text(words("path.column.name")),
      text(words("chart.prefecture")),
      text(words("table.from")),
      text(words("table.to")),
      { name: words("table.cost"), unit: real, kind: "number" },
      { name: words("table.extraGrowth"), unit: null, kind: "percent" },
      { name: words("table.extraRatio"), unit: null, kind: "percent" },
      text(words("path.column.verdict")),
    ],
    rows: chosen.map((choice) => [
      choice.name,
      dataset.units.find(({ code }) => code === choice.code)?.prefecture.name ?? null,
      tierLabel(tiers, choice.from),
      tierLabel(tiers, choice.tier),
      choice.cost,
      choice.extraGrowth,
      choice.extraInvestmentRatio,
      words(`verdict.${choice.verdict}`),
    ]),
    notes: [words("path.chosen.note", { count: String(chosen.length) })],
  };
}
