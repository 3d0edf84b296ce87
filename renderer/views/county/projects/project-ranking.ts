/** The projects of a scenario in their order, and as a table for a file. */
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import type { ProjectAssessment } from "../../../../shared/result/answers.ts";
import type { ExportedColumn, ExportedTable } from "../../../../shared/table/exported-table.ts";
import type { Words } from "../../../words/use-words.ts";

export const rankingOrders = ["jobs", "gdp"] as const;
export type RankingOrder = (typeof rankingOrders)[number];

/** 1 万人 is 10,000 people. */
const peopleInWan = 10_000;

export function rankOf({ jobsRank, gdpRank }: ProjectAssessment, order: RankingOrder): number | null {
  return order === "jobs" ? jobsRank : gdpRank;
}

/** The best first; what cannot be ranked last. */
export function rankedProjects(
  projects: readonly ProjectAssessment[],
  order: RankingOrder,
): ProjectAssessment[] {
  const rank = (project: ProjectAssessment) => rankOf(project, order) ?? Number.MAX_SAFE_INTEGER;
  return [...projects].sort((a, b) => rank(a) - rank(b));
}

/** 人 for each 亿元 invested; null without investment. */
export function peoplePerYi({ jobsPerInvested }: ProjectAssessment): number | null {
  return jobsPerInvested === null ? null : jobsPerInvested * peopleInWan;
}

export function placeName({ units }: Dataset, code: string): string {
  return units.find((unit) => unit.code === code)?.name ?? code;
}

/** With whole figures, in the order they stand on the screen. */
export function rankingTable(
  projects: readonly ProjectAssessment[],
  order: RankingOrder,
  dataset: Dataset,
  horizon: number,
  words: Words,
): ExportedTable {
  const text = (name: string): ExportedColumn => ({ name, unit: null, kind: "text" });
  const number = (name: string, decimals: 0 | 2): ExportedColumn => ({
    name,
    unit: null,
    kind: "number",
    decimals,
  });
  return {
    title: words("ranking.title"),
    columns: [
      number(words("ranking.column.rank"), 0),
      text(words("ranking.column.name")),
      text(words("ranking.column.unit")),
      number(words("ranking.column.investment"), 2),
      number(words("ranking.column.jobs"), 2),
      number(words("ranking.column.jobsPer"), 0),
      number(words("ranking.column.gdp"), 2),
      number(words("ranking.column.gdpPer"), 2),
      { name: words("ranking.column.share"), unit: null, kind: "percent" },
      text(words("ranking.column.verdict")),
    ],
    rows: rankedProjects(projects, order).map((project) => [
      rankOf(project, order),
      project.name,
      placeName(dataset, project.unit),
      project.investment,
      project.jobs,
      peoplePerYi(project),
      project.gdp,
      project.gdpPerInvested,
      project.employment.shareOfUnitJobs,
      words(`ranking.verdict.${project.employment.code}`),
    ]),
    notes: [
      words("ranking.note", { year: String(horizon) }),
      words("ranking.basis", { order: words(`ranking.sort.${order}`), base: String(dataset.baseYear) }),
    ],
  };
}
