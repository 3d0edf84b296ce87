/** A run as a table for Excel: one row for each unit and year, figures unrounded. */
import { quantileNames } from "../../../shared/result/quantile-levels.ts";
import type { RunResult, UnitResult } from "../../../shared/result/schema.ts";

type Cell = string | number | null;
interface Column {
  readonly header: string;
  cell(unit: UnitResult, at: number): Cell;
}

const bands = quantileNames.map((name) => [name, Number(name.slice(1))] as const);

function columns(baseYear: number, hasBands: boolean): readonly Column[] {
  const real = `亿元，${baseYear}年价`;
  const series = (header: string, of: (unit: UnitResult) => readonly Cell[]): Column => {
    return { header, cell: (unit, at) => of(unit)[at] ?? null };
  };
  return [
    { header: "代码", cell: ({ code }) => text(code) },
    { header: "名称", cell: ({ name }) => text(name) },
    { header: "年份", cell: (_, at) => baseYear + at },
    series("名义地区生产总值（亿元）", (unit) => unit.gdpNominal),
    series(`实际地区生产总值（${real}）`, (unit) => unit.gdpReal),
    series("实际增长率（小数）", (unit) => unit.realGrowth),
    series(`第一产业增加值（${real}）`, (unit) => unit.valueAdded.primary),
    series(`第二产业增加值（${real}）`, (unit) => unit.valueAdded.secondary),
    series(`第三产业增加值（${real}）`, (unit) => unit.valueAdded.tertiary),
    series(`资本存量（${real}）`, (unit) => unit.capital),
    series("就业人员（万人）", (unit) => unit.employment),
    series("投资率（小数）", (unit) => unit.investmentRatio),
    series("隐含全要素生产率增长（小数）", (unit) => unit.impliedTfpGrowth),
    series("城镇新增就业（万人）", (unit) => unit.urbanJobs),
    series("城镇居民人均可支配收入（元）", (unit) => unit.incomeUrban),
    series("农村居民人均可支配收入（元）", (unit) => unit.incomeRural),
    series("城乡收入比", (unit) => unit.incomeRatio),
    {
      header: "城乡收入比的口径",
      cell: ({ incomeRatioIsIndex }) => (incomeRatioIsIndex ? "指数，基年为1" : "收入之比"),
    },
    series("档位", (unit) => unit.tier),
    ...(hasBands
      ? bands.map(([name, percent]) =>
          series(`名义地区生产总值 ${percent}% 分位（亿元）`, (unit) => unit.band?.[name] ?? []),
        )
      : []),
  ];
}

/** A spreadsheet would take a text that begins like this for a formula. */
function text(value: string): string {
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

function quoted(cell: Cell): string {
  const content = cell === null ? "" : String(cell);
  return /[",\r\n]/.test(content) ? `"${content.replaceAll('"', '""')}"` : content;
}

/** With the byte order mark by which Excel knows UTF-8; a missing figure is an empty cell. */
export function runCsv({ years, units, ensemble }: RunResult): string {
  const all = columns(years[0] ?? 0, ensemble !== undefined);
  const rows = units.flatMap((unit) => years.map((_, at) => all.map((column) => column.cell(unit, at))));
  const lines = [all.map(({ header }) => header), ...rows].map((row) => row.map(quoted).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
