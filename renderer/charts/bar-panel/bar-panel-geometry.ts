import type { PlotBox, Tick } from "../axes/plot-box.ts";
import { type ValueAxis, valueAxis } from "../axes/value-axis.ts";
import type { FigureFormat, RuledLine, SeriesPoint } from "../chart-props.ts";
import { round2 } from "../marks/round.ts";
import { textWidth } from "../marks/text-width.ts";

export interface Bar {
  readonly year: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** False: the value falls short of the line. */
  readonly reaches: boolean;
}

export interface BarPanelGeometry {
  readonly box: PlotBox;
  readonly values: ValueAxis;
  readonly columns: readonly Tick[];
  /** Columns whose label has room. */
  readonly ticks: readonly Tick[];
  readonly bars: readonly Bar[];
  /** The base's value over each bar: a stroke from x to x + width. */
  readonly baseline: readonly {
    readonly year: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
  }[];
  readonly line: { readonly label: string; readonly y: number } | null;
}

/** One column a year from zero; a year without a figure has no bar. */
export function barPanelGeometry(
  points: readonly SeriesPoint[],
  baseline: readonly SeriesPoint[],
  line: RuledLine | null,
  width: number,
  height: number,
  formatTick: FigureFormat,
): BarPanelGeometry {
  const foot = height - 20;
  const values = valueAxis(
    [...points, ...baseline].map((point) => point.value).concat(line ? [line.value] : []),
    { foot, head: 10, fromZero: true, gap: 26 },
  );
  const left = Math.max(...values.ticks.map((tick) => textWidth(formatTick(tick.value), 11))) + 12;
  const right = line ? textWidth(line.label, 11) + 9 : 8;
  const box: PlotBox = { left: round2(left), top: 10, right: round2(width - right), bottom: foot };
  const pitch = (box.right - box.left) / Math.max(1, points.length);
  const barWidth = round2(Math.min(28, pitch * 0.64));
  const columns = points.map((point, index) => ({
    value: point.year,
    at: round2(box.left + (index + 0.5) * pitch),
  }));
  const at = (year: number) => columns.find((column) => column.value === year)?.at;
  const zero = values.at(0);
  const every = Math.max(1, Math.ceil(34 / pitch));
  return {
    box,
    values,
    columns,
    ticks: columns.filter((_, index) => (columns.length - 1 - index) % every === 0),
    bars: points.flatMap(({ year, value }): Bar[] => {
      const x = at(year);
      if (value === null || x === undefined) return [];
      const y = values.at(value);
      return [
        {
          year,
          value,
          x: round2(x - barWidth / 2),
          y: Math.min(y, zero),
          width: barWidth,
          height: round2(Math.abs(zero - y)),
          reaches: line === null || value >= line.value,
        },
      ];
    }),
    baseline: baseline.flatMap(({ year, value }) => {
      const x = at(year);
      if (value === null || x === undefined) return [];
      return [{ year, x: round2(x - barWidth / 2 - 2), y: values.at(value), width: round2(barWidth + 4) }];
    }),
    line: line ? { label: line.label, y: values.at(line.value) } : null,
  };
}
