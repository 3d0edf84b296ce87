import type { Language } from "../../words/language.ts";
import { counted } from "./english.ts";

const zh = {
  intro: (said: {
    readonly closure: string;
    readonly scope: string;
    readonly horizon: number;
    readonly overrides: number;
    readonly projects: number;
    readonly levers: number;
  }) =>
    `推演口径为“${said.closure}”，计入范围为${said.scope}，终年 ${said.horizon} 年。方案在数据集参考假设之上作了 ${said.overrides} 处调整，列有重大项目 ${said.projects} 个、政策抓手 ${said.levers} 项。未列出者沿用参考假设。`,
  /** `next`: the first year of assumptions; null: none is left. */
  asPublished: (year: number, next: number | null) =>
    `${year} 年及以前取公布增速：依次取单元、所属州(市)、全省公布的实际增速，价格变动、投资率与就业取参考值；其间的调整、抓手与项目不起作用${next === null ? "" : `，自 ${next} 年起按假设推演`}。某年均未公布的，该年仍按假设推演。`,
  revisions: "普查修订",
  revisionsUnit: (baseYear: number) => `%；所辖各单元 ${baseYear} 年增加值乘以（1＋修订幅度）`,
  revision: "修订幅度",
  revisionsNote: "修订幅度是规划人员的假设，不是公布数；推演与档位均按修订后的水平计算。",
  overridesHeading: "调整",
  overrides: "假设调整",
  overridesUnit: "%；增速与比率为年度值",
  scope: "范围",
  assumption: "假设",
  value: "调整为",
  overridesNote: "范围由宽到窄列出；同一假设以范围较窄者为准。",
  projects: "重大项目",
  projectsUnit: (baseYear: number) => `亿元（${baseYear} 年价）；就业为万人`,
  commissioned: "投产年",
  investment: "投资",
  valueAdded: "年增加值",
  jobs: "就业",
  levers: "政策抓手",
  leversUnit: "个百分点、万人；到位后每年在假设之上再加",
  leverScope: "作用范围",
  border: (place: string) => `${place}，限边境`,
  start: "起始年",
  ramp: "到位年限",
  effects: "效应",
  others: "自定目标与政策类型",
  content: "内容",
  policyType: "政策类型",
  byPlanner: "由规划人员指定",
};
export type AdjustmentWords = typeof zh;

const en: AdjustmentWords = {
  intro: ({ closure, scope, horizon, overrides, projects, levers }) =>
    `The scenario is projected “${closure}” to ${horizon}; ${scope} count towards the targets. On top of the dataset’s reference assumptions the scenario makes ${counted(overrides, "adjustment")} and has ${counted(projects, "major project")} and ${counted(levers, "policy lever")}. Whatever is not listed is as in the reference.`,
  asPublished: (year, next) =>
    `Up to ${year} growth is as published: the unit’s own, else its prefecture’s, else the province’s real growth; price changes, investment ratios and employment are those of the reference. Adjustments, levers and projects have no effect until then${next === null ? "" : `; from ${next} on the assumptions hold`}. A year without any published growth is projected by assumption.`,
  revisions: "Census revisions",
  revisionsUnit: (baseYear) => `%; value added of ${baseYear} in every unit times (1 + revision)`,
  revision: "Revision",
  revisionsNote:
    "Revisions are the planner’s assumptions, not published figures; the projection and the tiers stand on the revised levels.",
  overridesHeading: "Adjustments",
  overrides: "Adjusted assumptions",
  overridesUnit: "%; rates and ratios of each year",
  scope: "Scope",
  assumption: "Assumption",
  value: "Set to",
  overridesNote: "From the widest scope to the narrowest; for the same assumption the narrower scope holds.",
  projects: "Major projects",
  projectsUnit: (baseYear) => `100 m yuan (${baseYear} prices); jobs in 10,000`,
  commissioned: "Start",
  investment: "Invested",
  valueAdded: "Value added a year",
  jobs: "Jobs",
  levers: "Policy levers",
  leversUnit: "percentage points, 10,000 people; added to the assumptions each year once in full effect",
  leverScope: "Acts on",
  border: (place) => `${place}, border only`,
  start: "Start",
  ramp: "Years to full effect",
  effects: "Effects",
  others: "Own goals and policy types",
  content: "Content",
  policyType: "Policy types",
  byPlanner: "assigned by the planner",
};

export const adjustmentWords: Readonly<Record<Language, AdjustmentWords>> = { "zh-CN": zh, en };
