// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part as it scrolls
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef, useState } from "react";
import { Dialog, Popover } from "react-aria-components";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { Mapping } from "../../state/import-desk.ts";
import { useWords } from "../../words/use-words.ts";
import { ImportGridHead } from "./import-grid-head.tsx";
import { ImportGridRow } from "./import-grid-row.tsx";
import { PlaceForm } from "./place-form.tsx";
import {
  askedAt,
  headRow,
  matchColumn,
  nextPlace,
  placeKey,
  type SheetLook,
  type SheetPlace,
} from "./sheet-look.ts";

interface ImportGridProps {
  readonly stage: Mapping;
  readonly look: SheetLook;
  readonly dataset: Dataset | null;
  readonly focus: SheetPlace;
  /** The place whose form is wanted from elsewhere; null: none. */
  readonly wanted: SheetPlace | null;
  onFocus(place: SheetPlace): void;
  /** The form is shown. */
  onShown(): void;
}

export const rowHeight = 26;
export const headHeight = 62;
export const columnWidth = 128;
export const matchWidth = 220;

/** Frames within which a place scrolled to is drawn. */
const mostTries = 20;
const titles = { column: "import.column.use", row: "import.row.is", cell: "import.cell.is" } as const;

/** The sheet as it is, under what its columns and beside what its rows are taken for. */
export function ImportGrid({ stage, look, dataset, focus, wanted, onFocus, onShown }: ImportGridProps) {
  const words = useWords();
  const { sheet } = look;
  const scroller = useRef<HTMLDivElement>(null);
  const hasKeyboard = useRef(false);
  const anchor = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<SheetPlace | null>(null);
  const getScrollElement = useCallback(() => scroller.current, []);
  const rows = useVirtualizer({
    count: sheet.rows.length,
    getScrollElement,
    estimateSize: () => rowHeight,
    overscan: 8,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
    useFlushSync: false,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: sheet.columnCount,
    getScrollElement,
    estimateSize: () => columnWidth,
    overscan: 3,
    paddingStart: matchWidth,
    scrollPaddingStart: matchWidth,
    useFlushSync: false,
  });
  const { row, column } = focus;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scrollers keep their identity
  useEffect(() => {
    if (row > headRow && row <= sheet.rows.length) rows.scrollToIndex(row - 1);
    if (column >= 0 && column < sheet.columnCount) columns.scrollToIndex(column);
    const timer = requestAnimationFrame(() => {
      const cell = scroller.current?.querySelector<HTMLElement>(`[data-place="${row}:${column}"]`);
      if (hasKeyboard.current) cell?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(timer);
  }, [row, column, sheet]);
  // The cell is drawn only once the sheet has scrolled to it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once
  useEffect(() => {
    if (wanted === null) return;
    let timer = 0;
    let tries = 0;
    const show = () => {
      const cell = elementAt(wanted);
      tries += 1;
      if (cell === null && tries < mostTries) timer = requestAnimationFrame(show);
      else {
        showForm(wanted, cell);
        onShown();
      }
    };
    timer = requestAnimationFrame(show);
    return () => cancelAnimationFrame(timer);
  }, [wanted]);

  const showForm = (place: SheetPlace, element: Element | null) => {
    if (!(element instanceof HTMLElement)) return;
    if (place.row === headRow && place.column === matchColumn) return;
    anchor.current = element;
    setOpen(place);
  };
  const elementAt = (place: SheetPlace) =>
    scroller.current?.querySelector(`[data-place="${placeKey(place)}"]`) ?? null;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === "Enter" || event.key === " " || event.key === "F2") {
      event.preventDefault();
      showForm(focus, elementAt(focus));
      return;
    }
    const size = { rows: sheet.rows.length, columns: sheet.columnCount };
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 4);
    const next = nextPlace(event.key, focus, size, page, event.ctrlKey || event.metaKey);
    if (next === null) return;
    event.preventDefault();
    onFocus(next);
  };
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const cell = (event.target as Element).closest<HTMLElement>("[data-place]");
    if (cell === null) return;
    const [at = 0, across = 0] = (cell.dataset.place ?? "").split(":").map(Number);
    const place = { row: at, column: across };
    hasKeyboard.current = true;
    onFocus(place);
    const key = placeKey(place);
    const isAsked = look.problems.has(key) || look.settled.has(key);
    if (at === headRow || across === matchColumn || isAsked) showForm(place, cell);
  };
  const inSight = columns.getVirtualItems();
  const done = () => setOpen(null);
  return (
    <>
      <div
        ref={scroller}
        role="grid"
        className="import-grid"
        aria-label={words("import.grid", { sheet: sheet.name })}
        aria-rowcount={sheet.rowCount + 1}
        aria-colcount={sheet.columnCount + 1}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={() => {
          hasKeyboard.current = true;
        }}
        onBlur={(event) => {
          hasKeyboard.current = event.currentTarget.contains(event.relatedTarget);
        }}
      >
        <div
          role="presentation"
          className="import-canvas"
          style={{ width: columns.getTotalSize(), height: rows.getTotalSize() }}
        >
          <ImportGridHead stage={stage} look={look} columns={inSight} focus={focus} />
          <div role="rowgroup">
            {rows.getVirtualItems().map(({ index, start }) => (
              <ImportGridRow
                key={index}
                look={look}
                row={index + 1}
                top={start}
                columns={inSight}
                focus={row === index + 1 ? column : null}
              />
            ))}
          </div>
        </div>
      </div>
      <Popover
        className="popover import-popover"
        triggerRef={anchor}
        isOpen={open !== null}
        onOpenChange={(next) => {
          if (!next) done();
        }}
        placement="bottom start"
      >
        {open === null ? null : (
          <Dialog className="import-dialog" aria-label={words(titles[askedAt(look.mapping, open)])}>
            <PlaceForm stage={stage} look={look} place={open} dataset={dataset} onDone={done} />
          </Dialog>
        )}
      </Popover>
    </>
  );
}
