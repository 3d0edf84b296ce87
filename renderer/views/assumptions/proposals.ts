/** What an edit of the grid would do, before it is done: cells to write, and cells that cannot be. */
import type { StepLabel } from "../../../shared/history/schema.ts";
import type { ProblemCode } from "../../../shared/result/schema.ts";
import { type Block, repeatBlock } from "../../../shared/scenario/fill-block.ts";
import type { CellEdit } from "../../../shared/scenario/grid-edit.ts";
import { sumOfRates } from "../../../shared/scenario/paste-block.ts";
import { hundredth, type PasteFault, readNumber } from "../../../shared/scenario/paste-number.ts";
import { percentText } from "../../../shared/scenario/paste-table.ts";
import { refusedValue } from "../../../shared/scenario/value-bounds.ts";
import { type GridDeed, gridLabel } from "../../words/grid-step-text.ts";
import { type EditableCell, editableCells, editableRows, readCell, type Sheet } from "./sheet.ts";

export interface CellError {
  readonly cell: EditableCell;
  readonly text: string;
  readonly why: PasteFault | ProblemCode;
}

export interface Proposal {
  readonly edits: readonly CellEdit[];
  readonly errors: readonly CellError[];
  readonly label: StepLabel;
}

interface Wanted {
  readonly cell: EditableCell;
  readonly value: number | null;
}

/** Sets apart what the model refuses. */
export function propose(
  sheet: Sheet,
  deed: GridDeed,
  wanted: readonly Wanted[],
  errors: readonly CellError[] = [],
  more: { from?: number; to?: number; change?: number } = {},
): Proposal {
  const cap = sheet.dataset.parameters.investmentRatioCap;
  const refused: CellError[] = [...errors];
  const edits: CellEdit[] = [];
  for (const { cell, value } of wanted) {
    const why = value === null ? null : refusedValue(cell.leaf, value, cap);
    if (why !== null) refused.push({ cell, text: percentText(value), why });
    else edits.push({ scope: cell.scope, leaf: cell.leaf, year: cell.year, value });
  }
  return { edits, errors: refused, label: gridLabel(deed, edits, (scope) => placeName(sheet, scope), more) };
}

/** The same text into every cell of the block; nothing is "as inherited". Null: leave all as it is. */
export function proposeText(sheet: Sheet, block: Block, text: string): Proposal | null {
  const cells = editableCells(sheet, block);
  if (text.trim() === "") return proposeReset(sheet, block);
  const read = readNumber(text);
  if (read.kind === "leave" || cells.length === 0) return null;
  if (read.kind === "wrong") {
    return propose(
      sheet,
      "set",
      [],
      cells.map((cell) => ({ cell, text: text.trim(), why: read.why })),
    );
  }
  if (read.kind === "change") return proposeChange(sheet, block, read.value);
  // Typed into a sheet of percentages, a number without a sign is one.
  const value = read.kind === "bare" ? hundredth(read.value) : read.value;
  const [only] = cells;
  const from = cells.length === 1 && only !== undefined ? readCell(sheet, only)?.value : undefined;
  return propose(
    sheet,
    "set",
    cells.map((cell) => ({ cell, value })),
    [],
    { to: value, ...(from === undefined ? {} : { from }) },
  );
}

/** `points` as a fraction: half a percentage point is 0.005. */
export function proposeChange(sheet: Sheet, block: Block, points: number): Proposal {
  const wanted = editableCells(sheet, block).map((cell) => ({
    cell,
    value: sumOfRates(readCell(sheet, cell)?.value ?? 0, points),
  }));
  return propose(sheet, "change", wanted, [], { change: points });
}

/** Only cells that have something of their own to give back. */
export function proposeReset(sheet: Sheet, block: Block): Proposal {
  const own = editableCells(sheet, block).filter((cell) => readCell(sheet, cell)?.own === true);
  return propose(
    sheet,
    "reset",
    own.map((cell) => ({ cell, value: null })),
  );
}

/** The source's cells over the rest of `over`, repeated in step; rows of another kind are passed over. */
export function proposeFill(sheet: Sheet, source: Block, over: Block): Proposal {
  const [first] = editableRows(sheet, source.top, source.bottom);
  const lines = linesFrom(sheet, first, over.top).filter((row) => row <= over.bottom);
  const within = lines.flatMap((row, line) => (row >= source.top && row <= source.bottom ? [line] : []));
  const from = { ...source, top: within[0] ?? 0, bottom: within.at(-1) ?? -1 };
  if (from.bottom < from.top) return propose(sheet, "fill", []);
  const copied = repeatBlock(from, { ...over, top: 0, bottom: lines.length - 1 });
  const wanted = copied.flatMap(({ row, column, fromRow, fromColumn }) => {
    const cell = cellAt(sheet, lines[row], column);
    const read = readCell(sheet, { row: lines[fromRow] ?? -1, column: fromColumn });
    return cell === null || read === null ? [] : [{ cell, value: read.value }];
  });
  return propose(sheet, "fill", wanted);
}

/** The first editable row of the block over the others. */
export function proposeFillDown(sheet: Sheet, block: Block): Proposal {
  const [first = block.top] = editableRows(sheet, block.top, block.bottom);
  return proposeFill(sheet, { ...block, top: first, bottom: first }, block);
}

/** The first column of the block over the others. */
export function proposeFillRight(sheet: Sheet, block: Block): Proposal {
  return proposeFill(sheet, { ...block, right: block.left }, block);
}

/** Rows from `from` on that are of the same kind as the row `like`. */
export function linesFrom({ rows }: Sheet, like: number | undefined, from: number): number[] {
  const kind = like === undefined ? null : rows[like]?.kind;
  return rows.flatMap((row, at) => (at >= from && row.kind === kind && row.scope !== null ? [at] : []));
}

export function cellAt(sheet: Sheet, row: number | undefined, column: number): EditableCell | null {
  const scope = row === undefined ? null : (sheet.rows[row]?.scope ?? null);
  const under = sheet.columns[column];
  if (row === undefined || scope === null || under === undefined) return null;
  return { row, column, scope, leaf: under.leaf, year: under.year };
}

/** What copying the block puts on the clipboard: its rows that are edited together. */
export function copiedValues(sheet: Sheet, block: Block): (number | null)[][] {
  return editableRows(sheet, block.top, block.bottom).map((row) =>
    Array.from(
      { length: block.right - block.left + 1 },
      (_, index) => readCell(sheet, { row, column: block.left + index })?.value ?? null,
    ),
  );
}

export function placeName(
  sheet: Pick<Sheet, "dataset" | "scenario">,
  scope: CellEdit["scope"],
): string | null {
  const { units } = sheet.dataset;
  if (scope.kind === "unit") return units.find(({ code }) => code === scope.code)?.name ?? null;
  if (scope.kind === "prefecture") {
    return units.find(({ prefecture }) => prefecture.code === scope.code)?.prefecture.name ?? null;
  }
  return scope.kind === "group" ? (sheet.scenario.groups[scope.code]?.name ?? null) : null;
}
