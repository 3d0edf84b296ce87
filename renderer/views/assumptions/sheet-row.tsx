// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part as it scrolls
// biome-ignore-all lint/a11y/useFocusableInteractive: the keyboard is in the cells
import { memo, type ReactNode } from "react";
import type { ScopeKind } from "../../../shared/scenario/schema.ts";
import { DownIcon, NextIcon } from "../../app/icons.tsx";
import { formatPercentFigure } from "../../words/format.ts";
import { useWords } from "../../words/use-words.ts";
import { type CellReading, readCell, type Sheet, settledCell } from "./sheet.ts";
import { SheetCell } from "./sheet-cell.tsx";

interface SheetRowViewProps {
  readonly sheet: Sheet;
  readonly row: number;
  readonly top: number;
  readonly inSight: readonly number[];
  /** Selected columns; from above to: none. */
  readonly from: number;
  readonly to: number;
  /** Columns that a fill being dragged reaches; from above to: none. */
  readonly fillFrom: number;
  readonly fillTo: number;
  /** The column with the keyboard; -1: not in this row. */
  readonly focus: number;
  /** The column whose corner holds the fill handle; -1: none. */
  readonly handle: number;
  /** The levels as letters. */
  readonly levels: Readonly<Record<ScopeKind, string>>;
  /** Over the cell with the keyboard. */
  readonly editor: ReactNode;
  /** Whether the model refused the cell, by `unit|leaf|year`. */
  readonly problems: ReadonlyMap<string, string>;
  onToggle(key: string): void;
}

/** One row of cells; drawn again only when something of it changed. */
export const SheetRowView = memo(function SheetRowView(props: SheetRowViewProps) {
  const { sheet, row: at, top, inSight, focus, handle, levels, editor, problems } = props;
  const words = useWords();
  const row = sheet.rows[at];
  if (row === undefined) return null;
  const wide = row.kind === "wide";
  return (
    <div
      role="row"
      aria-rowindex={at + 3}
      className={wide ? "sheet-row wide" : "sheet-row"}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span
        role="rowheader"
        aria-colindex={1}
        className={row.kind === "unit" && row.indented ? "sheet-name indented" : "sheet-name"}
        data-row={at}
      >
        {wide && row.expanded !== null ? (
          <button
            type="button"
            className="sheet-fold"
            tabIndex={-1}
            aria-expanded={row.expanded}
            aria-label={words(row.expanded ? "grid.fold" : "grid.expand", { name: row.name })}
            onClick={() => props.onToggle(row.key)}
          >
            {row.expanded ? <DownIcon /> : <NextIcon />}
          </button>
        ) : null}
        <span className="sheet-name-text">{row.name}</span>
        <span className="sheet-name-note">{wide ? row.count : row.note}</span>
      </span>
      {inSight.map((column) => {
        const under = sheet.columns[column];
        if (under === undefined) return null;
        const cell = readCell(sheet, { row: at, column });
        const settled = settledCell(sheet, { row: at, column });
        const problem = row.kind === "unit" && problems.has(`${row.unit.code}|${under.leaf}|${under.year}`);
        const selected = column >= props.from && column <= props.to;
        const filling = column >= props.fillFrom && column <= props.fillTo;
        return (
          <SheetCell
            key={column}
            row={at}
            column={column}
            text={cell === null ? "" : formatPercentFigure(cell.value)}
            level={cell?.level == null ? "" : levels[cell.level]}
            look={cellLook(cell, {
              selected,
              filling,
              problem,
              settled: settled !== null,
              first: under.at === 0,
              focus: column === focus,
            })}
            selected={selected}
            problem={problem}
            settled={settled === null ? "" : words("grid.settled")}
            focus={column === focus}
            handle={column === handle}
            editor={column === focus ? editor : null}
          />
        );
      })}
    </div>
  );
});

interface CellState {
  readonly selected: boolean;
  readonly filling: boolean;
  readonly problem: boolean;
  readonly settled: boolean;
  readonly first: boolean;
  readonly focus: boolean;
}

function cellLook(cell: CellReading | null, state: CellState): string {
  const parts = ["sheet-cell"];
  if (cell === null) parts.push("heading");
  else if (cell.own) parts.push(cell.held ? "own held" : "own");
  else if (cell.level !== null) parts.push("from-wider");
  for (const name of ["selected", "filling", "problem", "settled", "first", "focus"] as const) {
    if (state[name]) parts.push(name);
  }
  return parts.join(" ");
}
