import type { ChartProps, FigureFormat, RuledLine, SeriesPoint } from "../chart-props.ts";
import type { PanelWords } from "../line-panel/line-panel-props.ts";

/** A small bar chart over years from zero: jobs each year, with the base as a tick on each bar and a line to reach. */
export interface BarPanelProps extends ChartProps<PanelWords> {
  readonly label: string;
  readonly points: readonly SeriesPoint[];
  /** The base's values over the same years. */
  readonly baseline?: { readonly label: string; readonly points: readonly SeriesPoint[] } | null;
  readonly line?: RuledLine | null;
  readonly format: FigureFormat;
  readonly formatTick?: FigureFormat;
}
