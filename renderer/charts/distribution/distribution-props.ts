import type { ChartProps, FigureFormat, FrameWords } from "../chart-props.ts";

export interface DistributionWords extends FrameWords {
  /** Behind a count in the readout: “个县(市)”. */
  readonly unit: string;
  /** Head of the table's first column: “县(市)数”. */
  readonly count: string;
  /** “概率”: exactly so many. */
  readonly probability: string;
  /** “不少于该数的概率”. */
  readonly atLeast: string;
  /** At the target's line: `(15) => "目标 15"`. */
  readonly target: (count: number) => string;
  /** The figure to quote: `("18%") => "达标概率 18%"`. */
  readonly reached: (probability: string) => string;
}

/**
 * How likely each count is: one bar for each number of units, the target ruled, what reaches it
 * filled and what falls short hollow.
 */
export interface DistributionChartProps extends ChartProps<DistributionWords> {
  /** `probabilities[n]`: share of draws in which n units are counted. Sums to 1. */
  readonly probabilities: readonly number[];
  readonly target: number;
  /** Share of draws in which the target is met; null: cannot be judged. */
  readonly reached: number | null;
  /** Ticked under its bar: what the projection itself counts, `{ value: 12, label: "推演 12" }`. */
  readonly projected?: { readonly value: number; readonly label: string } | null;
  /** A fraction with its sign: `(0.183) => "18.3%"`. */
  readonly format: FigureFormat;
  /** The same on the axis: `(0.1) => "10%"`. */
  readonly formatTick?: FigureFormat;
}
