/** A sheet as the planner's mapping reads it: which columns are what, and the rows below the header. */
import type {
  Cell,
  ColumnUse,
  ImportProblem,
  ImportProblemCode,
  Mapping,
} from "../../../shared/import/schema.ts";
import type { TableSheet } from "../tables/table.ts";
import { cellText } from "./cell-text.ts";

export type FigureColumn = Extract<ColumnUse, { use: "figure" }> & { readonly column: number };

export interface MappedRow {
  /** Counted from 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** What the row calls itself; empty: nothing. */
  readonly label: string;
  /** What stands in the prefecture's column, or stood there last. */
  readonly prefecture: string;
  /** Whether any column of figures has anything in it. */
  readonly hasFigures: boolean;
}

export interface MappedSheet {
  readonly name: number | null;
  readonly code: number | null;
  readonly prefecture: number | null;
  readonly kind: number | null;
  readonly figures: readonly FigureColumn[];
  readonly rows: readonly MappedRow[];
}

export type Values = ImportProblem["values"];

export function problem(
  code: ImportProblemCode,
  severity: ImportProblem["severity"],
  { row = null, column = null }: { row?: number | null; column?: number | null } = {},
  values: Values = {},
): ImportProblem {
  return { code, severity, row, column, values };
}

export function mapSheet(sheet: TableSheet, mapping: Mapping): MappedSheet {
  const columns = Object.entries(mapping.columns).map(([column, use]) => ({
    ...use,
    column: Number(column),
  }));
  const place = (use: ColumnUse["use"]) => columns.find((each) => each.use === use)?.column ?? null;
  const figures = columns.flatMap((each) => (each.use === "figure" ? [each] : []));
  const name = place("name");
  const code = place("code");
  const prefecture = place("prefecture");
  const last = Math.min(mapping.lastRow ?? sheet.rows.length, sheet.rows.length);
  const rows: MappedRow[] = [];
  let above = "";
  for (let row = mapping.header.last + 1; row <= last; row += 1) {
    const cells = sheet.rows[row - 1] ?? [];
    const own = prefecture === null ? "" : cellText(cells[prefecture]);
    if (own !== "") above = own;
    rows.push({
      row,
      cells,
      // A prefecture's own row may have its name in the prefecture's column alone.
      label: cellText(cells[name ?? code ?? -1]) || own,
      prefecture: above,
      hasFigures: figures.some(({ column }) => (cells[column] ?? null) !== null),
    });
  }
  return { name, code, prefecture, kind: place("kind"), figures, rows };
}

/** What is wrong with the mapping itself. */
export function mappingProblems({ name, code, figures }: MappedSheet, horizon: number): ImportProblem[] {
  const problems: ImportProblem[] = [];
  if (name === null && code === null) problems.push(problem("no-name-column", "error"));
  if (figures.length === 0) problems.push(problem("no-figure-column", "error"));
  const seen = new Map<string, number>();
  for (const { column, indicator, year } of figures) {
    const key = `${indicator} ${year}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, column);
    else problems.push(problem("column-twice", "error", { column }, { indicator, year, other: first }));
    if (year > horizon)
      problems.push(problem("year-after-horizon", "error", { column }, { indicator, year, horizon }));
  }
  return problems;
}
