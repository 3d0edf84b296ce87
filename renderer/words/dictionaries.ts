import type { Language } from "../../shared/words/language.ts";
import { en } from "./en.ts";
import { type Dictionary, zhCn } from "./zh-cn.ts";

export const dictionaries: Readonly<Record<Language, Dictionary>> = { "zh-CN": zhCn, en };
