/** What a verification tells about, in words. */
import type { DigestDifference } from "../shared-file/digest.ts";
import type { Language } from "./language.ts";

type What = DigestDifference["what"];

/** What differs; the tier, target or unit it is about stands beside it. */
export const digestWords: Readonly<Record<Language, Readonly<Record<What, string>>>> = {
  "zh-CN": {
    dataset: "数据集的散列",
    engine: "引擎版本",
    scope: "统计范围",
    years: "推演年份",
    problems: "问题的个数",
    targets: "目标",
    tierCounts: "档位的个数",
    gdpNominal: "全省名义地区生产总值（亿元）",
    gdpReal: "全省实际地区生产总值（亿元）",
    unit: "终年名义地区生产总值（亿元）",
  },
  en: {
    dataset: "Hash of the dataset",
    engine: "Version of the engine",
    scope: "Scope",
    years: "Projected years",
    problems: "Number of problems",
    targets: "Target",
    tierCounts: "Units in the tier",
    gdpNominal: "Nominal GDP of the province (100 million yuan)",
    gdpReal: "Real GDP of the province (100 million yuan)",
    unit: "Nominal GDP at the horizon (100 million yuan)",
  },
};
