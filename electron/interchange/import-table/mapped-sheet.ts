/** A sheet as the planner's mapping reads it: which columns are what, and the rows below the header. */
import { cellAddress } from "../../../shared/import/cell-address.ts";
import { type Half, rowKey, takenHalves } from "../../../shared/import/halves.ts";
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

/** What the columns of a table are: the whole sheet's, or those of one of several side by side. */
export interface MappedHalf extends Half {
  readonly name: number | null;
  readonly code: number | null;
  readonly prefecture: number | null;
  readonly kind: number | null;
  readonly figures: readonly FigureColumn[];
}

export interface MappedRow {
  /** Counted from 1. */
  readonly row: number;
  /** Its answer's key in the mapping. */
  readonly key: string;
  /** Where what concerns the whole row is told: in a further table of a sheet, at its label. */
  readonly at: { readonly row: number; readonly column?: number };
  readonly half: MappedHalf;
  readonly cells: readonly Cell[];
  /** What the row calls itself; empty: nothing. */
  readonly label: string;
  /** What stands in the prefecture's column, or stood there last. */
  readonly prefecture: string;
  /** Whether any column of figures has anything in it. */
  readonly hasFigures: boolean;
}

export interface MappedSheet {
  readonly halves: readonly MappedHalf[];
  /** Those of the tables one below another. */
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
  const halves = takenHalves(mapping).map((half) => mapHalf(half, mapping));
  const last = Math.min(mapping.lastRow ?? sheet.rows.length, sheet.rows.length);
  const rows: MappedRow[] = [];
  // A prefecture's units may go on at the top of the next table.
  let above = "";
  for (const half of halves) {
    const { name, code, prefecture, figures } = half;
    const label = name ?? code;
    for (let row = mapping.header.last + 1; row <= last; row += 1) {
      const cells = sheet.rows[row - 1] ?? [];
      const own = prefecture === null ? "" : cellText(cells[prefecture]);
      if (own !== "") above = own;
      rows.push({
        row,
        key: rowKey(row, half),
        at: half.start === 0 ? { row } : { row, column: label ?? half.start },
        half,
        cells,
        // A prefecture's own row may have its name in the prefecture's column alone.
        label: cellText(cells[label ?? -1]) || own,
        prefecture: above,
        hasFigures: figures.some(
          ({ column }) =>
            (cells[column] ?? null) !== null || mapping.cells[cellAddress(row, column)]?.kind === "value",
        ),
      });
    }
  }
  return { halves, rows };
}

function mapHalf(half: Half, mapping: Mapping): MappedHalf {
  const columns = Object.entries(mapping.columns)
    .map(([column, use]) => ({ ...use, column: Number(column) }))
    .filter(({ column }) => column >= half.start && column < half.end);
  const place = (use: ColumnUse["use"]) => columns.find((each) => each.use === use)?.column ?? null;
  const figures = columns.flatMap((each) => (each.use === "figure" ? [each] : []));
  const labels = { name: place("name"), code: place("code"), prefecture: place("prefecture") };
  return { ...half, ...labels, kind: place("kind"), figures };
}

/** What is wrong with the mapping itself. */
export function mappingProblems({ halves }: MappedSheet, horizon: number): ImportProblem[] {
  return halves.flatMap(({ start, name, code, figures }) => {
    const problems: ImportProblem[] = [];
    const at = start === 0 ? {} : { column: start };
    if (name === null && code === null) problems.push(problem("no-name-column", "error", at));
    if (figures.length === 0) problems.push(problem("no-figure-column", "error", at));
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
  });
}
