/** What of a sheet is where: its rows' parts, its cells as they read. */

import type { ImportPreview } from "../../../shared/contract/import-area.ts";
import { type Half, halfOf, rowKey, takenHalves } from "../../../shared/import/halves.ts";
import type { Cell, ImportProblem, Mapping, RowMatch, SettledCell } from "../../../shared/import/schema.ts";
import type { TableSheet } from "../../state/import-draft.ts";

/** A place in the sheet. Row 0 is the head where columns are told; column -1 says what the row is. */
export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

export const matchColumn = -1;
export const headRow = 0;

export interface SheetLook {
  readonly sheet: TableSheet;
  readonly mapping: Mapping;
  /** By the row's key in the mapping. */
  readonly matches: ReadonlyMap<string, RowMatch>;
  /** By `row:column`. */
  readonly settled: ReadonlyMap<string, SettledCell>;
  /** By `row:column`; what concerns the whole row is at its match. */
  readonly problems: ReadonlyMap<string, readonly ImportProblem[]>;
}

export function sheetLook(sheet: TableSheet, mapping: Mapping, preview: ImportPreview | null): SheetLook {
  const problems = new Map<string, ImportProblem[]>();
  for (const problem of preview?.problems ?? []) {
    const key = placeKey(placeOf(problem));
    const known = problems.get(key);
    if (known === undefined) problems.set(key, [problem]);
    else known.push(problem);
  }
  return {
    sheet,
    mapping,
    matches: new Map(preview?.rows.map((match) => [rowKey(match.row, match), match])),
    settled: new Map(preview?.settled.map((each) => [placeKey(each), each])),
    problems,
  };
}

export function placeKey({ row, column }: SheetPlace): string {
  return `${row}:${column}`;
}

/** Where a problem is shown: its cell, its row's match, or its column's head. */
export function placeOf({ row, column }: Pick<ImportProblem, "row" | "column">): SheetPlace {
  return { row: row ?? headRow, column: column ?? matchColumn };
}

export type RowPart = "before" | "header" | "figures" | "after";

export function rowPart({ header, lastRow }: Mapping, row: number): RowPart {
  if (row < header.first) return "before";
  if (row <= header.last) return "header";
  return lastRow !== null && row > lastRow ? "after" : "figures";
}

/** Figures as they stand in the sheet, without the noise of binary fractions. */
const asWritten = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 8, useGrouping: false });

export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return asWritten.format(cell);
  if (typeof cell === "object") return cell.error;
  return String(cell);
}

/** The row of the table that a place lies in: its match is at the head of the row, or at the name of a further table. */
export function halfAt(mapping: Mapping, { column }: SheetPlace): Half | null {
  return column === matchColumn ? (takenHalves(mapping)[0] ?? null) : halfOf(mapping, column);
}

/** The column that names the rows of a table; null: none does. */
export function nameColumn({ columns }: Mapping, { start, end }: Half): number | null {
  const inside = Object.entries(columns).filter(([at]) => Number(at) >= start && Number(at) < end);
  const found = inside.find(([, { use }]) => use === "name") ?? inside.find(([, { use }]) => use === "code");
  return found === undefined ? null : Number(found[0]);
}

/** What is asked at a place: of the column, of the row, or of the one cell of figures. */
export function askedAt(mapping: Mapping, place: SheetPlace): "column" | "row" | "cell" {
  if (place.row === headRow) return "column";
  const isFigure = mapping.columns[String(place.column)]?.use === "figure";
  const taken = isFigure && halfOf(mapping, place.column) !== null;
  return taken && rowPart(mapping, place.row) === "figures" ? "cell" : "row";
}

/** Where a key leads; null: it leads nowhere. */
export function nextPlace(
  key: string,
  { row, column }: SheetPlace,
  size: { readonly rows: number; readonly columns: number },
  page: number,
  far: boolean,
): SheetPlace | null {
  const clampRow = (value: number) => Math.min(size.rows, Math.max(headRow, value));
  const clampColumn = (value: number) => Math.min(size.columns - 1, Math.max(matchColumn, value));
  switch (key) {
    case "ArrowUp":
      return { row: clampRow(row - 1), column };
    case "ArrowDown":
      return { row: clampRow(row + 1), column };
    case "ArrowLeft":
      return { row, column: clampColumn(column - 1) };
    case "ArrowRight":
      return { row, column: clampColumn(column + 1) };
    case "PageUp":
      return { row: clampRow(row - page), column };
    case "PageDown":
      return { row: clampRow(row + page), column };
    case "Home":
      return { row: far ? headRow : row, column: matchColumn };
    case "End":
      return { row: far ? size.rows : row, column: clampColumn(size.columns) };
    default:
      return null;
  }
}
