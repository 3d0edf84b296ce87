import type { ChartProps, ChartUnit, FigureFormat, FrameWords, TierMark } from "../chart-props.ts";
import type { TierProbability } from "../marks/standing.ts";

/** Nominal GDP of a unit, 亿元. Units without a horizon figure, or at or below zero, are left out of the drawing. */
export interface LadderReading {
  readonly base: number | null;
  readonly horizon: number | null;
  /** Tier id at the horizon. */
  readonly tier: string | null;
  /** Ends of the band at the horizon, when an ensemble has run. */
  readonly band?: { readonly low: number; readonly high: number } | null;
  /** Share of draws in each tier at the horizon, when an ensemble has run: a strip right of the rungs. */
  readonly probability?: TierProbability | null;
  /** The base figure's status in words. */
  readonly status?: string;
}

export interface LadderWords extends FrameWords {
  /** “亿元”. */
  readonly unit: string;
  /** Legend: “2023”, “2030 推演”. */
  readonly base: string;
  readonly horizon: string;
  /** Legend and readout of the band: “90% 区间”. */
  readonly band: string;
  /** Over the strips, and in the table's heads: “档位概率”. Needed where readings have probabilities. */
  readonly chance?: string;
  readonly columns: {
    readonly rank: string;
    readonly name: string;
    readonly base: string;
    readonly horizon: string;
    readonly tier: string;
    readonly band: string;
  };
}

/** Every unit in scope by rank of its horizon value; the lowest at the foot. */
export interface LadderChartProps extends ChartProps<LadderWords> {
  readonly units: readonly ChartUnit[];
  /** By code. */
  readonly readings: Readonly<Record<string, LadderReading>>;
  readonly tiers: readonly TierMark[];
  readonly selected: string | null;
  readonly hovered?: string | null;
  readonly format: FigureFormat;
  /** For the axis: whole 亿元. */
  readonly formatTick: FigureFormat;
  /** A probability with its sign: `(0.18) => "18%"`. Needed where readings have probabilities. */
  readonly formatChance?: FigureFormat;
  readonly onSelect?: (code: string) => void;
  readonly onHover?: (code: string | null) => void;
}
