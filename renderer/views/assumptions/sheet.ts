/** The grid as its cells are seen from outside: rows, columns, and what each cell reads. */
import type { Dataset, Unit } from "../../../shared/dataset/schema.ts";
import { type Leaf, referencePath } from "../../../shared/scenario/effective-path.ts";
import type { Block } from "../../../shared/scenario/fill-block.ts";
import type { ScopeReading } from "../../../shared/scenario/grid-scope.ts";
import { unitsOf } from "../../../shared/scenario/grid-scope.ts";
import { speaks } from "../../../shared/scenario/grid-values.ts";
import { pathValue } from "../../../shared/scenario/path-value.ts";
import type { Scenario, Scope, ScopeKind } from "../../../shared/scenario/schema.ts";
import type { SettledCell, SettledCells } from "../../../shared/scenario/settled-cells.ts";
import type { SheetColumn } from "./sheet-columns.ts";
import type { SheetValues } from "./sheet-values.ts";

/** A scope of many units, or a heading that is no scope (a tier; what is in no group). */
export interface WideRow {
  readonly kind: "wide";
  readonly key: string;
  readonly scope: Scope | null;
  readonly name: string;
  readonly count: number;
  /** Null: nothing to unfold. */
  readonly expanded: boolean | null;
}
export interface UnitRow {
  readonly kind: "unit";
  readonly key: string;
  readonly scope: Scope;
  readonly name: string;
  readonly unit: Unit;
  /** Position in the dataset. */
  readonly index: number;
  readonly indented: boolean;
  /** Beside the name; "" where the group already says it. */
  readonly note: string;
}
export type SheetRow = WideRow | UnitRow;

export interface Sheet {
  readonly dataset: Dataset;
  readonly scenario: Scenario;
  readonly years: readonly number[];
  readonly rows: readonly SheetRow[];
  readonly columns: readonly SheetColumn[];
  readonly values: SheetValues;
  /** What published growth stands in place of; null: the scenario does not start from it. */
  readonly settled: SettledCells | null;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface CellReading {
  readonly value: number;
  /** At which level it was overridden; null: the reference. */
  readonly level: ScopeKind | null;
  /** Overridden at the row's own scope. */
  readonly own: boolean;
  /** Its own override only holds what it would inherit, because of an earlier year of the row. */
  readonly held: boolean;
}

/** Null: a row that is no scope, or no such cell. */
export function readCell(sheet: Sheet, { row: rowAt, column: columnAt }: CellPlace): CellReading | null {
  const row = sheet.rows[rowAt];
  const column = sheet.columns[columnAt];
  if (row === undefined || column === undefined || row.scope === null) return null;
  if (row.kind === "unit") {
    const { values, ruling } = sheet.values.leaf(column.leaf);
    const at = row.index * sheet.years.length + column.at;
    const level = ruling[at]?.override.scope.kind ?? null;
    const value = values[at] ?? 0;
    const own = level === "unit";
    const held = own && sheet.values.wide(row.scope, column.leaf).inherited[column.at] === value;
    return { value, level, own, held };
  }
  const reading = sheet.values.wide(row.scope, column.leaf);
  const own = reading.own !== null && speaks(reading.own.override.path, column.year);
  const value = reading.values[column.at] ?? 0;
  const held = own && reading.inherited[column.at] === value;
  return { value, level: own ? row.scope.kind : null, own, held };
}

/** How published growth stands in place of the cell; null: its assumption counts, or there is no such cell. */
export function settledCell(sheet: Sheet, { row: rowAt, column: columnAt }: CellPlace): SettledCell | null {
  const { settled, dataset, scenario } = sheet;
  const row = sheet.rows[rowAt];
  const column = sheet.columns[columnAt];
  // Most columns are of later years: the units of a scope are looked up for the others alone.
  if (settled === null || row === undefined || column === undefined || row.scope === null) return null;
  if (column.year > settled.through) return null;
  const units = row.kind === "unit" ? [row.unit] : unitsOf(dataset, scenario, row.scope);
  return settled.cell(units, column.leaf, column.year);
}

export interface CellDetail {
  readonly scope: Scope;
  readonly leaf: Leaf;
  readonly year: number;
  readonly reading: ScopeReading;
  readonly value: number;
  /** What the cell would read without the row's own override of it. */
  readonly inherited: number;
  /** The dataset's own figure; null for a scope of many units. */
  readonly reference: number | null;
}

/** All that is known of a cell; worked out for one cell at a time. */
export function cellDetail(sheet: Sheet, place: CellPlace): CellDetail | null {
  const row = sheet.rows[place.row];
  const column = sheet.columns[place.column];
  const cell = readCell(sheet, place);
  if (row === undefined || column === undefined || cell === null || row.scope === null) return null;
  const { leaf, year, at } = column;
  const reading = sheet.values.wide(row.scope, leaf);
  const [first = year] = sheet.years;
  const reference =
    row.kind === "unit" ? pathValue(referencePath(sheet.dataset, row.unit, leaf), year, first, 0) : null;
  const { value } = cell;
  return { scope: row.scope, leaf, year, reading, value, inherited: reading.inherited[at] ?? 0, reference };
}

export interface EditableCell extends CellPlace {
  readonly scope: Scope;
  readonly leaf: Leaf;
  readonly year: number;
}

/**
 * The cells of a block that an edit reaches. Units and wide rows are never edited together: where
 * the block holds units, the wide rows between them are passed over.
 */
export function editableCells(sheet: Sheet, block: Block): EditableCell[] {
  const rows = editableRows(sheet, block.top, block.bottom);
  return rows.flatMap((row) => {
    const scope = sheet.rows[row]?.scope ?? null;
    if (scope === null) return [];
    const cells: EditableCell[] = [];
    for (let column = block.left; column <= block.right; column++) {
      const { leaf, year } = sheet.columns[column] ?? {};
      if (leaf !== undefined && year !== undefined) cells.push({ row, column, scope, leaf, year });
    }
    return cells;
  });
}

/** Rows from `top` to `bottom` that are edited together. */
export function editableRows({ rows }: Pick<Sheet, "rows">, top: number, bottom: number): number[] {
  const all: number[] = [];
  for (let row = top; row <= bottom; row++) if ((rows[row]?.scope ?? null) !== null) all.push(row);
  const units = all.filter((row) => rows[row]?.kind === "unit");
  return units.length > 0 ? units : all;
}

/** The units that rows stand for, each once. */
export function unitsInRows({ rows }: Pick<Sheet, "rows">, top: number, bottom: number): Unit[] {
  const units = new Map<string, Unit>();
  for (const row of rows.slice(top, bottom + 1)) if (row.kind === "unit") units.set(row.unit.code, row.unit);
  return [...units.values()];
}
