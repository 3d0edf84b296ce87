import type {
  ChartProps,
  ChartSeries,
  FigureFormat,
  FrameWords,
  SeriesBreak,
  TierMark,
} from "../chart-props.ts";

/** Quantiles over `years`; null is no figure. The inner pair may be left out. */
export interface FanBand {
  readonly label: string;
  readonly years: readonly number[];
  readonly p05: readonly (number | null)[];
  readonly p95: readonly (number | null)[];
  readonly p25?: readonly (number | null)[];
  readonly p75?: readonly (number | null)[];
}

export interface TrajectoryWords extends FrameWords {
  /** “亿元”. */
  readonly unit: string;
  /** Head of the table's first column: “年份”. */
  readonly year: string;
  /** Beside the gap of a statistical break: “口径断点”. */
  readonly break: string;
  /** At a tier line: `("500") => "500亿"`. */
  readonly tierLine: (value: string) => string;
}

/** One unit's (or the province's) GDP over the years. Draw order: history, baseline, compared, scenario. */
export interface TrajectoryChartProps extends ChartProps<TrajectoryWords> {
  readonly series: readonly ChartSeries[];
  readonly breaks: readonly SeriesBreak[];
  /** Their lines are ruled; empty where none apply (the province, real GDP). */
  readonly tiers: readonly TierMark[];
  readonly baseYear: number;
  readonly horizon: number;
  readonly fan?: FanBand | null;
  /** The axis begins near the least figure, for differences that a whole axis would hide; false where left out. */
  readonly close?: boolean;
  readonly format: FigureFormat;
  /** For the axis and the tier lines: whole 亿元. */
  readonly formatTick: FigureFormat;
  readonly onHover?: (year: number | null) => void;
}
