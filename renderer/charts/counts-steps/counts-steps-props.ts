import type { ChartProps, FrameWords, TierMark } from "../chart-props.ts";

export interface CountsStepsWords extends FrameWords {
  /** Head of the table's first column: “年份”. */
  readonly year: string;
  /** “个”. */
  readonly unit: string;
  /** At a target's mark: `(15) => "目标 15"`. */
  readonly target: (count: number) => string;
}

/** Counts by tier, year by year. The highest tier stands at the foot; the rest is told, not drawn. */
export interface CountsStepsChartProps extends ChartProps<CountsStepsWords> {
  readonly years: readonly number[];
  readonly tiers: readonly TierMark[];
  /** By tier id, over `years`; the rest too. */
  readonly counts: Readonly<Record<string, readonly number[]>>;
  /** Wanted at the last year, by tier id. */
  readonly targets: Readonly<Record<string, number>>;
  /** Ruled: the year the map shows. */
  readonly year?: number | null;
  readonly onHover?: (year: number | null) => void;
  readonly onSelect?: (year: number) => void;
}
