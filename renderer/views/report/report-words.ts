/** The report is written in Chinese, whatever the language of the window. */
import { createIntl } from "react-intl";
import { dictionaries } from "../../words/dictionaries.ts";
import type { Words } from "../../words/use-words.ts";

const intl = createIntl({ locale: "zh-CN", messages: dictionaries["zh-CN"] });

export const reportWords: Words = (id, values) => intl.formatMessage({ id }, values) as string;
