import { factsOf } from "../../../../shared/report/facts.ts";
import type { ReportInput } from "../../../../shared/report/report-input.ts";
import { workbookWords } from "../../../../shared/report/words/workbook-words.ts";
import { figures, type NumberFormat, type WorkbookSheet, words } from "../sheet.ts";

/** 目标与档位: every target with what is reached, and every tier's count in each year. */
export function targetSheet(input: ReportInput): WorkbookSheet {
  const { result, baseline, ensemble, years, tierLabel, tiers, horizon, called } = factsOf(input);
  const say = workbookWords[input.language].targets;
  const { targets, tierCounts, scope } = result.province;
  const drawn = ensemble?.province[scope].targets;
  const format = (id: string): NumberFormat => (id === "urbanJobs" ? "amount" : "whole");
  const targetRows = Object.entries(targets).map(([id, { target, reached, met }]) => ({
    format: format(id),
    cells: [
      say.target(called.reached(id, tierLabel(id))),
      horizon,
      target,
      reached,
      baseline.province.targets[id]?.reached ?? null,
      called.verdict(met),
      drawn?.[id]?.probability ?? null,
    ],
  }));
  const yearRows = tiers.flatMap(({ id }) =>
    years.map((year, index) => ({
      format: "whole" as const,
      cells: [
        say.tier(tierLabel(id)),
        year,
        null,
        tierCounts[id]?.[index] ?? null,
        baseline.province.tierCounts[id]?.[index] ?? null,
        null,
        null,
      ],
    })),
  );
  const rows = [...targetRows, ...yearRows];
  return {
    name: say.sheet,
    columns: [
      words(called.column.item, 36),
      figures(say.year, "year", 8),
      figures(called.column.targetValue),
      figures(called.scenario),
      figures(called.baseline),
      words(called.column.verdict),
      figures(called.column.probability, "chance"),
    ],
    rows: rows.map(({ cells }) => cells),
    rowFormats: rows.map(({ format: each }) => each),
    frozenColumns: 1,
  };
}
