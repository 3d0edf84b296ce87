import type { GeometryCollection, Topology } from "topojson-specification";
import type { ChartProps, ChartUnit, FigureFormat, FrameWords, TierMark } from "../chart-props.ts";
import type { TierProbability } from "../marks/standing.ts";

/** Outlines of the units: object `units`, ids are the codes. */
export type UnitTopology = Topology<{ units: GeometryCollection<{ name?: string }> }>;

/** What the chosen year says of a unit. */
export interface MapReading {
  readonly value: number | null;
  /** Tier id; null: no figure. */
  readonly tier: string | null;
  /** The figure's status in words: “估计值”, “推演值”. */
  readonly status?: string;
  /** Share of draws in each tier, when an ensemble tells of this year: where a line is open, a disc shows how likely it is passed. */
  readonly probability?: TierProbability | null;
}

export interface MapWords extends FrameWords {
  /** Beside the map: “示意图，不作为行政区划界线依据”. */
  readonly schematic: string;
  /** Legend of districts outside the scope: “市辖区（不计入）”. */
  readonly outOfScope: string;
  /** Legend and readout of a unit without a figure: “无数据”. */
  readonly noFigure: string;
  /** Unit behind a value in the readout and accessible names: “亿元”. */
  readonly unit: string;
  /** Legend of the discs, and in the table's heads: “达线概率（5%–95%）”, “概率”. Needed where readings have probabilities. */
  readonly open?: string;
  readonly chance?: string;
  readonly columns: {
    readonly name: string;
    readonly prefecture: string;
    readonly value: string;
    readonly tier: string;
  };
}

/**
 * The schematic map of one year. `readings` changes with every slider move; `topology`
 * and `units` should keep their identity, since the projected outlines hang on them.
 */
export interface MapChartProps extends ChartProps<MapWords> {
  readonly topology: UnitTopology;
  readonly units: readonly ChartUnit[];
  /** By code. */
  readonly readings: Readonly<Record<string, MapReading>>;
  readonly tiers: readonly TierMark[];
  readonly year: number;
  readonly selected: string | null;
  /** Highlighted from elsewhere (the ladder, a list). */
  readonly hovered?: string | null;
  readonly format: FigureFormat;
  /** A probability with its sign: `(0.18) => "18%"`. Needed where readings have probabilities. */
  readonly formatChance?: FigureFormat;
  readonly onSelect?: (code: string) => void;
  readonly onHover?: (code: string | null) => void;
}
