/** 监测 in sentences that can be quoted. */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { ChancePair, TrackedYear, TrackingReport } from "../../../shared/result/tracking.ts";
import { formatPercent, formatPoints } from "../../words/format.ts";
import { formatChance } from "../../words/format-chance.ts";
import type { Words } from "../../words/use-words.ts";

/** Half of what two decimals of a percent show. */
const shown = 0.00005;

/** “低 1.10 个百分点”, “与方案一致”; null where it cannot be said. */
export function deviationText(deviation: number | null, words: Words): string | null {
  if (deviation === null) return null;
  if (Math.abs(deviation) < shown) return words("tracking.same");
  return words(deviation < 0 ? "tracking.lower" : "tracking.higher", { points: formatPoints(deviation) });
}

/** One for every year in which the province is published, the last first; that says what it does to the highest tier. */
export function provinceSentences(
  { province }: TrackingReport,
  chance: { readonly target: string; readonly pair: ChancePair } | null,
  words: Words,
): string[] {
  const said = province.years.flatMap((year) => provinceSentence(province.name, year, words) ?? []);
  const second =
    chance === null || chance.pair.before === null || chance.pair.after === null
      ? null
      : words("tracking.sentence.chance", {
          target: chance.target,
          before: formatChance(chance.pair.before),
          after: formatChance(chance.pair.after),
        });
  return said
    .toReversed()
    .map((first, index) =>
      index === 0 && second !== null
        ? words("tracking.sentence.two", { first, second })
        : words("tracking.sentence.one", { first }),
    );
}

function provinceSentence(name: string, year: TrackedYear, words: Words): string | null {
  if (year.growth === null) return null;
  const values = { year: String(year.year), place: name, growth: formatPercent(year.growth.value) };
  const deviation = deviationText(year.deviation, words);
  if (deviation === null) return words("tracking.sentence.alone", values);
  const scenario = formatPercent(year.scenarioGrowth);
  return words("tracking.sentence", { ...values, scenario, deviation });
}

/** How many places have figures, and whether the parts add up, year by year. */
export function coverageSentences(report: TrackingReport, words: Words): string[] {
  const { years, prefectures, units, consistency, province } = report;
  return years.map((year, index) => {
    const own = (places: typeof units) =>
      places.filter((place) => place.years[index]?.growth?.of === "own").length;
    const covered = words("tracking.coverage", {
      year: String(year),
      prefectures: own(prefectures),
      allPrefectures: prefectures.length,
      units: own(units),
      allUnits: units.length,
    });
    const sum = consistency.find((each) => each.code === province.code && each.year === year);
    if (sum === undefined || sum.weighted === null || sum.growth === null) return covered;
    return (
      covered +
      words("tracking.consistency", {
        weighted: formatPercent(sum.weighted),
        growth: formatPercent(sum.growth),
        coverage: `${Math.round(sum.coverage * 100)}%`,
      })
    );
  });
}

/** Why levels of a year cannot be held against those of the base year; null: they can. */
export function breakReason({ baseYear, breaks }: Dataset, year: number, words: Words): string | null {
  const gap = breaks.find(({ from, to }) => from >= baseYear && to <= year);
  const values = { base: String(baseYear), to: String(gap?.to ?? ""), reason: gap?.reason ?? "" };
  return gap === undefined ? null : words("tracking.break", values);
}

/** The same of the report's years, with what follows from it; null: all of them can. */
export function breakSentence(dataset: Dataset, report: TrackingReport, words: Words): string | null {
  const reason = breakReason(dataset, report.years.at(-1) ?? report.baseYear, words);
  if (reason === null) return null;
  const places = [report.province, ...report.prefectures, ...report.units];
  const revised = places.some(({ years }) => years.some(({ comparable }) => comparable === "revised"));
  return reason + words(revised ? "tracking.break.revised" : "tracking.break.open");
}
