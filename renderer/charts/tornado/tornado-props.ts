import type { ChartProps, FigureFormat, FrameWords } from "../chart-props.ts";

export interface TornadoWords extends FrameWords {
  /** Behind figures in the readout: “亿元”. */
  readonly unit: string;
  /** Heads of the table: “假设”, “低端”, “高端”, “幅度”. */
  readonly assumption: string;
  readonly low: string;
  readonly high: string;
  readonly spread: string;
  /** Bars for which there is no room: `(3) => "其余 3 项见表格"`. */
  readonly more: (count: number) => string;
}

/** One end of a bar: what was moved and what came of it. */
export interface TornadoEnd {
  /** “−1 个百分点”. */
  readonly label: string;
  /** The result there; null: cannot be computed. */
  readonly value: number | null;
}

export interface TornadoBar {
  readonly id: string;
  /** The assumption: “增长”. */
  readonly label: string;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
}

/** How much each assumption moves a result: bars about its value, the widest at the head. A row wants 24 px. */
export interface TornadoChartProps extends ChartProps<TornadoWords> {
  /** The result as it stands: `{ label: "现方案", value: 512.4 }`. */
  readonly base: { readonly label: string; readonly value: number };
  /** In any order. */
  readonly bars: readonly TornadoBar[];
  readonly format: FigureFormat;
  readonly formatTick?: FigureFormat;
}
