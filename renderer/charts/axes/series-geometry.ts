import type { ChartSeries, SeriesBreak } from "../chart-props.ts";
import { round2 } from "../marks/round.ts";
import { drawOrder } from "../marks/series-tone.ts";
import { dotsOf, type LineRuns, lineRuns } from "./line-runs.ts";
import type { PlotBox } from "./plot-box.ts";
import { spreadLabels } from "./spread-labels.ts";

export interface DrawnSeries extends LineRuns {
  readonly id: string;
  readonly label: string;
  readonly tone: ChartSeries["tone"];
  readonly rank: number;
  /** The last figure: where the direct label hangs. Null without figures. */
  readonly end: { readonly x: number; readonly y: number; readonly value: number } | null;
  /** Middle of the direct label, px; null without figures. */
  readonly labelY: number | null;
}

/**
 * Paths and direct labels of several series, in drawing order (the scenario last, on top).
 * Breaks part observed levels only: a projection stays in the vintage of its base year.
 */
export function drawSeries(
  series: readonly ChartSeries[],
  box: PlotBox,
  x: (year: number) => number,
  y: (value: number) => number,
  breaks: readonly SeriesBreak[] = [],
): DrawnSeries[] {
  const ordered = drawOrder.flatMap((tone) => series.filter((one) => one.tone === tone));
  const drawn = ordered.map((one) => {
    const last = one.points
      .filter((point) => point.value !== null)
      .reduce<{ year: number; value: number | null } | null>(
        (best, point) => (best === null || point.year > best.year ? point : best),
        null,
      );
    const end =
      last === null || last.value === null
        ? null
        : { x: round2(x(last.year)), y: round2(y(last.value)), value: last.value };
    const runs = lineRuns(one.points, x, y, one.tone === "history" ? breaks : []);
    return {
      id: one.id,
      label: one.label,
      tone: one.tone,
      rank: one.rank ?? 0,
      end,
      path: runs.path,
      dots: one.dotted ? dotsOf(one.points, x, y) : runs.dots,
    };
  });
  const rightmost = drawn.filter((one) => one.end && one.end.x >= box.right - 0.5);
  const places = spreadLabels(
    rightmost.map((one) => ({ key: one.id, at: one.end?.y ?? 0 })),
    13,
    [box.top - 6, box.bottom + 6],
  );
  return drawn.map((one) => ({ ...one, labelY: places.get(one.id) ?? null }));
}

/** All figures of all series, for the axis. */
export function allValues(series: readonly ChartSeries[]): number[] {
  return series.flatMap((one) => one.points.flatMap((point) => (point.value === null ? [] : [point.value])));
}

/** First and last year of all series with figures; null without figures. */
export function yearsSpan(series: readonly ChartSeries[]): readonly [number, number] | null {
  const years = series.flatMap((one) =>
    one.points.flatMap((point) => (point.value === null ? [] : [point.year])),
  );
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
