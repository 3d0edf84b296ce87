/** The selected block and how the keyboard moves it. */
import { type Block, blockOf } from "../../../shared/scenario/fill-block.ts";
import type { CellPlace } from "./sheet.ts";

/** A block from `anchor` to `focus`; the focus has the keyboard. */
export interface Selection {
  readonly anchor: CellPlace;
  readonly focus: CellPlace;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that PageUp and PageDown move by. */
  readonly page: number;
}

export interface Stroke {
  readonly key: string;
  /** Ctrl, on a Mac Command. */
  readonly mod: boolean;
  readonly shift: boolean;
}

export const topLeft: Selection = { anchor: { row: 0, column: 0 }, focus: { row: 0, column: 0 } };

export function selectedBlock({ anchor, focus }: Selection): Block {
  return blockOf(anchor, focus);
}

export function at(place: CellPlace): Selection {
  return { anchor: place, focus: place };
}

/** Where the stroke takes the selection; null: it does not move it. */
export function moved(selection: Selection, stroke: Stroke, extent: Extent): Selection | null {
  if (stroke.key.toLowerCase() === "a" && stroke.mod) {
    return {
      anchor: { row: 0, column: 0 },
      focus: { row: extent.rows - 1, column: extent.columns - 1 },
    };
  }
  const to = target(selection.focus, stroke, extent);
  if (to === null) return null;
  const focus = within(to, extent);
  return stroke.shift ? { anchor: selection.anchor, focus } : at(focus);
}

function target({ row, column }: CellPlace, { key, mod }: Stroke, extent: Extent): CellPlace | null {
  const { rows, columns, page } = extent;
  switch (key) {
    case "ArrowUp":
      return { row: mod ? 0 : row - 1, column };
    case "ArrowDown":
      return { row: mod ? rows - 1 : row + 1, column };
    case "ArrowLeft":
      return { row, column: mod ? 0 : column - 1 };
    case "ArrowRight":
      return { row, column: mod ? columns - 1 : column + 1 };
    case "Home":
      return { row: mod ? 0 : row, column: 0 };
    case "End":
      return { row: mod ? rows - 1 : row, column: columns - 1 };
    case "PageUp":
      return { row: row - page, column };
    case "PageDown":
      return { row: row + page, column };
    default:
      return null;
  }
}

/** The place, or the nearest there is. */
export function within({ row, column }: CellPlace, { rows, columns }: Pick<Extent, "rows" | "columns">) {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  };
}
