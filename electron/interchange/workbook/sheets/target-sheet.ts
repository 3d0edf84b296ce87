import { factsOf } from "../../../../shared/report/facts.ts";
import type { ReportInput } from "../../../../shared/report/report-input.ts";
import { figures, type NumberFormat, type WorkbookSheet, words } from "../sheet.ts";

/** 目标与档位: every target with what is reached, and every tier's count in each year. */
export function targetSheet(input: ReportInput): WorkbookSheet {
  const { result, baseline, ensemble, years, tierLabel, tiers, horizon } = factsOf(input);
  const { targets, tierCounts, scope } = result.province;
  const drawn = ensemble?.province[scope].targets;
  const name = (id: string) => {
    if (id === "urbanJobs") return "城镇新增就业最少一年（万人）";
    if (id === "incomeGap") return "城乡收入比缩小（个）";
    return `${tierLabel(id)}（个）`;
  };
  const format = (id: string): NumberFormat => (id === "urbanJobs" ? "amount" : "whole");
  const verdict = (met: boolean | null) => (met === null ? "不能判断" : met ? "达到" : "未达到");
  const targetRows = Object.entries(targets).map(([id, { target, reached, met }]) => ({
    format: format(id),
    cells: [
      `目标：${name(id)}`,
      horizon,
      target,
      reached,
      baseline.province.targets[id]?.reached ?? null,
      verdict(met),
      drawn?.[id]?.probability ?? null,
    ],
  }));
  const yearRows = tiers.flatMap(({ id }) =>
    years.map((year, index) => ({
      format: "whole" as const,
      cells: [
        `档位：${tierLabel(id)}（个，按名义值）`,
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
    name: "目标与档位",
    columns: [
      words("项目", 36),
      figures("年份", "year", 8),
      figures("目标值"),
      figures("本方案"),
      figures("基准"),
      words("结论"),
      figures("达标概率", "chance"),
    ],
    rows: rows.map(({ cells }) => cells),
    rowFormats: rows.map(({ format: each }) => each),
    frozenColumns: 1,
  };
}
