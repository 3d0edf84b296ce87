import type { Sector } from "../../dataset/schema.ts";
import type { Assumption } from "../../scenario/assumptions.ts";
import type { Language } from "../../words/language.ts";
import { splitAssumption } from "../../words/problem-phrases.ts";
import { problemPhrases } from "../../words/problem-words.ts";
import { capital } from "./english.ts";

const sectors: Readonly<Record<Sector, string>> = {
  primary: "Primary",
  secondary: "Secondary",
  tertiary: "Tertiary",
};
const figures: Readonly<Record<string, string>> = {
  growth: "growth",
  tfpGrowth: "TFP growth",
  deflator: "price change",
  investmentRatio: "investment ratio",
  employmentGrowth: "employment growth",
  "incomeGrowth.urban": "urban income growth",
  "incomeGrowth.rural": "rural income growth",
  capitalShare: "capital share",
  depreciation: "depreciation",
};

function english(assumption: Assumption): string {
  const { base, sector } = splitAssumption(assumption);
  const name = figures[base] ?? base;
  if (sector !== null) return `${sectors[sector]} sector ${name}`;
  return assumption === "growth" ? "GDP growth" : capital(name);
}

/** “第二产业增速”, “Secondary sector growth”. */
export const assumptionNames: Readonly<Record<Language, (assumption: Assumption) => string>> = {
  "zh-CN": problemPhrases["zh-CN"].figure,
  en: english,
};
