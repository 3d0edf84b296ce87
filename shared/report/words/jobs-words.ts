import type { Language } from "../../words/language.ts";
import { counted, countedScope, listed } from "./english.ts";

const zh = {
  jobs: "城镇新增就业",
  incomes: "城乡居民收入",
  definition: "城镇新增就业是行政口径的总流量，与就业净增不同。",
  noData: "缺少数据，不能判断。",
  above: (target: string) => `推演各年均不低于每年 ${target} 万人的目标。`,
  below: (years: readonly number[], target: string) =>
    `推演年份中有 ${years.length} 年低于每年 ${target} 万人的目标：${years.join("、")} 年。`,
  basis: (note: string) => `各单元基数：${note}。`,
  provinceJobs: "全省城镇新增就业",
  barsNote: "短线为基准。",
  index: (count: number, baseYear: number) =>
    `其中 ${count} 个缺少收入水平的公布数，城乡收入比以 ${baseYear} 年为 1 的指数表示，只能判断方向。`,
  widening: (names: readonly string[], count: number) =>
    `未缩小的有${names.join("、")}${count > names.length ? ` 等 ${count} 个` : ""}。`,
  narrowing: (judged: number, narrowing: number, scope: string, baseYear: number, horizon: number) =>
    `可判断的 ${judged} 个${scope}中，${narrowing} 个 ${horizon} 年的城乡居民收入比低于 ${baseYear} 年。`,
  counts: "城乡收入比缩小的个数",
  countsUnit: (baseYear: number, horizon: number) => `个，${horizon} 年比 ${baseYear} 年`,
  judged: "可判断",
  narrower: "缩小",
  notNarrower: "未缩小",
};
export type JobsWords = typeof zh;

const en: JobsWords = {
  jobs: "New urban jobs",
  incomes: "Urban and rural incomes",
  definition:
    "New urban jobs are a gross flow as the administration counts it, not the net gain in employment.",
  noData: "They cannot be judged for lack of data.",
  above: (target) =>
    `In every projected year they are no fewer than the target of ${target} × 10,000 a year.`,
  below: (years, target) =>
    `They are below the target of ${target} × 10,000 a year in ${counted(years.length, "projected year")}: ${listed(years.map(String))}.`,
  basis: (note) => `Base figures of the units: ${note}.`,
  provinceJobs: "New urban jobs in the province",
  barsNote: "Short lines are the baseline.",
  index: (count, baseYear) =>
    `For ${count} of them no income levels are published: their ratio is an index with ${baseYear} = 1 and tells the direction only.`,
  widening: (names, count) =>
    `It does not narrow in ${count > names.length ? `${names.join(", ")} and ${count - names.length} more` : listed(names)}.`,
  narrowing: (judged, narrowing, scope, baseYear, horizon) =>
    judged === 0
      ? `The income ratio cannot be judged in any of the ${scope}.`
      : `Of the ${countedScope(judged, scope)} that can be judged, ${narrowing} ${narrowing === 1 ? "has" : "have"} a lower urban–rural income ratio in ${horizon} than in ${baseYear}.`,
  counts: "Where the urban–rural income ratio narrows",
  countsUnit: (baseYear, horizon) => `units, ${horizon} against ${baseYear}`,
  judged: "Judged",
  narrower: "Narrower",
  notNarrower: "Not narrower",
};

export const jobsWords: Readonly<Record<Language, JobsWords>> = { "zh-CN": zh, en };
