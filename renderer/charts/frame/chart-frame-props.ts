import type { ReactNode } from "react";
import type { ChartTable, FrameWords, RowSource } from "../chart-props.ts";

export interface ChartFrameProps {
  readonly title: string;
  readonly note: string;
  readonly status?: string | null;
  readonly words: FrameWords;
  readonly actions?: ReactNode;
  /** Rows of the table that lead to what they stand on. */
  readonly source?: RowSource;
  /** Asked for only while the table is shown. */
  readonly table: () => ChartTable;
  /** Said of the drawing as a whole, for screen readers. */
  readonly description: string;
  /** Height kept for the table, so that the toggle moves nothing. */
  readonly height: number;
  readonly children: ReactNode;
}
