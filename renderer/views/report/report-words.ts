/** The words of a report's charts: in the language of the report, whatever that of the window. */
import { createIntl } from "react-intl";
import { type Language, languages } from "../../../shared/words/language.ts";
import { dictionaries } from "../../words/dictionaries.ts";
import type { Words } from "../../words/use-words.ts";

function wordsIn(language: Language): Words {
  const intl = createIntl({ locale: language, messages: dictionaries[language] });
  return (id, values) => intl.formatMessage({ id }, values) as string;
}

export const reportWords = Object.fromEntries(
  languages.map((language) => [language, wordsIn(language)]),
) as Readonly<Record<Language, Words>>;
