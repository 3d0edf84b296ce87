import type { ChartProps, FigureFormat } from "../chart-props.ts";
import type { PanelWords } from "../line-panel/line-panel-props.ts";

/** One layer; the first given stands at the foot. */
export interface StackLayer {
  readonly id: string;
  readonly label: string;
  readonly values: readonly (number | null)[];
}

/** Stacked areas over years: the three sectors. A year in which a layer has no figure is left empty. */
export interface StackPanelProps extends ChartProps<PanelWords> {
  readonly years: readonly number[];
  readonly layers: readonly StackLayer[];
  /** Label of the sum in readout and table: “合计”. */
  readonly total: string;
  readonly format: FigureFormat;
  readonly formatTick?: FigureFormat;
}
