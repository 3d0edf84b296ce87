import type { FigureFormat, SeriesPoint } from "../chart-props.ts";

/** A line without axes, inside a sentence; its accessible name carries what it shows. */
export interface SparklineProps {
  /** “超过500亿的县(市)，2023 至 2030 年”; first and last figures are added. */
  readonly label: string;
  readonly points: readonly SeriesPoint[];
  /** Ruled when given: the target. */
  readonly target?: number | null;
  readonly format: FigureFormat;
  readonly width?: number;
  readonly height?: number;
}
