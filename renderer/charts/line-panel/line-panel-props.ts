import type { ChartProps, ChartSeries, FigureFormat, FrameWords, RuledLine } from "../chart-props.ts";

/** Words of the small charts over years. */
export interface PanelWords extends FrameWords {
  /** Behind values in the readout: “万人”, “%”, “” for ratios. */
  readonly unit: string;
  /** Head of the table's first column: “年份”. */
  readonly year: string;
}

/** A small line chart over years: income ratio, growth, investment ratio. The axis need not start at zero. */
export interface LinePanelProps extends ChartProps<PanelWords> {
  readonly series: readonly ChartSeries[];
  readonly lines?: readonly RuledLine[];
  readonly format: FigureFormat;
  /** For the axis; `format` where left out. */
  readonly formatTick?: FigureFormat;
}
