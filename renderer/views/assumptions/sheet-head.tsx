// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part as it scrolls
// biome-ignore-all lint/a11y/useFocusableInteractive: the keyboard is in the cells
import { memo } from "react";
import { useWords } from "../../words/use-words.ts";
import type { Selection } from "./selection.ts";
import type { SheetColumn } from "./sheet-columns.ts";
import { columnWidth, nameWidth } from "./sheet-measures.ts";

interface SheetHeadProps {
  readonly columns: readonly SheetColumn[];
  readonly inSight: readonly number[];
  readonly years: number;
  readonly lastRow: number;
  /** The column rows are sorted by, and whether from high to low. */
  readonly sorted: { readonly column: SheetColumn; readonly high: boolean } | null;
  onSelect(selection: Selection): void;
}

/** Assumptions over years; pressing a heading selects what is under it. */
export const SheetHead = memo(function SheetHead(props: SheetHeadProps) {
  const { columns, inSight, years, lastRow, sorted, onSelect } = props;
  const words = useWords();
  const blocks = [...new Set(inSight.map((index) => Math.floor(index / years)))];
  const select = (from: number, to: number) =>
    onSelect({ anchor: { row: lastRow, column: to }, focus: { row: 0, column: from } });
  return (
    <div role="rowgroup" className="sheet-head">
      <div role="row" aria-rowindex={1} className="sheet-head-row">
        <span role="columnheader" aria-colindex={1} className="sheet-corner unit-of">
          {words("grid.unit")}
        </span>
        {blocks.map((block) => {
          const leaf = columns[block * years]?.leaf;
          return leaf === undefined ? null : (
            <span
              key={leaf}
              role="columnheader"
              aria-colindex={block * years + 2}
              aria-colspan={years}
              className="sheet-block"
              style={{ left: nameWidth + block * years * columnWidth, width: years * columnWidth }}
              onPointerDown={() => select(block * years, (block + 1) * years - 1)}
            >
              <span className="sheet-block-name">{words(`assumption.${leaf}`)}</span>
            </span>
          );
        })}
      </div>
      <div role="row" aria-rowindex={2} className="sheet-head-row">
        <span role="columnheader" aria-colindex={1} className="sheet-corner">
          {words("grid.corner")}
        </span>
        {inSight.map((index) => {
          const column = columns[index];
          if (column === undefined) return null;
          const { leaf, year, at } = column;
          const isSorted = sorted !== null && sorted.column.leaf === leaf && sorted.column.year === year;
          return (
            <span
              key={index}
              role="columnheader"
              aria-colindex={index + 2}
              aria-label={words("grid.year", { assumption: words(`assumption.${leaf}`), year: String(year) })}
              {...(isSorted ? { "aria-sort": sorted.high ? "descending" : "ascending" } : {})}
              className={at === 0 ? "sheet-year first" : "sheet-year"}
              style={{ left: nameWidth + index * columnWidth }}
              onPointerDown={() => select(index, index)}
            >
              {isSorted ? (sorted.high ? "↓ " : "↑ ") : ""}
              {year}
            </span>
          );
        })}
      </div>
    </div>
  );
});
