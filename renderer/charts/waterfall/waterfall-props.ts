import type { ChartProps, FigureFormat, FrameWords } from "../chart-props.ts";

export interface WaterfallWords extends FrameWords {
  /** Behind figures in the readout: “亿元”. */
  readonly unit: string;
  /** Heads of the table: “因素”, “贡献”, “累计”. */
  readonly part: string;
  readonly contribution: string;
  readonly running: string;
  /** All parts that add nothing, in one line: `(["价格", "收入"]) => "无差异：价格、收入"`. */
  readonly nothing: (labels: readonly string[]) => string;
  /** Where the axis is cut: “横轴不从 0 起”. */
  readonly cut: string;
}

export interface WaterfallPart {
  readonly id: string;
  readonly label: string;
  readonly value: number;
}

/**
 * From one value to another through what each part adds, downwards in the order given; parts of
 * exactly 0 are named together at the foot. A row wants 22 px. `parts` sum to `to.value - from.value`.
 */
export interface WaterfallChartProps extends ChartProps<WaterfallWords> {
  /** The scenario compared against, and this one: `{ label: "基准", value: 4213.6 }`. */
  readonly from: { readonly label: string; readonly value: number };
  readonly to: { readonly label: string; readonly value: number };
  readonly parts: readonly WaterfallPart[];
  /** Without sign of plus: contributions are given theirs. */
  readonly format: FigureFormat;
  readonly formatTick?: FigureFormat;
}
