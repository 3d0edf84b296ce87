/** 结果的差异: totals and jobs year by year, counties that change tier, and those that move furthest. */
import { figures, heading, paragraph, shownYears, table, words } from "../blocks.ts";
import type { Block } from "../schema.ts";
import { amount, signed, wholeNumber } from "../written.ts";
import type { ComparisonFacts } from "./comparison-input.ts";
import { more } from "./summary-chapter.ts";

/** Of the units that move furthest, so many are listed. */
const listed = 30;

export function resultsChapter(facts: ComparisonFacts): Block[] {
  return [
    heading(2, "逐年"),
    ...yearTables(facts),
    ...facts.others.flatMap((_, index) => unitBlocks(facts, index + 1)),
  ];
}

function yearTables({ all, names, baseFacts }: ComparisonFacts): Block[] {
  const years = [...new Set(all.flatMap((each) => each.years))].sort((a, b) => a - b);
  const shown = shownYears(years);
  const note = shown.length < years.length ? "隔年列出，全部年份见工作簿。" : null;
  const columns = [words("方案", 2.2), ...shown.map((year) => figures(String(year)))];
  const rows = (
    of: (facts: (typeof all)[number]) => readonly (number | null)[],
    format: typeof amount,
  ): string[][] =>
    all.map((each, index) => [
      names[index] ?? "",
      ...shown.map((year) => format(of(each)[each.years.indexOf(year)])),
    ]);
  return [
    table(
      "全省地区生产总值",
      "亿元，名义值",
      columns,
      rows(({ result }) => result.province.gdpNominal, amount),
      note,
    ),
    ...baseFacts.dataset.targets.tiers.map(({ id }) =>
      table(
        `${baseFacts.tierLabel(id)}的个数`,
        `个，${baseFacts.scopeName}，按名义值划档`,
        columns,
        rows(({ result }) => result.province.tierCounts[id] ?? [], wholeNumber),
        note,
      ),
    ),
    table(
      "全省城镇新增就业",
      "万人",
      columns,
      rows(({ result }) => result.province.urbanJobs, amount),
      note,
    ),
  ];
}

function unitBlocks({ names, results, baseFacts }: ComparisonFacts, at: number): Block[] {
  const { year, units } = results;
  const name = names[at] ?? "";
  const row = (unit: (typeof units)[number]) => {
    const [from, to] = [unit.gdpNominal[0], unit.gdpNominal[at]];
    const [before, after] = [baseFacts.tierLabel(unit.tier[0]), baseFacts.tierLabel(unit.tier[at])];
    return [
      baseFacts.marked(unit.code, unit.name),
      amount(from),
      amount(to),
      signed(more(from, to)),
      before === after ? before : `${before} → ${after}`,
    ];
  };
  const columns = [
    words("名称", 2),
    figures(names[0] ?? "", 1.6),
    figures(name, 1.6),
    figures("相差", 1.3),
    words("档位", 3.6),
  ];
  const moved = units.filter(({ gdpNominal }) => gdpNominal[at] !== gdpNominal[0]);
  const changing = units.filter(({ tier }) => tier[at] !== tier[0]);
  const rest = moved
    .filter(({ tier }) => tier[at] === tier[0])
    .sort((a, b) => distance(b.gdpNominal, at) - distance(a.gdpNominal, at))
    .slice(0, listed);
  const unit = `亿元，名义值，${year} 年`;
  return [
    heading(2, `“${name}”与“${names[0]}”`),
    paragraph(
      `${year} 年名义值不同的单元 ${moved.length} 个，其中档位不同的 ${changing.length} 个${changing.length === 0 ? "" : `：${changing.map((each) => each.name).join("、")}`}。`,
    ),
    ...(changing.length === 0 ? [] : [table("档位不同的单元", unit, columns, changing.map(row))]),
    ...(rest.length === 0
      ? []
      : [
          table(
            "档位相同、数值相差较大的单元",
            unit,
            columns,
            rest.map(row),
            rest.length < moved.length - changing.length
              ? `按差额由大到小列出前 ${listed} 个，全部单元见“对比”一屏的导出。`
              : null,
          ),
        ]),
  ];
}

function distance(values: readonly (number | null)[], at: number): number {
  return Math.abs(more(values[0], values[at]) ?? 0);
}
