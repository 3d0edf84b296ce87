import type { PlotBox, Tick } from "../axes/plot-box.ts";
import { type DrawnSeries, drawSeries } from "../axes/series-geometry.ts";
import { type ValueAxis, valueAxis } from "../axes/value-axis.ts";
import { type YearAxis, yearAxis } from "../axes/year-axis.ts";
import type { ChartSeries, FigureFormat } from "../chart-props.ts";
import { round2 } from "../marks/round.ts";
import { textWidth } from "../marks/text-width.ts";
import type { BacktestCoverage, BacktestErrorLine } from "./backtest-chart-props.ts";

/** One of the two parts: its lines over the horizons. */
export interface BacktestPart {
  /** Its heading's left end and middle, px. */
  readonly heading: { readonly x: number; readonly y: number };
  readonly box: PlotBox;
  readonly horizons: YearAxis;
  readonly values: ValueAxis;
  readonly drawn: readonly DrawnSeries[];
}

export interface BacktestGeometry {
  readonly errors: BacktestPart;
  /** Null without coverage. `rules`: the nominal shares. */
  readonly coverage: (BacktestPart & { readonly rules: readonly { nominal: number; y: number }[] }) | null;
}

export interface BacktestInput {
  readonly horizons: readonly number[];
  readonly errors: readonly BacktestErrorLine[];
  readonly coverage: readonly BacktestCoverage[];
  readonly format: FigureFormat;
  readonly formatTick: FigureFormat;
  /** Direct label of an interval's line. */
  readonly interval: (nominal: number) => string;
}

const sideBySide = 460;

/** Errors from zero; coverage with its nominal shares ruled, beside them or below. */
export function backtestGeometry(input: BacktestInput, width: number, height: number): BacktestGeometry {
  const { horizons, errors, coverage, interval } = input;
  const beside = width >= sideBySide;
  const alone = coverage.length === 0;
  const gap = 20;
  const partWidth = beside && !alone ? Math.floor((width - gap) / 2) : width;
  const partHeight = beside || alone ? height : Math.floor((height - 8) / 2);
  const errorSeries = errors.map(
    (one): ChartSeries => ({
      id: one.id,
      label: one.label,
      tone: one.tone,
      points: horizons.map((year, index) => ({ year, value: one.values[index] ?? null })),
    }),
  );
  const first = { x: 0, y: 0, width: partWidth, height: partHeight };
  const errorPart = part(input, errorSeries, first, (foot, head) =>
    valueAxis(
      errors.flatMap((one) => one.values),
      { foot, head, fromZero: true, gap: 28 },
    ),
  );
  if (alone) return { errors: errorPart, coverage: null };
  const coverageSeries = coverage.map(
    (one): ChartSeries => ({
      id: String(one.nominal),
      label: interval(one.nominal),
      tone: "scenario",
      points: horizons.map((year, index) => ({ year, value: one.actual[index] ?? null })),
    }),
  );
  const second = beside ? { ...first, x: partWidth + gap } : { ...first, y: partHeight + 8 };
  const nominal = coverage.map((one) => one.nominal);
  const coveragePart = part(input, coverageSeries, second, (foot, head) => {
    // The whole is in sight, and the lowest share need not touch the foot.
    const lowest = Math.min(...nominal, ...coverage.flatMap((one) => one.actual.map((value) => value ?? 1)));
    const axis = valueAxis([Math.max(0, lowest - 0.1), 1], { foot, head });
    return { ...axis, ticks: spaced(nominal.map((value) => ({ value, at: axis.at(value) }))) };
  });
  return {
    errors: errorPart,
    coverage: {
      ...coveragePart,
      rules: nominal.map((value) => ({ nominal: value, y: coveragePart.values.at(value) })),
    },
  };
}

/** Without those whose figures would touch the one above. */
function spaced(ticks: readonly Tick[]): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks.toSorted((a, b) => a.at - b.at)) {
    if (tick.at - (kept.at(-1)?.at ?? Number.NEGATIVE_INFINITY) >= 12) kept.push(tick);
  }
  return kept;
}

function part(
  input: BacktestInput,
  series: readonly ChartSeries[],
  at: { x: number; y: number; width: number; height: number },
  axisOf: (foot: number, head: number) => ValueAxis,
): BacktestPart {
  const { horizons, format, formatTick } = input;
  const head = at.y + 22;
  const foot = at.y + at.height - 20;
  const values = axisOf(foot, head);
  const ticks = Math.max(...values.ticks.map((tick) => textWidth(formatTick(tick.value), 11)));
  const labels = series.map((one) => {
    const last = one.points.findLast((point) => point.value !== null)?.value ?? null;
    return textWidth(`${one.label} ${last === null ? "" : format(last)}`, 11) + 10;
  });
  const box: PlotBox = {
    left: round2(at.x + ticks + 12),
    top: head,
    right: round2(at.x + at.width - Math.max(8, ...labels)),
    bottom: foot,
  };
  const years = yearAxis(horizons[0] ?? 1, horizons.at(-1) ?? 1, [box.left + 6, box.right], [], 18);
  return {
    heading: { x: at.x, y: at.y + 7 },
    box,
    horizons: years,
    values,
    drawn: drawSeries(series, box, years.at, values.at),
  };
}
