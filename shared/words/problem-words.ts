/** Model problems in words: what was refused, where, and what holds instead. */
import type { PlanProblem } from "../result/schema.ts";
import { assumptions } from "../scenario/assumptions.ts";
import type { Language } from "./language.ts";
import type { ProblemPhrases } from "./problem-phrases.ts";
import { problemPhrasesEn } from "./problem-phrases-en.ts";
import { problemPhrasesZh } from "./problem-phrases-zh.ts";

export const problemPhrases: Readonly<Record<Language, ProblemPhrases>> = {
  "zh-CN": problemPhrasesZh,
  en: problemPhrasesEn,
};

/** `name` of a unit by its code; null where the dataset has none. */
export type UnitNames = (code: string) => string | null;

export function problemText(problem: PlanProblem, language: Language, name: UnitNames): string {
  const phrases = problemPhrases[language];
  const { unit, year, assumption, value } = problem;
  const named = unit === null ? null : (name(unit) ?? unit);
  return phrases.sentences[problem.code]({
    code: unit ?? "",
    place: phrases.place(
      named,
      year === null ? null : String(year),
      assumption === null ? null : phrases.figure(assumption),
    ),
    value: value === null || value === undefined ? "" : phrases.value(valueText(value, assumption)),
    year: String(year ?? ""),
    number: value === null || value === undefined ? "" : String(value),
  });
}

/** Levels as they are, rates and shares in per cent. */
function valueText(value: number, assumption: string | null): string {
  const isRate =
    assumption === "urbanEmploymentShare" ||
    assumption === "censusRevision" ||
    (assumptions as readonly string[]).includes(assumption ?? "");
  const shown = isRate ? value * 100 : value;
  const digits = Math.abs(shown) < 1e6 ? shown.toFixed(2) : shown.toExponential(2);
  return isRate ? `${digits}%` : digits;
}
