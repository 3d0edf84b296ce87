/** A sheet's tables that stand side by side, as one table below another. */
import { columnName } from "./cell-address.ts";
import type { Mapping } from "./schema.ts";

/** Columns of one table: from `start` up to, but without, `end`. */
export interface Half {
  readonly start: number;
  readonly end: number;
}

/** All tables of the sheet from left to right; a sheet that is not parted is one. */
export function allHalves({ halves }: Pick<Mapping, "halves">): Half[] {
  const inner = [...new Set(halves?.starts)].filter((start) => start > 0).sort((a, b) => a - b);
  const starts = [0, ...inner];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? Number.POSITIVE_INFINITY }));
}

/** Those that are taken in, in the order in which they are stacked. */
export function takenHalves(mapping: Pick<Mapping, "halves">): Half[] {
  const all = allHalves(mapping);
  const only = all[mapping.halves?.only ?? -1];
  return only === undefined ? all : [only];
}

/** The taken table that a column belongs to; null: none. */
export function halfOf(mapping: Pick<Mapping, "halves">, column: number): Half | null {
  return takenHalves(mapping).find(({ start, end }) => column >= start && column < end) ?? null;
}

/** What a row of a table is answered under: “12” in the leftmost, “D12” in one that begins in column D. */
export function rowKey(row: number, { start }: Pick<Half, "start">): string {
  return start === 0 ? String(row) : `${columnName(start)}${row}`;
}
