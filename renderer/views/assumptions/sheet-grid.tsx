// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part as it scrolls
import { useEffect, useMemo, useRef } from "react";
import { percentText } from "../../../shared/scenario/paste-table.ts";
import { type ScopeKind, scopeKinds } from "../../../shared/scenario/schema.ts";
import { useWords } from "../../words/use-words.ts";
import { CellEditor } from "./cell-editor.tsx";
import { errorText, placeText, statusText } from "./cell-words.ts";
import { keyNames } from "./key-names.ts";
import { proposeText } from "./proposals.ts";
import { at, type Selection, selectedBlock } from "./selection.ts";
import { type CellPlace, editableCells, readCell, type Sheet } from "./sheet.ts";
import type { SheetColumn } from "./sheet-columns.ts";
import { SheetHead } from "./sheet-head.tsx";
import { SheetRowView } from "./sheet-row.tsx";
import type { SheetEdits } from "./use-sheet-edits.ts";
import { useSheetHands } from "./use-sheet-hands.ts";
import { useWindows } from "./use-windows.ts";

interface SheetGridProps {
  readonly sheet: Sheet;
  readonly selection: Selection;
  readonly edits: SheetEdits;
  readonly sorted: { readonly column: SheetColumn; readonly high: boolean } | null;
  /** Why there are no units; "" where there are. */
  readonly empty: string;
  /** What the model refused, by `unit|leaf|year`, in words. */
  readonly problems: ReadonlyMap<string, string>;
  onSelect(selection: Selection): void;
  onMove(selection: Selection): void;
  onToggle(key: string): void;
}

const none = { from: 0, to: -1 };

/** The sheet itself. Only what is in sight is in the document; the cell with the keyboard always is. */
export function SheetGrid(props: SheetGridProps) {
  const { sheet, selection, edits, sorted, empty, problems, onSelect, onMove, onToggle } = props;
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const hasKeyboard = useRef(false);
  const { focus } = selection;
  const windows = useWindows(scroller, sheet, focus);
  const textOf = (place: CellPlace) => percentText(readCell(sheet, place)?.value ?? null).replace("%", "");
  const { typing, reach, stopTyping, step, handlers } = useSheetHands({
    sheet,
    selection,
    edits,
    onSelect,
    onMove,
    onToggle,
    textOf,
    titleOf: (place) => statusText(sheet, at(place), problems, words),
  });
  // The keyboard follows the selection, but only while it is in the grid.
  const { row, column } = focus;
  useEffect(() => {
    const grid = scroller.current;
    if (grid === null || typing !== null || !hasKeyboard.current) return;
    // A cell that had the keyboard out of sight is gone by now, and the keyboard with it to the page.
    const active = document.activeElement;
    if (active !== document.body && !grid.contains(active)) return;
    grid.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)?.focus({ preventScroll: true });
  }, [row, column, typing]);

  const block = useMemo(() => selectedBlock(selection), [selection]);
  const focusBlock = selectedBlock(at(focus));
  const leave = () => {
    stopTyping();
    scroller.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus({ preventScroll: true });
  };
  const editor =
    typing === null ? null : (
      <CellEditor
        label={placeText(sheet, focus, words)}
        text={typing.text}
        whole={typing.whole}
        check={(text) => {
          const [error] = proposeText(sheet, focusBlock, text)?.errors ?? [];
          return error === undefined ? null : errorText(error, sheet, words);
        }}
        onCommit={(text, all, then) => {
          if (all || text.trim() !== textOf(focus)) edits.text(all ? block : focusBlock, text);
          leave();
          step(then);
        }}
        onCancel={(why) => {
          if (why === null) leave();
          else {
            stopTyping();
            edits.say(`${placeText(sheet, focus, words)} ${why}`);
          }
        }}
      />
    );
  // Not worked out anew while the sheet scrolls.
  const levels = useMemo(
    () =>
      Object.fromEntries(scopeKinds.map((kind) => [kind, words(`grid.level.${kind}`)])) as Record<
        ScopeKind,
        string
      >,
    [words],
  );
  const count = useMemo(() => editableCells(sheet, block).length, [sheet, block]);
  const standing = useMemo(
    () => statusText(sheet, selection, problems, words),
    [sheet, selection, problems, words],
  );
  const status =
    typing === null
      ? standing
      : count > 1
        ? words("grid.status.editing", { count, ...keyNames() })
        : words("grid.status.editingOne", keyNames());
  return (
    <div className="sheet-frame">
      <div
        ref={scroller}
        role="grid"
        className={typing === null ? "sheet" : "sheet typing"}
        aria-label={words("grid.label")}
        aria-rowcount={sheet.rows.length + 2}
        aria-colcount={sheet.columns.length + 1}
        aria-multiselectable="true"
        {...handlers}
        onFocus={() => {
          hasKeyboard.current = true;
        }}
        onBlur={(event) => {
          hasKeyboard.current = event.currentTarget.contains(event.relatedTarget);
        }}
      >
        <div
          role="presentation"
          className="sheet-canvas"
          style={{ width: windows.width, height: windows.height }}
        >
          <SheetHead
            columns={sheet.columns}
            inSight={windows.columnsInSight}
            years={sheet.years.length}
            lastRow={sheet.rows.length - 1}
            sorted={sorted}
            onSelect={onSelect}
          />
          <div role="rowgroup" className="sheet-body">
            {windows.rowsInSight.map(({ index, start }) => {
              const selected = index >= block.top && index <= block.bottom;
              const reached = reach !== null && index >= reach.top && index <= reach.bottom;
              const span = selected ? { from: block.left, to: block.right } : none;
              const fill = reached ? { from: reach.left, to: reach.right } : none;
              const hasFocus = index === focus.row;
              return (
                <SheetRowView
                  key={sheet.rows[index]?.key ?? index}
                  sheet={sheet}
                  row={index}
                  top={start}
                  inSight={windows.columnsInSight}
                  from={span.from}
                  to={span.to}
                  fillFrom={fill.from}
                  fillTo={fill.to}
                  focus={hasFocus ? focus.column : -1}
                  handle={index === block.bottom && typing === null ? block.right : -1}
                  levels={levels}
                  editor={hasFocus ? editor : null}
                  problems={problems}
                  onToggle={onToggle}
                />
              );
            })}
          </div>
        </div>
      </div>
      {empty === "" ? null : <p className="sheet-empty">{empty}</p>}
      <p className="sheet-status" role="status">
        {edits.message === "" ? status : edits.message}
      </p>
    </div>
  );
}
