/** What of a sheet is where: its rows' parts, its cells as they read. */

import type { ImportPreview } from "../../../shared/contract/import-area.ts";
import type { Cell, ImportProblem, Mapping, RowMatch } from "../../../shared/import/schema.ts";
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
  readonly matches: ReadonlyMap<number, RowMatch>;
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
    matches: new Map(preview?.rows.map((match) => [match.row, match])),
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

/** A, B, …, Z, AA, as spreadsheets name their columns. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
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
