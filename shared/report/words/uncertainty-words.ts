import type { Language } from "../../words/language.ts";
import { listed } from "./english.ts";

const zh = {
  drawn: (draws: string, seed: number) =>
    `集合推演抽样 ${draws} 次（种子 ${seed}），各次抽样对全省、州(市)与单元的产出施加随机冲击，冲击大小由历史增速的离散程度估计。概率是抽样中成立的比例，以本方案的假设为条件，不表示对假设本身的把握。`,
  outcome: (said: {
    readonly horizon: number;
    readonly median: string;
    readonly low: string;
    readonly high: string;
    readonly all: string;
  }) =>
    `${said.horizon} 年全省地区生产总值（名义值）中位数为 ${said.median} 亿元，90% 区间为 ${said.low}—${said.high} 亿元。全部目标同时达到的概率为 ${said.all}。`,
  probabilities: "各项目标的达标概率",
  probabilitiesUnit: (horizon: number) => `个、万人；${horizon} 年`,
  distribution: (horizon: number, label: string) => `${horizon} 年${label}个数的分布`,
  distributionUnit: (scope: string) => `概率；${scope}个数，按名义值划档`,
  open: "档位未定的单元",
  openUnit: (horizon: number) => `亿元，名义值，${horizon} 年；概率为在各档的抽样比例`,
  projected: "推演值",
  band: "90% 区间",
  openNote: "列出至少一条档位线的越线概率在 5% 至 95% 之间的单元。",
  /** Of a comparison: what was drawn of each, and whose is missing. */
  comparedSize: (name: string, draws: string, seed: number) => `“${name}”抽样 ${draws} 次（种子 ${seed}）`,
  compared: (sizes: readonly string[], missing: readonly string[]) =>
    `集合推演中，${sizes.join("，")}。概率是抽样中成立的比例，以各方案的假设为条件，不表示对假设本身的把握${missing.length === 0 ? "" : `；${missing.map((name) => `“${name}”`).join("、")}尚无集合推演的结果`}。`,
  horizon: "终年",
  allTargets: "全部目标同时达到",
  bands: "全省地区生产总值的区间",
  bandsUnit: "亿元，名义值，终年",
  quantile: "分位",
};
export type UncertaintyWords = typeof zh;

const en: UncertaintyWords = {
  drawn: (draws, seed) =>
    `The ensemble has ${draws} draws (seed ${seed}). Each applies random shocks to the output of the province, the prefectures and the units, sized by how widely growth has scattered in the past. A probability is the share of draws in which something holds, given the scenario’s assumptions; it does not say how sure the assumptions themselves are.`,
  outcome: ({ horizon, median, low, high, all }) =>
    `The median of the province’s nominal GDP in ${horizon} is ${median} × 100 m yuan, its 90% band ${low}–${high} × 100 m yuan. The probability of meeting all targets together is ${all}.`,
  probabilities: "Probability of each target",
  probabilitiesUnit: (horizon) => `units, 10,000 people; ${horizon}`,
  distribution: (horizon, label) => `Number of units in “${label}” in ${horizon}`,
  distributionUnit: (scope) => `probability of each number of ${scope}, tiers by nominal GDP`,
  open: "Units whose tier is open",
  openUnit: (horizon) => `100 m yuan, nominal, ${horizon}; shares of the draws in each tier`,
  projected: "Projected",
  band: "90% band",
  openNote: "Listed are units that pass at least one line with a probability between 5% and 95%.",
  comparedSize: (name, draws, seed) => `“${name}” has ${draws} draws (seed ${seed})`,
  compared: (sizes, missing) =>
    `Of the ensembles, ${listed(sizes)}. A probability is the share of draws in which something holds, given each scenario’s assumptions; it does not say how sure the assumptions themselves are.${missing.length === 0 ? "" : ` No ensemble has been drawn of ${listed(missing.map((name) => `“${name}”`))}.`}`,
  horizon: "at the horizon",
  allTargets: "All targets together",
  bands: "Band of the province’s GDP",
  bandsUnit: "100 m yuan, nominal, at the horizon",
  quantile: "Quantile",
};

export const uncertaintyWords: Readonly<Record<Language, UncertaintyWords>> = { "zh-CN": zh, en };
