/** What every chart is given: data in plain shapes, words and number formats from outside, sizes in CSS pixels. */
import type { ReactNode } from "react";
import type { ExportWords } from "./export/export-words.ts";

/** A number as the planner writes it, without the unit: `(1234.5) => "1,234.50"`. */
export type FigureFormat = (value: number) => string;

/** Words of the frame around every chart. */
export interface FrameWords {
  /** Button that shows the data as a table: “表格”. */
  readonly showTable: string;
  /** Button that shows the chart again: “图形”. */
  readonly showChart: string;
  /** How to read by keyboard, for screen readers: “按左右方向键逐年读数”. */
  readonly keyboard: string;
  readonly export: ExportWords;
}

/** Where a chart's figures lead: to what they stand on. */
export interface RowSource {
  /** Name of the way for a row of the table or a unit of the drawing: “安宁市的来源”. */
  label(name: string): string;
  /** At the foot of a readout: “右键或按 S 看来源”. */
  readonly hint?: string;
  /** By the row's key: a year, a unit's code. */
  has(key: string): boolean;
  open(key: string): void;
}

/** Common props. `width` and `height` are those of the drawing; the frame's heading and notes come on top. */
export interface ChartProps<Words extends FrameWords = FrameWords> {
  readonly title: string;
  /** Unit and price basis: “亿元，名义值”. */
  readonly note: string;
  /** What a reader must know of the figures: “昆明五区为估计值”. */
  readonly status?: string | null;
  readonly width: number;
  readonly height: number;
  readonly words: Words;
  /** Buttons of the chart's own at the right of the heading, before export and table. */
  readonly actions?: ReactNode;
  readonly source?: RowSource;
}

/** A tier, from the highest line to the lowest, the rest last with `min` null. */
export interface TierMark {
  readonly id: string;
  /** “超过500亿”. */
  readonly label: string;
  /** Lower edge, 亿元; null for the rest. */
  readonly min: number | null;
  readonly minInclusive: boolean;
}

/** A unit's fixed facts; keep the array's identity while only values change. */
export interface ChartUnit {
  readonly code: string;
  readonly name: string;
  readonly prefecture: { readonly code: string; readonly name: string };
  /** Counts towards the targets under the present scope. */
  readonly inScope: boolean;
}

/** A year's figure; null is no figure: nothing is drawn and no line passes over it. */
export interface SeriesPoint {
  readonly year: number;
  readonly value: number | null;
  /** The figure's status in words, where it is worth saying: “估计值”. */
  readonly status?: string;
}

/** How a line is drawn: solid ink, the scenario's orange, the base's grey, another scenario's dashes. */
export type SeriesTone = "history" | "scenario" | "baseline" | "compared";

export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  readonly tone: SeriesTone;
  /** Tells several of one tone apart, from 0: each has dashes of its own. */
  readonly rank?: number;
  /** Every figure is a dot, as observations are among projections. */
  readonly dotted?: boolean;
  readonly points: readonly SeriesPoint[];
}

/** A year pair across which levels must not be joined. */
export interface SeriesBreak {
  readonly from: number;
  readonly to: number;
}

/** A horizontal line ruled through a chart. */
export interface RuledLine {
  readonly value: number;
  readonly label: string;
}

export interface ChartColumn {
  readonly label: string;
  readonly numeric: boolean;
  /** What its figures are where they leave as numbers; absent: figures in the table's unit. */
  readonly kind?: "year" | "percent" | "count";
}

/** Columns of words and figures behind a chart; cells are already formatted, "" is no figure. */
export interface ChartTable {
  readonly caption: string;
  /** Of the figures in its columns. */
  readonly unit?: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly string[];
    /** The figures that the cells write, whole; undefined: a cell of words. */
    readonly values?: readonly (number | null | undefined)[];
  }[];
}
