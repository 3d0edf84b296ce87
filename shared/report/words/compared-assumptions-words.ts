/** Of a comparison: what differs in the assumptions. */
import type { SettingField } from "../../scenario/difference.ts";
import type { Language } from "../../words/language.ts";
import { counted } from "./english.ts";

const zh = {
  same: "两个方案的假设相同。",
  count: (count: number) => `假设不同的有 ${count} 处。未列出者相同。`,
  title: (name: string) => `“${name}”的假设差异`,
  notAdjusted: "未调整",
  absent: "没有",
  revision: (place: string) => `${place}普查修订`,
  project: (name: string, unit: string) => `项目“${name}”（${unit}）`,
  commissioned: (year: number) => `${year} 年投产`,
  investment: (amount: string) => `投资 ${amount} 亿元`,
  valueAdded: (amount: string) => `年增加值 ${amount} 亿元`,
  jobs: (amount: string) => `就业 ${amount} 万人`,
  notCounted: "未计入",
  lever: (name: string) => `抓手“${name}”`,
  leverYears: (start: number, ramp: number) => `${start} 年起，${ramp} 年到位`,
  group: (name: string) => `分组“${name}”`,
  goal: (unit: string) => `${unit}自定目标`,
  policyTypes: (unit: string) => `${unit}政策类型`,
  settings: {
    closure: "推演口径",
    horizon: "终年",
    targetScope: "计入范围",
    actualsThrough: "取公布增速至",
    ensemble: "集合推演",
    datasetId: "数据集",
  } satisfies Record<SettingField, string>,
  asDataset: "按数据集",
  notSet: "未设定",
  ensemble: (draws: string, seed: number) => `抽样 ${draws} 次，种子 ${seed}`,
  year: (year: string) => `${year} 年`,
};
export type ComparedAssumptionsWords = typeof zh;

const en: ComparedAssumptionsWords = {
  same: "The assumptions of the two scenarios are the same.",
  count: (count) =>
    `${counted(count, "assumption")} ${count === 1 ? "differs" : "differ"}. Whatever is not listed is the same.`,
  title: (name) => `Assumptions of “${name}” that differ`,
  notAdjusted: "not adjusted",
  absent: "none",
  revision: (place) => `Census revision of ${place}`,
  project: (name, unit) => `Project “${name}” (${unit})`,
  commissioned: (year) => `commissioned ${year}`,
  investment: (amount) => `${amount} × 100 m yuan invested`,
  valueAdded: (amount) => `value added ${amount} × 100 m yuan a year`,
  jobs: (amount) => `${amount} × 10,000 jobs`,
  notCounted: "not counted",
  lever: (name) => `Lever “${name}”`,
  leverYears: (start, ramp) => `from ${start}, in full after ${counted(ramp, "year")}`,
  group: (name) => `Group “${name}”`,
  goal: (unit) => `Own goal of ${unit}`,
  policyTypes: (unit) => `Policy types of ${unit}`,
  settings: {
    closure: "Projection",
    horizon: "Horizon",
    targetScope: "Units counted",
    actualsThrough: "Growth as published to",
    ensemble: "Ensemble",
    datasetId: "Dataset",
  },
  asDataset: "as in the dataset",
  notSet: "not set",
  ensemble: (draws, seed) => `${draws} draws, seed ${seed}`,
  year: (year) => year,
};

export const comparedAssumptionsWords: Readonly<Record<Language, ComparedAssumptionsWords>> = {
  "zh-CN": zh,
  en,
};
