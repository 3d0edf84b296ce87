/** What the charts in a report say. */
import { type Language, languages } from "../../../shared/words/language.ts";
import { frameWords, trajectoryWords, waterfallWords } from "../../words/chart-words.ts";
import { reportWords } from "./report-words.ts";

function wordsIn(language: Language) {
  const words = reportWords[language];
  const yi = words("unit.yi");
  const year = words("chart.year");
  const target = (count: number) => words("counts.target", { count });
  return {
    map: {
      ...frameWords(words, "units"),
      schematic: words("map.schematic"),
      outOfScope: words("map.outOfScope"),
      noFigure: words("map.noFigure"),
      unit: yi,
      columns: {
        name: words("chart.name"),
        prefecture: words("chart.prefecture"),
        value: yi,
        tier: words("tier.column"),
      },
    },
    ladder(baseYear: number, horizonYear: number) {
      const base = words("year.of", { year: String(baseYear) });
      const horizon = words("ladder.horizon", { year: String(horizonYear) });
      const band = words("ladder.band");
      const columns = {
        rank: words("chart.rank"),
        name: words("chart.name"),
        base,
        horizon,
        tier: words("tier.column"),
        band,
      };
      return { ...frameWords(words, "units"), unit: yi, base, horizon, band, columns };
    },
    counts: { ...frameWords(words, "years"), year, unit: words("unit.count"), target },
    trajectory: trajectoryWords(words),
    bars: { ...frameWords(words, "years"), unit: words("unit.wan"), year },
    distribution: {
      ...frameWords(words, "parts"),
      unit: words("unit.count"),
      count: words("distribution.count"),
      probability: words("distribution.share"),
      atLeast: words("distribution.atLeast"),
      target,
      reached: (value: string) => words("probability.target", { value }),
    },
    waterfall: waterfallWords(words),
  };
}

export const drawingWords = Object.fromEntries(
  languages.map((language) => [language, wordsIn(language)]),
) as Readonly<Record<Language, ReturnType<typeof wordsIn>>>;
