/** Every failure in words: what happened, what was kept, what to do. */
import { IntlMessageFormat } from "intl-messageformat";
import type { Fault } from "../contract/fault.ts";
import { type RefusalReason, refusalReasons } from "../history/refusal.ts";
import type { FaultSentences, FaultWords } from "./fault-sentences.ts";
import { faultSentencesEn } from "./fault-sentences-en.ts";
import { faultSentencesZh } from "./fault-sentences-zh.ts";
import type { Language } from "./language.ts";

const sentencesOf: Readonly<Record<Language, FaultSentences>> = {
  "zh-CN": faultSentencesZh,
  en: faultSentencesEn,
};

/** The values a sentence may name; what a fault does not carry stays `none`. */
const absent: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "cause",
    "dataset",
    "id",
    "limit",
    "message",
    "method",
    "name",
    "newest",
    "path",
    "scenario",
    "sheet",
    "step",
    "title",
    "version",
    "what",
  ].map((name) => [name, "none"]),
);

export function faultWords({ code, details }: Fault, language: Language): FaultWords {
  const { faults, refusals } = sentencesOf[language];
  const values = { ...absent, ...wordsOf(details) };
  const reason = isRefusalReason(details.reason) ? details.reason : "schema";
  const all = { ...values, reason: say(refusals[reason], values, language) };
  const { happened, kept, advice } = faults[code];
  return {
    happened: say(happened, all, language),
    kept: say(kept, all, language),
    advice: say(advice, all, language),
  };
}

/** The three sentences in a row, as for a terminal. */
export function faultText(fault: Fault, language: Language): string {
  const { happened, kept, advice } = faultWords(fault, language);
  return [happened, kept, advice].join(language === "en" ? " " : "");
}

/** As text: a year or a version number is not to be grouped by thousands. */
function wordsOf(details: Fault["details"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(details).flatMap(([name, value]) =>
      value === null || value === "" ? [] : [[name, String(value)]],
    ),
  );
}

function isRefusalReason(reason: unknown): reason is RefusalReason {
  return (refusalReasons as readonly unknown[]).includes(reason);
}

function say(message: string, values: Record<string, string>, language: Language): string {
  return String(new IntlMessageFormat(message, language).format(values));
}
