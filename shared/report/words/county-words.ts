import type { Language } from "../../words/language.ts";
import { listed } from "./english.ts";

/** What a sentence says of a unit's course. */
interface Course {
  readonly name: string;
  readonly place: string;
  readonly baseYear: number;
  readonly horizon: number;
  readonly from: string;
  readonly to: string;
  readonly estimated: boolean;
  readonly growth: string;
  readonly tiers: readonly [string, string];
  /** Share of the draws in the last tier; null: none drawn. */
  readonly chance: string | null;
}

const zh = {
  gdp: (name: string) => `${name}地区生产总值`,
  gdpNote: "历史数为当年公布数；虚线处口径有变，两侧不可直接相比。",
  place: (prefecture: string, kind: string, border: boolean) =>
    `${prefecture}，${kind}${border ? "，边境" : ""}`,
  noResult: (name: string, place: string) => `${name}（${place}）缺少推演所需的数据，没有结果。`,
  course: ({ name, place, baseYear, horizon, from, to, estimated, growth, tiers, chance }: Course) => {
    const tier = tiers[0] === tiers[1] ? `档位为“${tiers[1]}”，不变` : `档位由“${tiers[0]}”变为“${tiers[1]}”`;
    const likely = chance === null ? "" : `，集合推演中 ${chance} 的抽样在该档`;
    return `${name}（${place}）${baseYear} 年地区生产总值 ${from} 亿元${estimated ? "（估计值）" : ""}，推演至 ${horizon} 年为 ${to} 亿元（名义值），年均实际增长 ${growth}；${tier}${likely}。`;
  },
  noAdjustment: "本方案没有只针对本单元的调整。",
  adjustments: (parts: readonly string[]) => `本单元的调整：${parts.join("；")}。`,
  project: (name: string, year: number) => `项目“${name}”（${year} 年投产）`,
  goal: (text: string) => `自定目标 ${text}`,
  told: {
    valueAdded: "三次产业增加值",
    capitalOutputRatio: "资本产出比",
    investmentRatio: "投资率",
    employment: "就业人员",
    urbanJobs: "城镇新增就业",
    income: "城乡居民收入",
  },
  status: (status: string, names: readonly string[]) => `${names.join("、")}为${status}`,
  statuses: (parts: readonly string[]) => `基年数据中，${parts.join("；")}。`,
  history: "历史",
  years: (name: string) => `${name}逐年结果`,
  yearsUnit: (baseYear: number) => `亿元、万人；名义值与实际值（${baseYear} 年价）分列`,
  gdpNominal: "地区生产总值（名义）",
  gdpReal: "地区生产总值（实际）",
  realGrowth: "实际增速（%）",
  sectorReal: (sector: string) => `${sector}（实际）`,
  investmentRatio: "投资率（%）",
  urbanJobs: "城镇新增就业（万人）",
  incomeIndex: (baseYear: number) => `收入比（${baseYear} 年为 1）`,
  incomeRatio: "城乡收入比",
};
export type CountyWords = typeof zh;

const en: CountyWords = {
  gdp: (name) => `GDP of ${name}`,
  gdpNote: "History is as published each year; figures on either side of a dashed line are not comparable.",
  place: (prefecture, kind, border) =>
    `${prefecture}, ${kind.toLowerCase()}${border ? ", on the border" : ""}`,
  noResult: (name, place) => `${name} (${place}) lacks the data to be projected and has no results.`,
  course: ({ name, place, baseYear, horizon, from, to, estimated, growth, tiers, chance }) => {
    const tier =
      tiers[0] === tiers[1]
        ? `It stays in the tier “${tiers[1]}”`
        : `It moves from the tier “${tiers[0]}” to “${tiers[1]}”`;
    const likely = chance === null ? "" : `, as in ${chance} of the ensemble’s draws`;
    return `${name} (${place}): GDP of ${from} × 100 m yuan in ${baseYear}${estimated ? " (estimated)" : ""}, projected at ${to} × 100 m yuan in ${horizon} (nominal); real growth averages ${growth} a year. ${tier}${likely}.`;
  },
  noAdjustment: "Nothing in this scenario is adjusted for this unit alone.",
  adjustments: (parts) => `Adjusted for this unit: ${parts.join("; ")}.`,
  project: (name, year) => `Project “${name}” (commissioned ${year})`,
  goal: (text) => `Own goal: ${text}`,
  told: {
    valueAdded: "value added by sector",
    capitalOutputRatio: "capital–output ratio",
    investmentRatio: "investment ratio",
    employment: "employment",
    urbanJobs: "new urban jobs",
    income: "urban and rural incomes",
  },
  status: (status, names) => `${status.toLowerCase()}: ${listed(names)}`,
  statuses: (parts) => `Base-year data – ${parts.join("; ")}.`,
  history: "History",
  years: (name) => `${name} year by year`,
  yearsUnit: (baseYear) =>
    `100 m yuan, 10,000 people; nominal and real (${baseYear} prices) in rows of their own`,
  gdpNominal: "GDP (nominal)",
  gdpReal: "GDP (real)",
  realGrowth: "Real growth (%)",
  sectorReal: (sector) => `${sector} (real)`,
  investmentRatio: "Investment ratio (%)",
  urbanJobs: "New urban jobs (10,000)",
  incomeIndex: (baseYear) => `Income ratio (${baseYear} = 1)`,
  incomeRatio: "Urban–rural income ratio",
};

export const countyWords: Readonly<Record<Language, CountyWords>> = { "zh-CN": zh, en };
