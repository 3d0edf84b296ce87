/** Empty tables to fill in: their headings are read back without any mapping by hand. */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import { type CellValue, figures, type SheetColumn, type WorkbookSheet, words } from "../workbook/sheet.ts";
import { writeWorkbook } from "../workbook/write-workbook.ts";

export type TemplateKind = "base" | "actuals" | "province";

/** Years of actual figures that a table has room for. */
const actualYears = 3;

const kindNames = {
  "county-level-city": "县级市",
  county: "县",
  "autonomous-county": "自治县",
  district: "市辖区",
} as const;

export function templateSheets(kind: TemplateKind, dataset: Dataset): WorkbookSheet[] {
  if (kind === "province") {
    const columns = [...labelColumns, words("类别"), ...baseColumns(dataset.baseYear)];
    return [{ name: "分县数据", columns, rows: [], frozenColumns: 2 }, notes(kind, dataset)];
  }
  const columns = [
    ...labelColumns,
    ...(kind === "base" ? baseColumns(dataset.baseYear) : actualColumns(dataset)),
  ];
  const empty = columns.slice(labelColumns.length).map((): CellValue => null);
  const rows = dataset.units.map(({ code, name, prefecture }): CellValue[] => [
    code,
    name,
    prefecture.name,
    ...empty,
  ]);
  const wholes = kind === "actuals" ? wholeRows(dataset, empty) : [];
  return [{ name: "分县数据", columns, rows: [...rows, ...wholes], frozenColumns: 2 }, notes(kind, dataset)];
}

export async function importTemplate(kind: TemplateKind, dataset: Dataset): Promise<Uint8Array> {
  return writeWorkbook(templateSheets(kind, dataset));
}

const labelColumns: readonly SheetColumn[] = [words("代码", 10), words("名称", 24), words("州(市)", 20)];

function baseColumns(year: number): SheetColumn[] {
  const of = (label: string, format?: Parameters<typeof figures>[1]) =>
    figures(`${year}年${label}`, format, 18);
  return [
    of("地区生产总值（亿元）"),
    of("第一产业增加值（亿元）"),
    of("第二产业增加值（亿元）"),
    of("第三产业增加值（亿元）"),
    of("年末常住人口（万人）"),
    of("就业人员（万人）"),
    of("城镇就业占比（%）"),
    of("城镇新增就业（万人）"),
    of("城镇居民人均可支配收入（元）", "whole"),
    of("农村居民人均可支配收入（元）", "whole"),
    of("投资率（%）"),
    of("资本存量（亿元）"),
  ];
}

function actualColumns({ baseYear, targets }: Dataset): SheetColumn[] {
  const count = Math.max(1, Math.min(actualYears, targets.horizon - baseYear));
  return Array.from({ length: count }, (_, at) => baseYear + 1 + at).flatMap((year) => [
    figures(`${year}年地区生产总值（亿元）`, "amount", 18),
    figures(`${year}年地区生产总值实际增速（%）`, "amount", 18),
    figures(`${year}年城镇新增就业（万人）`, "amount", 18),
    figures(`${year}年城镇居民人均可支配收入（元）`, "whole", 18),
    figures(`${year}年农村居民人均可支配收入（元）`, "whole", 18),
  ]);
}

function wholeRows({ units, prefectures, province }: Dataset, empty: readonly CellValue[]): CellValue[][] {
  const named = new Map(units.map(({ prefecture }) => [prefecture.code, prefecture.name]));
  for (const [code, { name }] of Object.entries(prefectures)) named.set(code, name);
  const rows = [...named].map(([code, name]): CellValue[] => [code, name, null, ...empty]);
  return [...rows, [province.code, province.name, null, ...empty]];
}

function notes(kind: TemplateKind, dataset: Dataset): WorkbookSheet {
  const shared = [
    "金额的单位是亿元，人数是万人，收入是元，比率是百分数；改用其他单位时，请同时改写表头括号中的单位。",
    "没有的数请留空，不要填 0。",
    "可以删去不填的列和行；列的次序可以改动。",
    "数字请直接填写，不要带单位；公式按其保存的结果读取。",
  ];
  const own = {
    base: `本表填写“${dataset.title}”所含单元 ${dataset.baseYear} 年的数；三次产业增加值之和应等于地区生产总值。更换基年时，请改写表头中的年份，并填齐全部单元的三次产业增加值。`,
    actuals: "本表填写基年以后公布的数。增速须为按可比价格计算的实际增速；不同口径的总量不能用来推算增速。",
    province: `本表一行一个县级单元。代码填六位行政区划代码，州(市)填所属地级行政区的全称，类别填：${Object.values(kindNames).join("、")}。`,
  }[kind];
  const lines = [own, ...shared];
  return {
    name: "说明",
    columns: [words("填写说明", 90)],
    rows: lines.map((line) => [line]),
    frozenColumns: 0,
  };
}
