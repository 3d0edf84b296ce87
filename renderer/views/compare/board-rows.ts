/** The targets and totals of several boards as rows, each board by the tiers and targets of its own dataset. */
import type { Board } from "../../../shared/scenario/difference-results.ts";
import type { ExportedColumn, ExportedTable } from "../../../shared/table/exported-table.ts";
import { formatCount, formatWan, formatYi } from "../../words/format.ts";
import { tierMarks } from "../../words/tier-marks.ts";
import type { Words } from "../../words/use-words.ts";

export interface BoardColumn {
  readonly key: string;
  readonly name: string;
  readonly board: Board;
}

export interface BoardCell {
  /** Undefined: the column's dataset has no such tier. */
  readonly value: number | null | undefined;
  readonly target: number | undefined;
}

export interface BoardRow {
  /** A tier by its lines, anything else by its name. */
  readonly key: string;
  readonly label: string;
  readonly format: (value: number | null | undefined) => string;
  /** Over the columns. */
  readonly cells: readonly BoardCell[];
  /** Every column with a figure has it; undefined: none has one, or they differ. */
  readonly target: number | undefined;
}

/** Tiers from the highest line to the lowest, what is under all lines last, then the other targets and the totals. */
export function boardRows(columns: readonly BoardColumn[], words: Words): BoardRow[] {
  const row = (
    key: string,
    label: string,
    format: BoardRow["format"],
    of: (column: BoardColumn, index: number) => BoardCell,
  ): BoardRow => {
    const cells = columns.map(of);
    return { key, label, format, cells, target: commonTarget(cells) };
  };
  const marks = columns.map(({ board }) => tierMarks(board.tiers, words));
  const labels = new Map<string, number>();
  for (const { label, min } of marks.flat()) {
    if (!labels.has(label)) labels.set(label, min ?? Number.NEGATIVE_INFINITY);
  }
  const ordered = [...labels].sort(([, a], [, b]) => (a === b ? 0 : b - a));
  return [
    ...ordered.map(([tier]) =>
      row(tier, words("board.tier", { tier }), formatCount, ({ board }, index) => {
        const id = marks[index]?.find(({ label }) => label === tier)?.id;
        if (id === undefined) return { value: undefined, target: undefined };
        return { value: board.tierCounts[id], target: board.targets[id]?.target };
      }),
    ),
    ...(["urbanJobs", "incomeGap"] as const).map((id) =>
      row(id, words(`board.${id}`), id === "urbanJobs" ? formatWan : formatCount, ({ board }) => ({
        value: board.targets[id]?.reached,
        target: board.targets[id]?.target,
      })),
    ),
    ...(["gdpNominal", "gdpReal"] as const).map((id) =>
      row(id, words(`board.${id}`), formatYi, ({ board }) => ({ value: board[id], target: undefined })),
    ),
  ];
}

function commonTarget(cells: readonly BoardCell[]): number | undefined {
  const targets = cells.filter(({ value }) => value !== undefined).map(({ target }) => target);
  return targets.every((target) => target === targets[0]) ? targets[0] : undefined;
}

/** The same for a file, with whole figures; targets stand once where they agree, else beside each column. */
export function boardTable(title: string, columns: readonly BoardColumn[], words: Words): ExportedTable {
  const rows = boardRows(columns, words);
  const apart = rows.some(targetsDiffer);
  const number = (name: string): ExportedColumn => ({ name, unit: null, kind: "number" });
  const named = ({ name, board }: BoardColumn) => words("board.year", { name, year: String(board.year) });
  return {
    title,
    columns: [
      { name: words("board.column.name"), unit: null, kind: "text" },
      ...(apart ? [] : [number(words("table.target"))]),
      ...columns.flatMap((column) => [
        number(named(column)),
        ...(apart ? [number(words("table.targetOf", { name: column.name }))] : []),
      ]),
    ],
    rows: rows.map(({ label, target, cells }) => [
      label,
      ...(apart ? [] : [target ?? null]),
      ...cells.flatMap((cell) => [cell.value ?? null, ...(apart ? [cell.target ?? null] : [])]),
    ]),
    notes: [],
  };
}

export function targetsDiffer({ target, cells }: BoardRow): boolean {
  return target === undefined && cells.some((cell) => cell.target !== undefined);
}
