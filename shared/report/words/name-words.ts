/** What every chapter and sheet calls things. */
import type { FigureStatus, PolicyType, Sector, TargetScope, UnitKind } from "../../dataset/schema.ts";
import type { VerdictCode } from "../../result/answers.ts";
import type { Assumption } from "../../scenario/assumptions.ts";
import { englishLeverName } from "../../scenario/lever-catalogue.ts";
import type { Closure, LeverEffect } from "../../scenario/schema.ts";
import type { Language } from "../../words/language.ts";
import { assumptionNames } from "./assumption-names.ts";
import { columnWords } from "./column-words.ts";

const zh = {
  sectors: { primary: "第一产业", secondary: "第二产业", tertiary: "第三产业" } satisfies Record<
    Sector,
    string
  >,
  statuses: {
    observed: "实测",
    derived: "推算",
    estimated: "估计",
    missing: "缺失",
  } satisfies Record<FigureStatus, string>,
  kinds: {
    "county-level-city": "县级市",
    county: "县",
    "autonomous-county": "自治县",
    district: "市辖区",
  } satisfies Record<UnitKind, string>,
  /** A kind as the scope of an assumption or a lever. */
  allOfKind: {
    "county-level-city": "县级市",
    county: "县",
    "autonomous-county": "自治县",
    district: "市辖区",
  } satisfies Record<UnitKind, string>,
  policies: {
    agriculture: "农业强县",
    industry: "工业大县",
    "culture-tourism": "文旅名县",
    "border-port": "口岸强县",
  } satisfies Record<PolicyType, string>,
  scopes: { counties: "县(市)", "counties-and-districts": "县(市、区)" } satisfies Record<
    TargetScope,
    string
  >,
  /** A policy type as the scope of an assumption or a lever. */
  allOfPolicy: (policy: string): string => policy,
  closures: { growth: "增速给定", factors: "要素给定", target: "目标给定" } satisfies Record<Closure, string>,
  effects: {
    "growth.primary": "第一产业增速",
    "growth.secondary": "第二产业增速",
    "growth.tertiary": "第三产业增速",
    tfpGrowth: "全要素生产率增速",
    investmentRatio: "投资率",
    employmentGrowth: "就业增速",
    "incomeGrowth.urban": "城镇居民收入增速",
    "incomeGrowth.rural": "农村居民收入增速",
    urbanEmploymentShare: "城镇就业占比",
    urbanJobs: "城镇新增就业",
  } satisfies Record<LeverEffect, string>,
  verdicts: {
    "already-there": "已在该档",
    "within-own-history": "在本地历史增速之内",
    "within-peers": "在同类单元参考增速之内",
    "above-history-and-peers": "高于本地历史与同类单元",
    "within-cap": "在投资率上限之内",
    "above-cap": "高于投资率上限",
    unreachable: "不能达到",
  } satisfies Record<VerdictCode, string>,
  assumption: (assumption: Assumption): string => assumptionNames["zh-CN"](assumption),
  placed: (place: string, assumption: string) => `${place} ${assumption}`,
  /** The catalogue's levers are told in the reader's language, others as the planner named them. */
  lever: (name: string): string => name,
  province: "全省",
  group: (name: string) => `分组“${name}”`,
  baseline: "基准",
  scenario: "本方案",
  comma: "，",
  semicolon: "；",
  list: "、",
  between: "—",
  sentences: (parts: readonly string[]) => parts.join(""),
  yes: "是",
  no: "否",
  none: "无",
  notJudged: "不能判断",
  met: "达到",
  notMet: "未达到",
  notCounted: (name: string) => `${name}（未计入）`,
  ownGoal: "自定目标",
  goalLevel: (year: number, value: string) => `${year} 年 ${value} 亿元（名义值）`,
  goalGrowth: (year: number, rate: string) => `至 ${year} 年年均实际增长 ${rate}`,
  pathTransition: (near: string, long: string, until: number) => `由 ${near} 渐变为 ${long}，至 ${until} 年`,
  pathFrom: (year: string, value: string) => `${year} 年起 ${value}`,
  effectJobs: (effect: string, value: string) => `${effect} ${value} 万人`,
  effectPoints: (effect: string, value: string) => `${effect} ${value} 个百分点`,
  noEffects: "未填效应",
  noGrounds: "未注明",
  source: (text: string) => `依据：${text}`,
  tierOver: (min: number, inclusive: boolean) => (inclusive ? `${min}亿元及以上` : `超过${min}亿元`),
  tierBetween: (min: number, max: number) => `${min}亿—${max}亿元`,
  tierUnder: (min: number) => `不足${min}亿元`,
  /** A target with the unit of what is reached. */
  reachedJobs: "城镇新增就业最少一年（万人）",
  reachedIncome: "城乡收入比缩小（个）",
  reachedTier: (label: string) => `${label}（个）`,
  /** A target as something that happens or not. */
  aimJobs: "城镇新增就业各年达标",
  aimIncome: "城乡收入比缩小",
  aimTier: (label: string) => `${label}个数`,
  nominal: "亿元，名义值",
  nominalIn: (year: number, place: string) => `亿元，名义值，${year} 年，${place}`,
  people: "万人",
  everyOtherYear: "隔年列出，全部年份见工作簿。",
  noVintage: "数据集没有注明口径。",
  statusNote: "实测为公布数；推算由公布数经运算得出；估计为缺少公布数时的替代；缺失不作零处理。",
  column: columnWords["zh-CN"],
};
export type NameWords = typeof zh;

/** 1 billion yuan is 10 亿元. */
const billions = (yi: number) => yi / 10;

const en: NameWords = {
  sectors: { primary: "Primary sector", secondary: "Secondary sector", tertiary: "Tertiary sector" },
  statuses: { observed: "Observed", derived: "Derived", estimated: "Estimated", missing: "Missing" },
  kinds: {
    "county-level-city": "County-level city",
    county: "County",
    "autonomous-county": "Autonomous county",
    district: "District",
  },
  allOfKind: {
    "county-level-city": "All county-level cities",
    county: "All counties",
    "autonomous-county": "All autonomous counties",
    district: "All districts",
  },
  policies: {
    agriculture: "Farming",
    industry: "Industry",
    "culture-tourism": "Culture and tourism",
    "border-port": "Border port",
  },
  scopes: { counties: "counties", "counties-and-districts": "counties and districts" },
  allOfPolicy: (policy) => `Policy type “${policy}”`,
  closures: { growth: "By growth", factors: "By factors", target: "By targets" },
  effects: {
    "growth.primary": "growth of the primary sector",
    "growth.secondary": "growth of the secondary sector",
    "growth.tertiary": "growth of the tertiary sector",
    tfpGrowth: "TFP growth",
    investmentRatio: "investment ratio",
    employmentGrowth: "employment growth",
    "incomeGrowth.urban": "urban income growth",
    "incomeGrowth.rural": "rural income growth",
    urbanEmploymentShare: "urban share of employment",
    urbanJobs: "new urban jobs",
  },
  verdicts: {
    "already-there": "already there",
    "within-own-history": "reached in its own history",
    "within-peers": "beyond its own history, within its peers",
    "above-history-and-peers": "beyond its own history and its peers",
    "within-cap": "within the cap on the investment ratio",
    "above-cap": "above the cap on the investment ratio",
    unreachable: "out of reach",
  },
  assumption: (assumption) => assumptionNames.en(assumption),
  placed: (place, assumption) => `${place}: ${assumption}`,
  lever: englishLeverName,
  province: "Province",
  group: (name) => `Group “${name}”`,
  baseline: "Baseline",
  scenario: "This scenario",
  comma: ", ",
  semicolon: "; ",
  list: ", ",
  between: "–",
  sentences: (parts) => parts.filter(Boolean).join(" "),
  yes: "Yes",
  no: "No",
  none: "none",
  notJudged: "cannot be judged",
  met: "Met",
  notMet: "Not met",
  notCounted: (name) => `${name} (not counted)`,
  ownGoal: "Own goal",
  goalLevel: (year, value) => `${value} × 100 m yuan in ${year} (nominal)`,
  goalGrowth: (year, rate) => `real growth of ${rate} a year to ${year}`,
  pathTransition: (near, long, until) => `from ${near}, moving to ${long} by ${until}`,
  pathFrom: (year, value) => `${value} from ${year}`,
  effectJobs: (effect, value) => `${effect} ${value} × 10,000`,
  effectPoints: (effect, value) => `${effect} ${value} percentage points`,
  noEffects: "no effects entered",
  noGrounds: "none given",
  source: (text) => `Source: ${text}`,
  tierOver: (min, inclusive) =>
    inclusive ? `${billions(min)} bn yuan or more` : `Over ${billions(min)} bn yuan`,
  tierBetween: (min, max) => `${billions(min)}–${billions(max)} bn yuan`,
  tierUnder: (min) => `Under ${billions(min)} bn yuan`,
  reachedJobs: "New urban jobs, lowest year (10,000 people)",
  reachedIncome: "Income gap narrowing (units)",
  reachedTier: (label) => `${label} (units)`,
  aimJobs: "New urban jobs, target met every year",
  aimIncome: "Income gap narrowing",
  aimTier: (label) => `Units in “${label}”`,
  nominal: "100 m yuan, nominal",
  nominalIn: (year, place) => `100 m yuan, nominal, ${year}, ${place.toLowerCase()}`,
  people: "10,000 people",
  everyOtherYear: "Not every year is listed; the workbook has them all.",
  noVintage: "The dataset states no vintage.",
  statusNote:
    "Observed: as published. Derived: computed from published figures. Estimated: stands in where nothing is published. Missing: no figure, never taken as zero.",
  column: columnWords.en,
};

export const nameWords: Readonly<Record<Language, NameWords>> = { "zh-CN": zh, en };
