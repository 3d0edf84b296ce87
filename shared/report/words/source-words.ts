import type { Language } from "../../words/language.ts";

const zh = {
  vintage: "口径",
  broken: (reasons: readonly string[]) => `口径变动：${reasons.join("；")}。变动前后的总量不直接相比。`,
  /** What a reader of another language must know. */
  asGiven: "",
  statusHeading: "数据状态",
  statuses: "各项基年数据的状态",
  statusUnit: "个（单元）",
  sourcesHeading: "来源",
  sources: "数据来源",
  id: "编号",
  source: "来源",
  year: "年份",
  note: "说明",
  indicators: {
    valueAdded: "三次产业增加值",
    capitalOutputRatio: "资本产出比",
    investmentRatio: "投资率",
    employment: "就业人员",
    urbanEmploymentShare: "城镇就业占比",
    urbanJobs: "城镇新增就业",
    population: "常住人口",
    income: "城乡居民收入",
    "reference.growth": "参考增速",
  },
};
export type SourceWords = typeof zh;

const en: SourceWords = {
  vintage: "Vintage",
  broken: (reasons) =>
    `Breaks in the series: ${reasons.join("; ")}. Totals on either side of a break are not compared.`,
  asGiven: "Names and texts of the dataset are given as they stand in it.",
  statusHeading: "Status of the data",
  statuses: "Status of base-year data",
  statusUnit: "number of units",
  sourcesHeading: "Sources",
  sources: "Sources of the data",
  id: "Key",
  source: "Source",
  year: "Year",
  note: "Note",
  indicators: {
    valueAdded: "Value added by sector",
    capitalOutputRatio: "Capital–output ratio",
    investmentRatio: "Investment ratio",
    employment: "Employment",
    urbanEmploymentShare: "Urban share of employment",
    urbanJobs: "New urban jobs",
    population: "Resident population",
    income: "Urban and rural incomes",
    "reference.growth": "Reference growth",
  },
};

export const sourceWords: Readonly<Record<Language, SourceWords>> = { "zh-CN": zh, en };
