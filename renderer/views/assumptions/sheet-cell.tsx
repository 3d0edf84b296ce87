// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part as it scrolls
import { memo, type ReactNode } from "react";
import { columnWidth, nameWidth } from "./sheet-measures.ts";

interface SheetCellProps {
  readonly row: number;
  readonly column: number;
  /** "": a row that is no scope. */
  readonly text: string;
  /** The level of its override, as a letter; "" is none. */
  readonly level: string;
  readonly look: string;
  readonly selected: boolean;
  readonly problem: boolean;
  /** Why its assumption does not count; "" where it does. */
  readonly settled: string;
  readonly focus: boolean;
  readonly handle: boolean;
  readonly editor: ReactNode;
}

/** One cell. While the sheet scrolls, the cells that stay in sight are left alone. */
export const SheetCell = memo(function SheetCell(props: SheetCellProps) {
  const { row, column, text, level, look, selected, problem, settled, focus, handle, editor } = props;
  return (
    <span
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={selected}
      {...(text === "" ? { "aria-readonly": true } : {})}
      {...(problem ? { "aria-invalid": true } : {})}
      {...(settled === "" ? {} : { "aria-description": settled })}
      className={look}
      style={{ left: nameWidth + column * columnWidth }}
      tabIndex={focus ? 0 : -1}
      data-cell={`${row}:${column}`}
    >
      {level === "" ? null : <span className="sheet-level">{level}</span>}
      {text}
      {handle ? <span className="fill-handle" data-fill="" /> : null}
      {editor}
    </span>
  );
});
