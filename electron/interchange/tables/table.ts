/** A file of tables as it was read: sheets of cells, before anyone says what they mean. */
import type { Cell, tableNotes } from "../../../shared/import/schema.ts";

export type TableNote = (typeof tableNotes)[number];

/** A merged area; rows and columns counted from 0, both ends included. Its value is in the first cell. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface TableSheet {
  readonly name: string;
  /** Not shown by the program that wrote it. */
  readonly hidden: boolean;
  /** Rows may be of different lengths; what is past a row's end is empty. */
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
}

export interface Table {
  readonly sheets: readonly TableSheet[];
  readonly notes: readonly TableNote[];
}
