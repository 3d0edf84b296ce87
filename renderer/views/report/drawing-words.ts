/** What the charts in a report say. */
import { frameWords } from "../../words/chart-words.ts";
import { reportWords as words } from "./report-words.ts";

const yi = words("unit.yi");
const year = words("chart.year");

export const mapWords = {
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
};

export function ladderWords(baseYear: number, horizonYear: number) {
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
}

const target = (count: number) => words("counts.target", { count });

export const countsWords = { ...frameWords(words, "years"), year, unit: words("unit.count"), target };

export const trajectoryWords = {
  ...frameWords(words, "years"),
  unit: yi,
  year,
  break: words("trajectory.break"),
  tierLine: (line: string) => words("trajectory.tierLine", { line }),
};

export const barsWords = { ...frameWords(words, "years"), unit: words("unit.wan"), year };

export const distributionWords = {
  ...frameWords(words, "parts"),
  unit: words("unit.count"),
  count: words("distribution.count"),
  probability: words("distribution.share"),
  atLeast: words("distribution.atLeast"),
  target,
  reached: (value: string) => words("probability.target", { value }),
};

export const waterfallWords = {
  ...frameWords(words, "parts"),
  unit: yi,
  part: words("drivers.part"),
  contribution: words("drivers.contribution"),
  running: words("drivers.running"),
  nothing: (labels: readonly string[]) =>
    words("drivers.nothing", { labels: labels.join(words("common.listComma")) }),
  cut: words("drivers.cut"),
};
