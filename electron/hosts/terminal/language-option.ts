import { type Language, languages } from "../../../shared/words/language.ts";
import { UsageError } from "./refusals.ts";

/** The language that a document is written in; not given: the product's first. */
export function languageOf(given: string | undefined): Language {
  if (given === undefined) return "zh-CN";
  const language = languages.find((each) => each === given);
  if (language === undefined) throw new UsageError(`没有语言“${given}”；可以是 ${languages.join("、")}。`);
  return language;
}
