import type { ChartProps, FigureFormat, FrameWords, TierMark } from "../chart-props.ts";

export interface ProbabilityStripWords extends FrameWords {
  /** Heads of the table: “档位”, “概率”. */
  readonly tier: string;
  readonly probability: string;
}

/** How likely one unit stands in each tier: a strip of 100 %, the highest tier at the left. About 44 px high. */
export interface ProbabilityStripProps extends ChartProps<ProbabilityStripWords> {
  readonly tiers: readonly TierMark[];
  /** Share of draws by tier id, the rest included. */
  readonly probability: Readonly<Record<string, number>>;
  /** A fraction with its sign: `(0.18) => "18%"`. */
  readonly format: FigureFormat;
}

/** The same for a table's row: 10 px high, without frame or labels. */
export interface ProbabilityMarkProps {
  /** Whose: the unit's name, for screen readers. */
  readonly label: string;
  readonly tiers: readonly TierMark[];
  /** Null or without mass: an empty outline. */
  readonly probability: Readonly<Record<string, number>> | null;
  readonly format: FigureFormat;
  /** px; 96 by 10 where left out. */
  readonly width?: number;
  readonly height?: number;
}
