/** Of a comparison: its summary, results, lists and the attribution. */
import type { LeverGroup } from "../../result/answers.ts";
import type { Language } from "../../words/language.ts";
import { capital, counted, countedScope, listed } from "./english.ts";

interface Outcome {
  readonly base: string;
  readonly name: string;
  readonly year: number;
  readonly gdp: string;
  readonly gdpMore: string;
  readonly counts: readonly string[];
  readonly changing: number;
  readonly jobsMore: string;
  readonly incomeMore: string;
  readonly scope: string;
}

const zh = {
  sameName: (name: string, number: number) => `${name}（${number}）`,
  against: (name: string, base: string) => `“${name}”与“${base}”`,
  intro: (base: string, others: readonly string[], dataset: string, baseYear: number) =>
    `本报告以方案“${base}”为对比的基础，与${others.map((name) => `“${name}”`).join("、")}相比。数据取自“${dataset}”，以 ${baseYear} 年为基年。名义值按当年价格计算，实际值按 ${baseYear} 年不变价格计算；除注明者外，金额均为名义值，单位为亿元。差额均为所列方案减去“${base}”。`,
  horizons: (year: number) => `各方案的终年不同，逐单元的比较取各终年中最早的 ${year} 年。`,
  outcome: (said: Outcome) =>
    `与“${said.base}”相比，“${said.name}” ${said.year} 年全省地区生产总值（名义值）为 ${said.gdp} 亿元，${said.gdpMore}；${said.counts.join("；")}；档位不同的单元 ${said.changing} 个；城镇新增就业最少的一年${said.jobsMore}；城乡收入比缩小的${said.scope}${said.incomeMore}。`,
  count: (label: string, scope: string, count: number, more: string) =>
    `${label}的${scope} ${count} 个，${more}`,
  /** How much more or less; `sign` 0: as much. */
  more: (sign: number, size: string, unit: "yi" | "people" | "units") =>
    sign === 0
      ? "相同"
      : `${sign > 0 ? "多" : "少"} ${size} ${{ yi: "亿元", people: "万人", units: "个" }[unit]}`,
  notCompared: "不能比较",
  boards: "各方案的结果",
  boardsUnit: "亿元、万人、个；终年值，括号内为与对比基础之差",
  target: "目标",
  board: (name: string, year: number | undefined) => `${name}，${year} 年`,
  withDifference: (value: string, difference: string) => `${value} （${difference}）`,
  gdpNominal: "全省地区生产总值（名义值）",
  gdpReal: (baseYear: number) => `全省地区生产总值（${baseYear} 年价）`,
  boardsNote: (scope: string) => `${scope}个数按名义值划档。`,
  years: "逐年",
  scenario: "方案",
  gdp: "全省地区生产总值",
  tierCounts: (label: string) => `${label}的个数`,
  tierCountsUnit: (scope: string) => `个，${scope}，按名义值划档`,
  jobs: "全省城镇新增就业",
  difference: "相差",
  tier: "档位",
  unitIn: (year: number) => `亿元，名义值，${year} 年`,
  differing: (year: number, moved: number, changing: readonly string[]) =>
    `${year} 年名义值不同的单元 ${moved} 个，其中档位不同的 ${changing.length} 个${changing.length === 0 ? "" : `：${changing.join("、")}`}。`,
  changingTier: "档位不同的单元",
  furthest: "档位相同、数值相差较大的单元",
  first: (count: number) => `按差额由大到小列出前 ${count} 个，全部单元见“对比”一屏的导出。`,
  lists: (label: string, scope: string) => `${label}的${scope}`,
  listsUnit: "个；终年，按名义值划档，由大到小",
  number: "个数",
  members: "名单",
  drivers: {
    growth: "增速",
    investment: "投资",
    employment: "就业",
    deflator: "价格",
    incomes: "收入",
    parameters: "参数与口径",
    revision: "普查修订",
    projects: "重大项目",
    levers: "政策抓手",
  } satisfies Record<LeverGroup, string>,
  otherDataset: "两个方案所用的数据集不同，不作归因。",
  noDifference: "两个方案的全省名义值相同，没有可归因的差异。",
  attributed: (year: number, from: string, to: string, difference: string) =>
    `${year} 年全省名义值由 ${from} 亿元变为 ${to} 亿元，相差 ${difference} 亿元。按沙普利值分解到各类假设，各项之和等于总差额。`,
  excluded: (count: number) => `有 ${count} 个单元在其中一个方案中没有结果，两边均未计入。`,
  waterfall: (from: string, to: string) => `由“${from}”到“${to}”的差异`,
  attribution: "差异的来源",
  driver: "因素",
  contribution: "贡献",
  share: "占总差额（%）",
  total: "合计",
};
export type ComparedResultsWords = typeof zh;

const en: ComparedResultsWords = {
  sameName: (name, number) => `${name} (${number})`,
  against: (name, base) => `“${name}” against “${base}”`,
  intro: (base, others, dataset, baseYear) =>
    `This report holds ${listed(others.map((name) => `“${name}”`))} against “${base}”. The data are from “${dataset}”; the base year is ${baseYear}. Nominal figures are at current prices, real figures at constant prices of ${baseYear}. Unless stated otherwise money is nominal, in units of 100 million yuan (100 m yuan). Tiers are named by nominal GDP in billions of yuan (1 bn is 10 × 100 m yuan). Differences are the scenario named less “${base}”.`,
  horizons: (year) =>
    `The scenarios have different horizons; units are compared in ${year}, the earliest of them.`,
  outcome: ({ base, name, year, gdp, gdpMore, counts, changing, jobsMore, incomeMore, scope }) =>
    `Against “${base}”, “${name}” has a provincial GDP (nominal) of ${gdp} × 100 m yuan in ${year}, ${gdpMore}; ${counts.join("; ")}. ${capital(counted(changing, "unit"))} ${changing === 1 ? "differs" : "differ"} in tier. New urban jobs in the lowest year: ${jobsMore}. ${capital(scope)} where the income gap narrows: ${incomeMore}.`,
  count: (label, scope, count, more) => `${countedScope(count, scope)} in “${label}”, ${more}`,
  more: (sign, size, unit) =>
    sign === 0
      ? "the same"
      : `${{ yi: `${size} × 100 m yuan`, people: `${size} × 10,000`, units: size }[unit]} ${sign > 0 ? "more" : unit === "units" ? "fewer" : "less"}`,
  notCompared: "cannot be compared",
  boards: "Results of the scenarios",
  boardsUnit:
    "100 m yuan, 10,000 people, units; at the horizon, difference from the first scenario in brackets",
  target: "Target",
  board: (name, year) => `${name}, ${year}`,
  withDifference: (value, difference) => `${value} (${difference})`,
  gdpNominal: "GDP of the province (nominal)",
  gdpReal: (baseYear) => `GDP of the province (${baseYear} prices)`,
  boardsNote: (scope) => `Numbers of ${scope} are by tier of nominal GDP.`,
  years: "Year by year",
  scenario: "Scenario",
  gdp: "GDP of the province",
  tierCounts: (label) => `Number of units in “${label}”`,
  tierCountsUnit: (scope) => `${scope}, tiers by nominal GDP`,
  jobs: "New urban jobs in the province",
  difference: "Difference",
  tier: "Tier",
  unitIn: (year) => `100 m yuan, nominal, ${year}`,
  differing: (year, moved, changing) =>
    `${capital(counted(moved, "unit"))} ${moved === 1 ? "differs" : "differ"} in nominal GDP in ${year}${moved === 0 ? "" : `, ${changing.length === 0 ? "none of them in tier" : `${changing.length} of them in tier: ${listed(changing)}`}`}.`,
  changingTier: "Units that differ in tier",
  furthest: "Units of the same tier that differ most",
  first: (count) => `The ${count} largest differences; the export of the screen “Compare” has all the units.`,
  lists: (label, scope) => `${capital(scope)} in “${label}”`,
  listsUnit: "units at the horizon, tiers by nominal GDP, the largest first",
  number: "Number",
  members: "Units",
  drivers: {
    growth: "Growth",
    investment: "Investment",
    employment: "Employment",
    deflator: "Prices",
    incomes: "Incomes",
    parameters: "Parameters and settings",
    revision: "Census revisions",
    projects: "Major projects",
    levers: "Policy levers",
  },
  otherDataset: "The two scenarios stand on different datasets; the difference is not attributed.",
  noDifference: "The province’s nominal GDP is the same in both; there is no difference to attribute.",
  attributed: (year, from, to, difference) =>
    `In ${year} the province’s nominal GDP goes from ${from} to ${to} × 100 m yuan, a difference of ${difference} × 100 m yuan. Shapley values divide it among the kinds of assumptions; the parts sum to the whole.`,
  excluded: (count) =>
    `${counted(count, "unit")} without results in one of the scenarios ${count === 1 ? "is" : "are"} left out of both.`,
  waterfall: (from, to) => `From “${from}” to “${to}”`,
  attribution: "Where the difference comes from",
  driver: "Driver",
  contribution: "Contribution",
  share: "Share of the whole (%)",
  total: "Total",
};

export const comparedResultsWords: Readonly<Record<Language, ComparedResultsWords>> = { "zh-CN": zh, en };
