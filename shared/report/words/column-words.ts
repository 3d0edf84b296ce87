/** Heads of columns that many tables have. */
import type { Language } from "../../words/language.ts";

const zh = {
  item: "项目",
  name: "名称",
  prefecture: "州(市)",
  unit: "单元",
  sector: "产业",
  project: "项目",
  lever: "抓手",
  grounds: "说明与依据",
  target: "目标",
  targetValue: "目标值",
  verdict: "结论",
  probability: "达标概率",
  year: (year: number) => `${year} 年`,
  tierIn: (year: number) => `${year} 年档位`,
};
export type ColumnWords = typeof zh;

const en: ColumnWords = {
  item: "Item",
  name: "Name",
  prefecture: "Prefecture",
  unit: "Unit",
  sector: "Sector",
  project: "Project",
  lever: "Lever",
  grounds: "Note and source",
  target: "Target",
  targetValue: "Target value",
  verdict: "Verdict",
  probability: "Probability",
  year: String,
  tierIn: (year) => `Tier in ${year}`,
};

export const columnWords: Readonly<Record<Language, ColumnWords>> = { "zh-CN": zh, en };
