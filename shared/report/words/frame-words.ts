/** What stands around the chapters: titles, numbers, captions, and the lines under the title. */
import type { Language } from "../../words/language.ts";
import { chineseNumber } from "../numerals.ts";
import type { ChapterId, ComparisonChapterId } from "../schema.ts";
import { capital, englishDate } from "./english.ts";

const zh = {
  title: (province: string) => `${province}县域经济推演报告`,
  comparisonTitle: (province: string) => `${province}县域经济推演对比报告`,
  scenarios: (names: readonly string[]) => `方案：${names.join("、")}`,
  base: (name: string) => `对比的基础：${name}`,
  data: (titles: readonly string[]) => `数据：${titles.join("、")}`,
  author: (name: string) => `编写：${name}`,
  date: (iso: string) => {
    const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
    return `日期：${year} 年 ${month} 月 ${day} 日`;
  },
  chapters: {
    summary: "摘要",
    tiers: "档位名单",
    counties: "县(市)专页",
    adjustments: "假设调整",
    jobs: "就业与收入",
    uncertainty: "不确定性",
    path: "达标路径",
    method: "方法与局限",
    sources: "数据来源",
  } satisfies Record<ChapterId, string>,
  compared: {
    summary: "摘要",
    adjustments: "假设的差异",
    results: "结果的差异",
    attribution: "差异的来源",
    tiers: "档位名单",
    uncertainty: "不确定性",
    method: "方法与局限",
    sources: "数据来源",
  } satisfies Record<ComparisonChapterId, string>,
  /** A heading with its number; each number counts within the one before. */
  chapter: (number: number, title: string) => `${chineseNumber(number)}、${title}`,
  section: (_chapter: number, number: number, text: string) => `（${chineseNumber(number)}）${text}`,
  point: (_chapter: number, _section: number, number: number, text: string) => `${number}. ${text}`,
  table: (number: number, title: string) => `表 ${number} ${title}`,
  figure: (number: number, title: string) => `图 ${number} ${title}`,
  contents: "目　录",
  unit: (unit: string) => `单位：${unit}`,
  note: (text: string) => `注：${text}`,
  continued: (title: string) => `${title}（续）`,
  captioned: (title: string, unit: string) => `${title}（${unit}）`,
  leftOut: (caption: string) => `${caption}：图略`,
  withoutFigures: "本文件由命令行写出，不含图，只列图题；图见窗口中的报告。",
  /** Before and after the number of a page. */
  page: { before: "— ", after: " —" },
  creator: "县策",
};
export type FrameWords = typeof zh;

const en: FrameWords = {
  title: (province) => `County economic projections, ${province}`,
  comparisonTitle: (province) => `County economic projections compared, ${province}`,
  scenarios: (names) => `Scenario${names.length === 1 ? "" : "s"}: ${names.join(", ")}`,
  base: (name) => `Compared with: ${name}`,
  data: (titles) => `Data: ${titles.join(", ")}`,
  author: (name) => `Prepared by ${name}`,
  date: (iso) => englishDate(iso),
  chapters: {
    summary: "Summary",
    tiers: "Tier lists",
    counties: "County pages",
    adjustments: "Adjusted assumptions",
    jobs: "Jobs and income",
    uncertainty: "Uncertainty",
    path: "Path to the targets",
    method: "Method and limits",
    sources: "Sources",
  },
  compared: {
    summary: "Summary",
    adjustments: "What differs in the assumptions",
    results: "What differs in the results",
    attribution: "Where the difference comes from",
    tiers: "Tier lists",
    uncertainty: "Uncertainty",
    method: "Method and limits",
    sources: "Sources",
  },
  chapter: (number, title) => `${number}. ${title}`,
  section: (chapter, number, text) => `${chapter}.${number} ${text}`,
  point: (chapter, section, number, text) => `${chapter}.${section}.${number} ${text}`,
  table: (number, title) => `Table ${number}. ${title}`,
  figure: (number, title) => `Figure ${number}. ${title}`,
  contents: "Contents",
  unit: capital,
  note: (text) => `Note: ${text}`,
  continued: (title) => `${title} (continued)`,
  captioned: (title, unit) => `${title} (${unit})`,
  leftOut: (caption) => `${caption}: figure left out`,
  withoutFigures:
    "This document was written by the command line, without figures: only their captions are listed. The report in the window has them.",
  page: { before: "", after: "" },
  creator: "Xiance",
};

export const frameWords: Readonly<Record<Language, FrameWords>> = { "zh-CN": zh, en };
