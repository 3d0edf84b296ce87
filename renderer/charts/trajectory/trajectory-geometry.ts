import { bandPath } from "../axes/line-runs.ts";
import type { PlotBox } from "../axes/plot-box.ts";
import { allValues, type DrawnSeries, drawSeries, yearsSpan } from "../axes/series-geometry.ts";
import { type ValueAxis, valueAxis } from "../axes/value-axis.ts";
import { type YearAxis, yearAxis } from "../axes/year-axis.ts";
import type { ChartSeries, FigureFormat, SeriesBreak, TierMark } from "../chart-props.ts";
import { round2 } from "../marks/round.ts";
import { textWidth } from "../marks/text-width.ts";
import { seriesSegments, type TierLines, tierLines } from "./tier-lines.ts";
import type { FanBand } from "./trajectory-props.ts";

export interface TrajectoryGeometry {
  readonly box: PlotBox;
  readonly years: YearAxis;
  readonly values: ValueAxis;
  readonly series: readonly DrawnSeries[];
  readonly outer: string;
  readonly inner: string;
  readonly tiers: TierLines;
  readonly horizonX: number;
  /** Middle of each break with observations on both sides, px; `named` where its name has room. */
  readonly breaks: readonly { readonly x: number; readonly named: boolean }[];
}

export interface TrajectoryInput {
  readonly series: readonly ChartSeries[];
  readonly breaks: readonly SeriesBreak[];
  readonly tiers: readonly TierMark[];
  readonly baseYear: number;
  readonly horizon: number;
  readonly fan?: FanBand | null;
  readonly close?: boolean;
  /** px kept at the right for direct labels. */
  readonly labelWidth: number;
  readonly formatTick: FigureFormat;
  /** At a tier line: `(500) => "500亿"`. */
  readonly tierName: FigureFormat;
}

/** A tier line further off than this share of the largest figure would flatten the lines: it is named, not drawn. */
const reach = 1.5;

/** Years along the foot, GDP from zero up the side; `width` and `height` px. */
export function trajectoryGeometry(
  input: TrajectoryInput,
  width: number,
  height: number,
): TrajectoryGeometry {
  const { series, fan, tiers, baseYear, horizon, breaks, labelWidth, formatTick, tierName } = input;
  const { close = false } = input;
  const span = yearsSpan(series) ?? [baseYear, horizon];
  const values = [...allValues(series), ...known(fan?.p05), ...known(fan?.p95)];
  const most = Math.max(0, ...values);
  const least = close ? Math.min(...values) / reach : 0;
  const lines = tiers
    .flatMap((tier) => (tier.min === null ? [] : [{ id: tier.id, value: tier.min }]))
    .filter((line) => line.value >= least);
  const near = lines.filter((line) => line.value <= most * reach);
  const top = lines.length > near.length ? 26 : 16;
  const foot = height - 22;
  const axis = valueAxis([...values, ...near.map((line) => line.value)], {
    foot,
    head: top,
    fromZero: !close,
  });
  const left = Math.max(...axis.ticks.map((tick) => textWidth(formatTick(tick.value), 11))) + 12;
  const box: PlotBox = { left: round2(left), top, right: round2(width - labelWidth), bottom: foot };
  const years = yearAxis(
    Math.min(span[0], baseYear),
    Math.max(span[1], horizon),
    [box.left + 6, box.right],
    [horizon, baseYear],
  );
  const history = series.filter((one) => one.tone === "history");
  const observed = yearsSpan(history) ?? [baseYear, baseYear];
  const part = (low: FanBand["p25"], high: FanBand["p75"]) =>
    fan && low && high ? bandPath(fan.years, low, high, years.at, axis.at) : "";
  const gaps = breaks
    .filter((gap) => observed[0] <= gap.from && gap.to <= observed[1])
    .map((gap) => years.at((gap.from + gap.to) / 2))
    .map((x, index, all) => ({ x, named: index === 0 || x - (all[index - 1] ?? x) >= breakNameWidth }));
  return {
    box,
    years,
    values: axis,
    series: drawSeries(series, box, years.at, axis.at, breaks),
    outer: part(fan?.p05, fan?.p95),
    inner: part(fan?.p25, fan?.p75),
    tiers: tierLines({
      lines,
      name: tierName,
      box,
      axis,
      segments: seriesSegments(series, years.at, axis.at),
      taken: gaps.flatMap(({ x, named }) =>
        named ? [{ x: x - breakNameWidth / 2, y: top, width: breakNameWidth, height: 14 }] : [],
      ),
    }),
    horizonX: years.at(horizon),
    breaks: gaps,
  };
}

/** A break's name is four or so signs wide. */
const breakNameWidth = 56;

function known(values: readonly (number | null)[] | undefined): number[] {
  return (values ?? []).filter((value) => value !== null);
}
