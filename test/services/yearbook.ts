/** The embedded county table, laid out as a yearbook prints it. */
import type { CellValue } from "../../electron/interchange/workbook/sheet.ts";
import { embeddedDatasets } from "../../electron/store/dataset-registry.ts";
import type { Dataset, Unit } from "../../shared/dataset/schema.ts";

export const embedded = (): Dataset => embeddedDatasets().get("yunnan-2023").dataset;

/** 万元, to the yuan where the dataset has more than four decimals. */
const wan = (value: number) => Number((value * 10_000).toFixed(2));
const sectorsOf = ({ valueAdded }: Unit) => [
  valueAdded.primary!,
  valueAdded.secondary!,
  valueAdded.tertiary!,
];
const total = (units: readonly Unit[], at: number) =>
  wan(units.reduce((sum, unit) => sum + sectorsOf(unit)[at]!, 0));

/** “富 民 县”: three characters spaced to the width of longer names. */
const justified = (name: string) => (name.length <= 3 ? [...name].join("　") : name);

export const yearbookTitle = "2023年各县(市、区)地区生产总值";
export const titleRows = 2;
export const headerRows = 2;

/** Title, unit of measure, a header of two rows, the province, each prefecture with its units, footnotes. */
export function yearbookRows(dataset = embedded()): CellValue[][] {
  const wholes = (name: string, units: readonly Unit[]): CellValue[] => {
    const sums = [0, 1, 2].map((at) => total(units, at));
    return [name, sums.reduce((sum, value) => sum + value, 0), ...sums];
  };
  const rows: CellValue[][] = [
    [`13-5 ${yearbookTitle}`, null, null, null, null],
    [null, null, null, null, "单位：万元"],
    ["县（市、区）", "地区生产总值", null, null, null],
    [null, null, "第一产业", "第二产业", "第三产业"],
    wholes("全　省", dataset.units),
  ];
  const prefectures = new Map(dataset.units.map(({ prefecture }) => [prefecture.code, prefecture.name]));
  for (const [code, name] of prefectures) {
    const units = dataset.units.filter(({ prefecture }) => prefecture.code === code);
    rows.push(wholes(name, units));
    for (const [at, unit] of units.entries()) {
      const sectors = sectorsOf(unit).map(wan);
      const gdp = Number(sectors.reduce((sum, value) => sum + value, 0).toFixed(2));
      const row: CellValue[] = [justified(unit.name), gdp, ...sectors];
      // Here and there a number is text, with a footnote or separators.
      if (at === 1) row[2] = `${sectors[0]}①`;
      if (at === 2) row[3] = sectors[1]!.toLocaleString("en-US");
      if (unit.name === "禄丰市") row[0] = "禄丰县";
      if (unit.name === "禄劝彝族苗族自治县") row[0] = "禄劝县";
      rows.push(row);
    }
  }
  rows.push(["注：① 为初步核算数。", null, null, null, null], ["资料来源：省统计局", null, null, null, null]);
  return rows;
}

export function yearbookCsv(): string {
  return yearbookRows()
    .map((row) =>
      row.map((cell) => (String(cell ?? "").includes(",") ? `"${cell}"` : (cell ?? ""))).join(","),
    )
    .join("\r\n");
}
