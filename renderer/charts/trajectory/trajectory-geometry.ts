import { bandPath } from "../axes/line-runs.ts";
import type { PlotBox } from "../axes/plot-box.ts";
import { allValues, type DrawnSeries, drawSeries, yearsSpan } from "../axes/series-geometry.ts";
import { type ValueAxis, valueAxis } from "../axes/value-axis.ts";
import { type YearAxis, yearAxis } from "../axes/year-axis.ts";
import type { ChartSeries, FigureFormat, SeriesBreak, TierMark } from "../chart-props.ts";
import { round2 } from "../marks/round.ts";
import { textWidth } from "../marks/text-width.ts";
import type { FanBand } from "./trajectory-props.ts";

/** A tier line: ruled where it lies within the axis, else named at the head with an arrow. */
export interface TierRule {
  readonly id: string;
  readonly value: number;
  readonly y: number;
  readonly within: boolean;
  /** Left end of the name, px: lines close together are named side by side. */
  readonly labelX: number;
}

export interface TrajectoryGeometry {
  readonly box: PlotBox;
  readonly years: YearAxis;
  readonly values: ValueAxis;
  readonly series: readonly DrawnSeries[];
  readonly outer: string;
  readonly inner: string;
  readonly tiers: readonly TierRule[];
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
  /** px kept at the right for direct labels. */
  readonly labelWidth: number;
  readonly formatTick: FigureFormat;
}

/** A tier line further off than this share of the largest figure would flatten the lines: it is named, not drawn. */
const reach = 1.5;

/** Years along the foot, GDP from zero up the side; `width` and `height` px. */
export function trajectoryGeometry(
  input: TrajectoryInput,
  width: number,
  height: number,
): TrajectoryGeometry {
  const { series, fan, tiers, baseYear, horizon, breaks, labelWidth, formatTick } = input;
  const span = yearsSpan(series) ?? [baseYear, horizon];
  const values = [...allValues(series), ...known(fan?.p05), ...known(fan?.p95)];
  const most = Math.max(0, ...values);
  const lines = tiers.flatMap((tier) => (tier.min === null ? [] : [{ id: tier.id, value: tier.min }]));
  const near = lines.filter((line) => line.value <= most * reach);
  const top = lines.length > near.length ? 26 : 12;
  const foot = height - 22;
  const axis = valueAxis([...values, ...near.map((line) => line.value)], {
    foot,
    head: top,
    fromZero: true,
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
  return {
    box,
    years,
    values: axis,
    series: drawSeries(series, box, years.at, axis.at, breaks),
    outer: part(fan?.p05, fan?.p95),
    inner: part(fan?.p25, fan?.p75),
    tiers: tierRules(lines, axis, box.left + 4),
    horizonX: years.at(horizon),
    breaks: breaks
      .filter((gap) => observed[0] <= gap.from && gap.to <= observed[1])
      .map((gap) => years.at((gap.from + gap.to) / 2))
      .map((x, index, all) => ({ x, named: index === 0 || x - (all[index - 1] ?? x) >= breakNameWidth })),
  };
}

/** A break's name is four or so signs wide. */
const breakNameWidth = 56;

function tierRules(
  lines: readonly { id: string; value: number }[],
  axis: ValueAxis,
  left: number,
): TierRule[] {
  let lastY = Number.NEGATIVE_INFINITY;
  let labelX = left;
  return lines.map((line) => {
    const within = line.value <= axis.domain[1];
    const y = within ? axis.at(line.value) : 8;
    labelX = within && y - lastY < 13 ? labelX + 44 : left;
    if (within) lastY = y;
    return { ...line, within, y, labelX };
  });
}

function known(values: readonly (number | null)[] | undefined): number[] {
  return (values ?? []).filter((value) => value !== null);
}
