import type { PlotBox } from "../axes/plot-box.ts";
import { allValues, type DrawnSeries, drawSeries, yearsSpan } from "../axes/series-geometry.ts";
import { type ValueAxis, valueAxis } from "../axes/value-axis.ts";
import { type YearAxis, yearAxis } from "../axes/year-axis.ts";
import type { ChartSeries, FigureFormat, RuledLine } from "../chart-props.ts";
import { round2 } from "../marks/round.ts";
import { textWidth } from "../marks/text-width.ts";

export interface LinePanelGeometry {
  readonly box: PlotBox;
  readonly years: YearAxis;
  readonly values: ValueAxis;
  readonly series: readonly DrawnSeries[];
  readonly lines: readonly { readonly label: string; readonly y: number }[];
}

/** Small line chart: years along the foot, values as they come; direct labels in the right margin. */
export function linePanelGeometry(
  series: readonly ChartSeries[],
  lines: readonly RuledLine[],
  width: number,
  height: number,
  formatTick: FigureFormat,
): LinePanelGeometry {
  const foot = height - 20;
  const values = valueAxis([...allValues(series), ...lines.map((line) => line.value)], {
    foot,
    head: 8,
    gap: 26,
  });
  const left = Math.max(...values.ticks.map((tick) => textWidth(formatTick(tick.value), 11))) + 12;
  const right = Math.max(8, ...series.map((one) => textWidth(one.label, 11) + 9));
  const box: PlotBox = { left: round2(left), top: 8, right: round2(width - right), bottom: foot };
  const [first, last] = yearsSpan(series) ?? [0, 1];
  const years = yearAxis(first, last, [box.left + 6, box.right]);
  return {
    box,
    years,
    values,
    series: drawSeries(series, box, years.at, values.at),
    lines: lines.map((line) => ({ label: line.label, y: values.at(line.value) })),
  };
}
