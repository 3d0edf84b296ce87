/** What is drawn of a place: history, the scenario's path, the actual one, published levels of another vintage. */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { TrackedPlace, TrackingChances, TrackingReport } from "../../../shared/result/tracking.ts";
import type { ChartSeries, SeriesPoint } from "../../charts/chart-props.ts";
import type { FanBand } from "../../charts/trajectory/trajectory-props.ts";
import type { PriceBasis } from "../../state/settings.ts";
import type { Words } from "../../words/use-words.ts";

interface Drawn {
  readonly dataset: Dataset;
  readonly report: TrackingReport;
  readonly place: TrackedPlace;
  readonly basis: PriceBasis;
}

/**
 * The actual path is published growth carried on from the base year's level, at the scenario's own
 * prices where the basis is nominal: published levels after a break are another series.
 */
export function placeSeries({ dataset, report, place, basis }: Drawn, words: Words): ChartSeries[] {
  const { path } = place;
  const real = basis === "real";
  const over = (values: readonly (number | null)[]): SeriesPoint[] =>
    report.projected.map((year, index) => ({ year, value: values[index] ?? null }));
  const price = (index: number) => {
    const [at, of] = [path.rebasedNominal[index] ?? null, path.rebasedReal[index] ?? null];
    return real ? 1 : at === null || of === null ? null : at / of;
  };
  const actual = place.actualReal.map((value, index): SeriesPoint => {
    const at = price(index);
    return {
      year: report.baseYear + index,
      value: value === null || at === null ? null : value * at,
    };
  });
  const level = real ? [] : published(place);
  const rebased = over(real ? path.rebasedReal : path.rebasedNominal);
  const own = over(real ? path.gdpReal : path.gdpNominal);
  const isOther = rebased.some(({ value }, index) => value !== own[index]?.value);
  /** The scenario as it stands is in its own colour, the other path beside it. */
  const now = report.actualsThrough;
  const other = (id: "rebased" | "assumed", points: SeriesPoint[]): ChartSeries => ({
    id,
    label: words(`tracking.chart.${id}`),
    tone: "compared",
    points,
  });
  return [
    ...(real ? [] : history(dataset, place, words)),
    {
      id: "actual",
      label: words("tracking.chart.actual"),
      tone: "history",
      dotted: true,
      points: actual,
    },
    ...(level.length === 0
      ? []
      : [
          {
            id: "published",
            label: words("tracking.chart.published"),
            tone: "baseline" as const,
            dotted: true,
            points: level,
          },
        ]),
    ...(isOther ? [now === null ? other("rebased", rebased) : other("assumed", own)] : []),
    {
      id: "scenario",
      label: words("trajectory.scenario"),
      tone: "scenario",
      points: now === null ? own : rebased,
    },
  ];
}

/** Levels of another vintage only: those of the scenario's own are the actual path. */
function published({ years }: TrackedPlace): SeriesPoint[] {
  return years.flatMap(({ year, gdp }) => (gdp === null ? [] : [{ year, value: gdp.value }]));
}

function history(
  { baseYear, units, prefectures, province }: Dataset,
  place: TrackedPlace,
  words: Words,
): ChartSeries[] {
  const known =
    place.kind === "unit"
      ? units.find(({ code }) => code === place.code)?.history?.gdp
      : place.kind === "prefecture"
        ? prefectures[place.code]?.history.gdp
        : province.history?.gdp;
  const points = Object.entries(known ?? {})
    .map(([year, value]) => ({ year: Number(year), value }))
    .filter(({ year }) => year <= baseYear && year >= baseYear - historyYears)
    .sort((a, b) => a.year - b.year);
  return points.length < 2
    ? []
    : [{ id: "history", label: words("trajectory.history"), tone: "history", points }];
}

/** Further back the years to come would have no room. */
const historyYears = 4;

/** Around the path on which the scenario stands now. */
export function placeFan(
  chances: TrackingChances | null,
  place: TrackedPlace,
  side: "before" | "after",
  label: string,
): FanBand | null {
  if (chances === null || place.kind === "prefecture") return null;
  const band =
    place.kind === "province" ? chances.band : chances.units.find(({ code }) => code === place.code)?.band;
  if (band === undefined) return null;
  const { p05, p25, p75, p95 } = band[side];
  return { label, years: chances.years, p05, p25, p75, p95 };
}
