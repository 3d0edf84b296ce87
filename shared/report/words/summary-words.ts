import type { Language } from "../../words/language.ts";
import { counted, countedScope } from "./english.ts";

const zh = {
  intro: (scenario: string, dataset: string, baseYear: number, horizon: number) =>
    `本报告依据方案“${scenario}”编写，数据取自“${dataset}”，以 ${baseYear} 年为基年，推演至 ${horizon} 年。名义值按当年价格计算，实际值按 ${baseYear} 年不变价格计算；除注明者外，金额均为名义值，单位为亿元。`,
  asPublished: (year: number) => `${year} 年及以前取公布的实际增速。`,
  revised: (count: number) => `${count} 个州(市)的基年水平按普查修订的假设作了调整。`,
  outcome: (said: {
    readonly baseYear: number;
    readonly horizon: number;
    readonly gdp: string;
    readonly growth: string;
    readonly difference: string;
  }) =>
    `推演至 ${said.horizon} 年，全省地区生产总值（名义值）为 ${said.gdp} 亿元，${said.baseYear}—${said.horizon} 年年均实际增长 ${said.growth}。与不作调整的基准相比，${said.horizon} 年名义值相差 ${said.difference} 亿元。`,
  tiers: (horizon: number, parts: readonly string[]) => `按名义值划档，${horizon} 年${parts.join("；")}。`,
  tier: (label: string, scope: string, reached: number, target: number) =>
    `${label}的${scope} ${reached} 个，目标 ${target} 个，${target > reached ? `比目标少 ${target - reached} 个` : "达到目标"}`,
  noJobs: "城镇新增就业缺少数据，不能判断。",
  jobs: (least: string, target: string, met: boolean) =>
    `全省城镇新增就业最少的一年为 ${least} 万人，${met ? "不低于" : "低于"}每年 ${target} 万人的目标。`,
  noIncome: "城乡居民收入比缺少数据，不能判断。",
  income: (judged: number, narrowing: number, scope: string, baseYear: number, horizon: number) =>
    `可判断的 ${judged} 个${scope}中，${narrowing} 个 ${horizon} 年的城乡居民收入比低于 ${baseYear} 年。`,
  /** `told`: the first of them, as sentences. */
  problems: (count: number, told: readonly string[]) => {
    const rest = count - told.length;
    const sentences = told.map((text) => text.replace(/。$/, "")).join("；");
    return `推演中有 ${count} 处须注意：${sentences}${rest > 0 ? `；另有 ${rest} 处` : ""}。`;
  },
  targets: "目标完成情况",
  targetsUnit: (horizon: number) => `个、万人；${horizon} 年，档位按名义值划分`,
  counts: "各档个数",
  countsUnit: (scope: string) => `个，${scope}，按名义值划档`,
  map: (horizon: number) => `${horizon} 年各单元地区生产总值`,
  mapUnit: "亿元，名义值；颜色按档位",
};
export type SummaryWords = typeof zh;

const en: SummaryWords = {
  intro: (scenario, dataset, baseYear, horizon) =>
    `This report is on the scenario “${scenario}”. Its data are from “${dataset}”; the base year is ${baseYear}, the horizon ${horizon}. Nominal figures are at current prices, real figures at constant prices of ${baseYear}. Unless stated otherwise money is nominal, in units of 100 million yuan (100 m yuan). Tiers are named by nominal GDP in billions of yuan (1 bn is 10 × 100 m yuan).`,
  asPublished: (year) => `Growth up to ${year} is as published.`,
  revised: (count) =>
    `The base-year levels of ${counted(count, "prefecture")} are adjusted by an assumed census revision.`,
  outcome: ({ baseYear, horizon, gdp, growth, difference }) =>
    `The province’s nominal GDP reaches ${gdp} × 100 m yuan in ${horizon}; real growth averages ${growth} a year from ${baseYear} to ${horizon}. Against the baseline, which adjusts nothing, nominal GDP in ${horizon} differs by ${difference} × 100 m yuan.`,
  tiers: (horizon, parts) => `By nominal GDP in ${horizon}, ${parts.join("; ")}.`,
  tier: (label, scope, reached, target) =>
    `the tier “${label}” holds ${countedScope(reached, scope)} against a target of ${target}${target > reached ? ` (${target - reached} short)` : " (met)"}`,
  noJobs: "New urban jobs cannot be judged for lack of data.",
  jobs: (least, target, met) =>
    `New urban jobs are ${least} × 10,000 in the lowest year, ${met ? "not below" : "below"} the target of ${target} × 10,000 a year.`,
  noIncome: "The urban–rural income ratio cannot be judged for lack of data.",
  income: (judged, narrowing, scope, baseYear, horizon) =>
    judged === 0
      ? `The income ratio cannot be judged in any of the ${scope}.`
      : `Of the ${countedScope(judged, scope)} that can be judged, ${narrowing} ${narrowing === 1 ? "has" : "have"} a lower urban–rural income ratio in ${horizon} than in ${baseYear}.`,
  problems: (count, told) => {
    const rest = count - told.length;
    const heading = `${counted(count, "point")} of the projection ${count === 1 ? "needs" : "need"} attention.`;
    return [heading, ...told, ...(rest > 0 ? [`${rest} more are not listed here.`] : [])].join(" ");
  },
  targets: "Targets and results",
  targetsUnit: (horizon) => `units, 10,000 people; ${horizon}, tiers by nominal GDP`,
  counts: "Number of units in each tier",
  countsUnit: (scope) => `${scope}, tiers by nominal GDP`,
  map: (horizon) => `GDP of every unit in ${horizon}`,
  mapUnit: "100 m yuan, nominal; coloured by tier",
};

export const summaryWords: Readonly<Record<Language, SummaryWords>> = { "zh-CN": zh, en };
