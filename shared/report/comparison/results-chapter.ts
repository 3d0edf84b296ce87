/** 结果的差异: totals and jobs year by year, counties that change tier, and those that move furthest. */
import { figures, heading, paragraph, shownYears, table, words } from "../blocks.ts";
import type { Block } from "../schema.ts";
import { comparedResultsWords } from "../words/compared-results-words.ts";
import { amount, signed, wholeNumber } from "../written.ts";
import { comparedTiers } from "./compared-tiers.ts";
import type { ComparisonFacts } from "./comparison-input.ts";
import { more, movesTier } from "./summary-chapter.ts";

/** Of the units that move furthest, so many are listed. */
const listed = 30;

export function resultsChapter(facts: ComparisonFacts): Block[] {
  return [
    heading(2, comparedResultsWords[facts.baseFacts.language].years),
    ...yearTables(facts),
    ...facts.others.flatMap((_, index) => unitBlocks(facts, index + 1)),
  ];
}

function yearTables({ all, names, baseFacts }: ComparisonFacts): Block[] {
  const { called, language, scopeName } = baseFacts;
  const say = comparedResultsWords[language];
  const years = [...new Set(all.flatMap((each) => each.years))].sort((a, b) => a - b);
  const shown = shownYears(years);
  const note = shown.length < years.length ? called.everyOtherYear : null;
  const columns = [words(say.scenario, 2.2), ...shown.map((year) => figures(String(year)))];
  const rows = (
    of: (facts: (typeof all)[number], index: number) => readonly (number | null)[],
    format: typeof amount,
  ): string[][] =>
    all.map((each, index) => [
      names[index] ?? "",
      ...shown.map((year) => format(of(each, index)[each.years.indexOf(year)])),
    ]);
  const countedTiers = comparedTiers(all).filter(({ min }) => min !== null);
  return [
    table(
      say.gdp,
      called.nominal,
      columns,
      rows(({ result }) => result.province.gdpNominal, amount),
      note,
    ),
    ...countedTiers.map(({ label, ids }) =>
      table(
        say.tierCounts(label),
        say.tierCountsUnit(scopeName),
        columns,
        rows(({ result }, index) => result.province.tierCounts[ids[index] ?? ""] ?? [], wholeNumber),
        note,
      ),
    ),
    table(
      say.jobs,
      called.people,
      columns,
      rows(({ result }) => result.province.urbanJobs, amount),
      note,
    ),
  ];
}

function unitBlocks({ all, names, results, baseFacts }: ComparisonFacts, at: number): Block[] {
  const { year, units } = results;
  const { called, language } = baseFacts;
  const say = comparedResultsWords[language];
  const name = names[at] ?? "";
  const row = (unit: (typeof units)[number]) => {
    const [from, to] = [unit.gdpNominal[0], unit.gdpNominal[at]];
    const [before, after] = [baseFacts.tierLabel(unit.tier[0]), all[at]?.tierLabel(unit.tier[at]) ?? "—"];
    return [
      baseFacts.marked(unit.code, unit.name),
      amount(from),
      amount(to),
      signed(more(from, to)),
      before === after ? before : `${before} → ${after}`,
    ];
  };
  const columns = [
    words(called.column.name, 2),
    figures(names[0] ?? "", 1.6),
    figures(name, 1.6),
    figures(say.difference, 1.3),
    words(say.tier, 3.6),
  ];
  const moved = units.filter(({ gdpNominal }) => gdpNominal[at] !== gdpNominal[0]);
  const changing = units.filter((each) => movesTier(results, each, at));
  const rest = moved
    .filter((each) => !movesTier(results, each, at))
    .sort((a, b) => distance(b.gdpNominal, at) - distance(a.gdpNominal, at))
    .slice(0, listed);
  const unit = say.unitIn(year);
  return [
    heading(2, say.against(name, names[0] ?? "")),
    paragraph(
      say.differing(
        year,
        moved.length,
        changing.map((each) => each.name),
      ),
    ),
    ...(changing.length === 0 ? [] : [table(say.changingTier, unit, columns, changing.map(row))]),
    ...(rest.length === 0
      ? []
      : [
          table(
            say.furthest,
            unit,
            columns,
            rest.map(row),
            rest.length < moved.filter((each) => !movesTier(results, each, at)).length
              ? say.first(listed)
              : null,
          ),
        ]),
  ];
}

function distance(values: readonly (number | null)[], at: number): number {
  return Math.abs(more(values[0], values[at]) ?? 0);
}
