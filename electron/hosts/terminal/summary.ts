/** A run in a screenful: how the targets stand, and how many counties are in each tier year by year. */
import type { Dataset, TargetScope } from "../../../shared/dataset/schema.ts";
import type { RunResult, TargetResult } from "../../../shared/result/schema.ts";
import { textTable } from "./text-table.ts";
import { tierNames } from "./tier-names.ts";

const scopes: Readonly<Record<TargetScope, string>> = {
  counties: "县(市)，不含市辖区",
  "counties-and-districts": "县(市)与市辖区",
};

export function runSummary(result: RunResult, dataset: Dataset): string {
  const { scenario, years, province } = result;
  const names = tierNames(dataset.targets.tiers, Object.keys(province.tierCounts));
  return [
    `${scenario.name}　${dataset.title}　引擎 ${result.engine}`,
    `${years[0]}—${years.at(-1)} 年，统计范围：${scopes[province.scope]}`,
    "",
    ...ensembleLines(result),
    targetTable(province.targets, names),
    "",
    yearTable(result, names),
    "",
  ].join("\n");
}

function targetTable(targets: RunResult["province"]["targets"], names: ReadonlyMap<string, string>): string {
  const name = (id: string) => {
    if (id === "urbanJobs") return "城镇新增就业最少一年（万人）";
    if (id === "incomeGap") return "城乡收入比缩小的县(市)（个）";
    return `${names.get(id) ?? id}（个）`;
  };
  const hasChances = Object.values(targets).some(({ probability }) => probability !== undefined);
  const rows = Object.entries(targets).map(([id, { target, reached, met, probability }]) => [
    name(id),
    figure(target),
    figure(reached),
    verdict(met),
    ...(hasChances ? [chance(probability ?? null)] : []),
  ]);
  return textTable([["目标", "目标值", "推演值", "结论", ...(hasChances ? ["达到的概率"] : [])], ...rows]);
}

function ensembleLines({ ensemble }: RunResult): string[] {
  if (ensemble === undefined) return [];
  const { draws, seed, all } = ensemble;
  return [`集合推演：抽样 ${draws} 次，种子 ${seed}；全部目标同时达到的概率 ${chance(all)}`, ""];
}

/** A share of draws; "0.0%" is said only of none. */
function chance(share: number | null): string {
  if (share === null) return "无法判断";
  const percent = (share * 100).toFixed(1);
  if (share > 0 && percent === "0.0") return "不到 0.1%";
  return share < 1 && percent === "100.0" ? "超过 99.9%" : `${percent}%`;
}

function verdict(met: TargetResult["met"]): string {
  if (met === null) return "无法判断";
  return met ? "达到" : "未达到";
}

function yearTable({ years, province }: RunResult, names: ReadonlyMap<string, string>): string {
  const counts = Object.entries(province.tierCounts).map(([id, row]) => [
    `${names.get(id) ?? id}（个）`,
    ...row.map(String),
  ]);
  return textTable([
    ["年份", ...years.map(String)],
    ...counts,
    ["全省名义地区生产总值（亿元）", ...province.gdpNominal.map(figure)],
    ["实际增长（%）", ...province.realGrowth.map((rate) => figure(rate === null ? null : rate * 100))],
    ["城镇新增就业（万人）", ...province.urbanJobs.map(figure)],
  ]);
}

/** Two decimals unless whole; a missing figure is a dash, never 0. */
function figure(value: number | null): string {
  if (value === null) return "—";
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
