/** Problems of a table in words, for the window and the terminal. */
import { IntlMessageFormat } from "intl-messageformat";
import { type ImportProblem, type Indicator, indicators } from "../import/schema.ts";
import {
  type ImportProblemSentences,
  importProblemSentencesEn,
  importProblemSentencesZh,
} from "./import-problem-sentences.ts";
import type { Language } from "./language.ts";

const sentencesOf: Readonly<Record<Language, ImportProblemSentences>> = {
  "zh-CN": importProblemSentencesZh,
  en: importProblemSentencesEn,
};

/** What a sentence may name and a problem need not carry. */
const absent = { base: "none", code: "none", factor: "none", indicator: "none", label: "none", year: "none" };

/** Figures as planners write them; years and rows are not figures. */
const figure = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 4 });
const figures: ReadonlySet<string> = new Set(["base", "factor", "gdp", "sum", "total", "value"]);

const formats = new Map<string, IntlMessageFormat>();

/** The sentence without the place, which the row and the column say. */
export function importProblemText({ code, values }: ImportProblem, language: Language): string {
  const sentences = sentencesOf[language];
  const key = `${language} ${code}`;
  const format = formats.get(key) ?? new IntlMessageFormat(sentences.problems[code], language);
  formats.set(key, format);
  const said = Object.entries(values).flatMap(([name, value]) =>
    value === "" ? [] : [[name, valueText(name, value, sentences)]],
  );
  return String(format.format({ ...absent, ...Object.fromEntries(said) }));
}

function valueText(
  name: string,
  value: string | number,
  { indicators: names }: ImportProblemSentences,
): string {
  if (name === "indicator" && isIndicator(value)) return names[value];
  return typeof value === "number" && figures.has(name) ? figure.format(value) : String(value);
}

function isIndicator(value: unknown): value is Indicator {
  return (indicators as readonly unknown[]).includes(value);
}
