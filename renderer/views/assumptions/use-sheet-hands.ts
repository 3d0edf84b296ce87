import { type ClipboardEvent, type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { type Block, reachOf } from "../../../shared/scenario/fill-block.ts";
import { onMac } from "../../actions/shortcut.ts";
import { at, moved, type Selection, selectedBlock, within } from "./selection.ts";
import type { CellPlace, Sheet } from "./sheet.ts";
import { rowHeight } from "./sheet-measures.ts";
import type { SheetEdits } from "./use-sheet-edits.ts";

/** A cell being typed into. */
export interface Typing {
  readonly text: string;
  /** Begun with Enter or F2, the text stands selected. */
  readonly whole: boolean;
}

interface Hands {
  readonly sheet: Sheet;
  readonly selection: Selection;
  readonly edits: SheetEdits;
  onSelect(selection: Selection): void;
  /** As `onSelect`, what was said of the last edit staying. */
  onMove(selection: Selection): void;
  onToggle(key: string): void;
  /** What the cell would be typed over with. */
  textOf(place: CellPlace): string;
  /** What is said of the cell under the pointer. */
  titleOf(place: CellPlace): string;
}

/** What begins a number, in any width. */
const startsNumber = /^[0-9０-９.．+＋\-－−(（]$/;

/** Keyboard, mouse and clipboard on the grid. */
export function useSheetHands({
  sheet,
  selection,
  edits,
  onSelect,
  onMove,
  onToggle,
  textOf,
  titleOf,
}: Hands) {
  const [typing, setTyping] = useState<Typing | null>(null);
  const [reach, setReach] = useState<Block | null>(null);
  const drag = useRef<"none" | "cells" | "rows" | "fill">("none");
  const extent = { rows: sheet.rows.length, columns: sheet.columns.length };
  const block = selectedBlock(selection);
  const editable = (sheet.rows[selection.focus.row]?.scope ?? null) !== null;

  const begin = (text: string, whole: boolean) => {
    if (editable) setTyping({ text, whole });
    else edits.say("");
  };

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const mod = onMac() ? event.metaKey : event.ctrlKey;
    if (event.altKey || event.nativeEvent.isComposing || typing !== null) return;
    const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / rowHeight) - 3);
    const next = moved(selection, { key: event.key, mod, shift: event.shiftKey }, { ...extent, page });
    if (next !== null) onSelect(next);
    else if (mod && event.key.toLowerCase() === "d") edits.fillDown(block);
    else if (mod && event.key.toLowerCase() === "r") edits.fillRight(block);
    else if (mod) return;
    else if (event.key === "Enter" || event.key === "F2") begin(textOf(selection.focus), true);
    else if (event.key === "Delete" || event.key === "Backspace") edits.reset(block);
    else if (event.key === "Escape") onSelect(at(selection.focus));
    else if (event.key === " ") {
      const row = sheet.rows[selection.focus.row];
      if (row?.kind === "wide" && row.expanded !== null) onToggle(row.key);
    } else if (startsNumber.test(event.key)) begin(event.key, false);
    else return;
    event.preventDefault();
  }

  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    if (event.target.closest(".sheet-fold, .cell-editor") !== null) return;
    // What is being typed is taken before the keyboard goes elsewhere.
    if (typing !== null && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (event.target.closest("[data-fill]") !== null) {
      drag.current = "fill";
      setReach(block);
      event.preventDefault();
      return;
    }
    const row = rowUnder(event.target);
    const cell = cellUnder(event.target);
    if (cell !== null) {
      drag.current = "cells";
      onSelect(event.shiftKey ? { anchor: selection.anchor, focus: cell } : at(cell));
    } else if (row !== null) {
      drag.current = "rows";
      const first = event.shiftKey ? selection.anchor.row : row;
      onSelect({ anchor: { row: first, column: extent.columns - 1 }, focus: { row, column: 0 } });
    }
  }

  function onPointerOver(event: PointerEvent<HTMLDivElement>): void {
    if (!(event.target instanceof HTMLElement)) return;
    if (drag.current === "none") {
      const over = cellUnder(event.target);
      // Worded only for the cell pointed at.
      if (over !== null) event.target.title = titleOf(over);
      return;
    }
    if (event.buttons === 0) {
      onPointerUp();
      return;
    }
    const cell = cellUnder(event.target);
    const row = rowUnder(event.target) ?? cell?.row ?? null;
    if (drag.current === "fill" && cell !== null) setReach(reachOf(block, cell));
    else if (drag.current === "cells" && cell !== null) onSelect({ anchor: selection.anchor, focus: cell });
    else if (drag.current === "rows" && row !== null) onSelect({ ...selection, focus: { row, column: 0 } });
  }

  function onPointerUp(): void {
    if (drag.current === "fill" && reach !== null) {
      edits.fill(block, reach);
      onMove({
        anchor: { row: reach.top, column: reach.left },
        focus: { row: reach.bottom, column: reach.right },
      });
    }
    drag.current = "none";
    setReach(null);
  }

  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData.setData("text/plain", edits.copy(block));
    event.preventDefault();
  };

  return {
    typing,
    reach,
    stopTyping: () => setTyping(null),
    /** Moves the keyboard on after a cell was written. */
    step(then: "down" | "up" | "right" | "left" | "stay") {
      const { row, column } = selection.focus;
      const by = { down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1], stay: [0, 0] }[then];
      if (then !== "stay") onMove(at(within({ row: row + by[0]!, column: column + by[1]! }, extent)));
    },
    handlers: {
      onKeyDown,
      onPointerDown,
      onPointerOver,
      onPointerUp,
      onCopy,
      onCut: onCopy,
      onPaste(event: ClipboardEvent) {
        const over = edits.paste(block, event.clipboardData.getData("text/plain"));
        if (over !== null) {
          onMove({
            anchor: { row: over.bottom, column: over.right },
            focus: { row: over.top, column: over.left },
          });
        }
        event.preventDefault();
      },
      onDoubleClick(event: { target: EventTarget }) {
        if (event.target instanceof Element && cellUnder(event.target) !== null)
          begin(textOf(selection.focus), true);
      },
    },
  };
}

function cellUnder(element: Element): CellPlace | null {
  const place = element.closest("[data-cell]")?.getAttribute("data-cell")?.split(":").map(Number);
  const [row, column] = place ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

function rowUnder(element: Element): number | null {
  const row = element.closest("[data-row]")?.getAttribute("data-row");
  return row === null || row === undefined ? null : Number(row);
}
