/** What the sheet says that goes with a table on its way out. */
import type { Language } from "../../words/language.ts";

const zh = {
  sheet: "来源与说明",
  item: "项目",
  content: "内容",
  table: "表",
  scenario: "方案",
  reference: "基准（不作调整）",
  dataset: "数据集",
  datasetText: (title: string, id: string, hash: string) => `${title}（${id}，校验 ${hash}）`,
  vintage: "口径",
  noVintage: "数据集没有注明口径。",
  broken: "口径变动",
  prices: "价格",
  pricesText: (years: string) =>
    `名义值按当年价格计算；实际值按 ${years} 年不变价格计算。各列的单位与价格口径见表头。`,
  note: "说明",
  blank: "空格",
  blankText: "没有数据，不作零处理。",
  source: (id: string) => `来源 ${id}`,
  author: "编写",
  engine: "引擎版本",
  date: "日期",
  comma: "；",
};
export type TableWords = typeof zh;

const en: TableWords = {
  sheet: "Sources and notes",
  item: "Item",
  content: "Content",
  table: "Table",
  scenario: "Scenario",
  reference: "Reference (no adjustments)",
  dataset: "Dataset",
  datasetText: (title, id, hash) => `${title} (${id}, checksum ${hash})`,
  vintage: "Statistical vintage",
  noVintage: "The dataset states no vintage.",
  broken: "Break in the series",
  prices: "Prices",
  pricesText: (years) =>
    `Nominal figures are at current prices; real figures at constant prices of ${years}. Each column's head states its unit and price basis.`,
  note: "Note",
  blank: "Blank cells",
  blankText: "No figure; never zero.",
  source: (id) => `Source ${id}`,
  author: "Prepared by",
  engine: "Engine version",
  date: "Date",
  comma: "; ",
};

export const tableWords: Readonly<Record<Language, TableWords>> = { "zh-CN": zh, en };
