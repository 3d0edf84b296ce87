import type { ChartProps, FigureFormat, FrameWords } from "../chart-props.ts";

export interface BacktestWords extends FrameWords {
  /** Head of the table's first column, and under the axis: “预测期（年）”. */
  readonly horizon: string;
  /** In the readout: `(3) => "提前 3 年"`. */
  readonly ahead: (horizon: number) => string;
  /** Heads of the two parts: “平均绝对百分比误差”, “区间覆盖率”. */
  readonly error: string;
  readonly coverage: string;
  /** One interval: `("80%") => "80% 区间"`; its figure is the actual coverage. */
  readonly interval: (nominal: string) => string;
  /** At a nominal line: `("80%") => "应为 80%"`. */
  readonly nominal: (nominal: string) => string;
  /** “预测次数”. */
  readonly cells: string;
}

/** Errors of one rule by horizon. The engine's is drawn as the scenario, what it is held against as the base. */
export interface BacktestErrorLine {
  readonly id: string;
  readonly label: string;
  readonly tone: "scenario" | "baseline";
  /** MAPE over `horizons`, fractions; null: nothing to measure. */
  readonly values: readonly (number | null)[];
}

/** How often the actual level lay inside an interval. */
export interface BacktestCoverage {
  /** 0.5, 0.8, 0.9. */
  readonly nominal: number;
  readonly actual: readonly (number | null)[];
}

/** How good the rule has been: error by horizon, and coverage of the intervals beside it (below it under 460 px). */
export interface BacktestChartProps extends ChartProps<BacktestWords> {
  readonly horizons: readonly number[];
  readonly errors: readonly BacktestErrorLine[];
  /** Empty: the errors alone. */
  readonly coverage: readonly BacktestCoverage[];
  /** Forecasts by horizon. */
  readonly cells?: readonly number[];
  /** A fraction with its sign: `(0.0512) => "5.12%"`. */
  readonly format: FigureFormat;
  readonly formatTick?: FigureFormat;
}
