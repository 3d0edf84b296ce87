import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useEffect, useMemo } from "react";
import type { CellPlace, Sheet } from "./sheet.ts";
import { columnWidth, headHeight, nameWidth, rowHeight } from "./sheet-measures.ts";

/** Which rows and columns are in sight; the cell with the keyboard is kept even when it is not. */
export function useWindows(scroller: RefObject<HTMLDivElement | null>, sheet: Sheet, focus: CellPlace) {
  const getScrollElement = useCallback(() => scroller.current, [scroller]);
  const rows = useVirtualizer({
    count: sheet.rows.length,
    getScrollElement,
    estimateSize: useCallback(() => rowHeight, []),
    overscan: 6,
    useFlushSync: false,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: useKeeping(focus.row, 1),
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: sheet.columns.length,
    getScrollElement,
    estimateSize: useCallback(() => columnWidth, []),
    overscan: 1,
    useFlushSync: false,
    paddingStart: nameWidth,
    scrollPaddingStart: nameWidth,
    rangeExtractor: useKeeping(focus.column, columnStep),
  });
  const { row, column } = focus;
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when the focus moves, not when the windows do
  useEffect(() => {
    rows.scrollToIndex(row, { align: "auto" });
    columns.scrollToIndex(column, { align: "auto" });
  }, [row, column]);
  const inSight = columns.getVirtualIndexes().join(" ");
  /** Keeps its identity while the same columns are in sight, so that rows scrolled past are not drawn again. */
  const columnsInSight = useMemo(() => (inSight === "" ? [] : inSight.split(" ").map(Number)), [inSight]);
  return {
    rowsInSight: rows.getVirtualItems(),
    columnsInSight,
    height: rows.getTotalSize(),
    width: columns.getTotalSize(),
    toTop: () => rows.scrollToOffset(0),
  };
}

/** Columns come into sight some at a time, so that rows are not gone over for each. */
const columnStep = 4;

function useKeeping(index: number, step: number): (range: Range) => number[] {
  return useCallback(
    (range) => {
      const indexes = defaultRangeExtractor({
        ...range,
        startIndex: Math.floor(range.startIndex / step) * step,
        endIndex: Math.min(range.count, Math.ceil((range.endIndex + 1) / step) * step) - 1,
      });
      if (index >= range.count || indexes.includes(index)) return indexes;
      return [...indexes, index].sort((a, b) => a - b);
    },
    [index, step],
  );
}
