/** Edits of cells of the grid as changes of overrides, all of them one step. */
import type { Dataset } from "../dataset/schema.ts";
import { sectorsOf } from "./assumptions.ts";
import { type Leaf, leavesOf } from "./effective-path.ts";
import { patchedPath } from "./grid-path.ts";
import { readScope } from "./grid-scope.ts";
import { scenarioOfLeaf, speaks } from "./grid-values.ts";
import type { Path, YearlyPath } from "./path.ts";
import { pathValue } from "./path-value.ts";
import type { Override, Scenario, Scope } from "./schema.ts";
import { overrideId } from "./set-override.ts";

/** One cell: a place's figure in one year. `value` null gives it back to what it inherits. */
export interface CellEdit {
  readonly scope: Scope;
  readonly leaf: Leaf;
  readonly year: number;
  /** A fraction. */
  readonly value: number | null;
}

/** By override id; null: taken away. */
export type OverrideChanges = ReadonlyMap<string, Override | null>;

/** Of two edits of one cell the later counts. Notes and sources stay with the overrides that stay. */
export function overrideChanges(
  dataset: Dataset,
  scenario: Scenario,
  edits: readonly CellEdit[],
  years: readonly number[],
): OverrideChanges {
  const overrides = { ...scenario.overrides };
  const ids = new Map<string, string>();
  for (const [id, { scope, assumption }] of Object.entries(overrides)) {
    ids.set(overrideId(scope, assumption), id);
  }
  const touched = new Set<string>();
  const write = (scope: Scope, assumption: Override["assumption"], path: Path | null, from?: Override) => {
    const name = overrideId(scope, assumption);
    let id = ids.get(name);
    if (id === undefined) {
      if (path === null) return;
      id = name;
      while (Object.hasOwn(overrides, id)) id += "+";
      ids.set(name, id);
    }
    touched.add(id);
    const before = overrides[id] ?? from;
    if (path === null) {
      delete overrides[id];
      ids.delete(name);
    } else overrides[id] = { ...before, scope: before?.scope ?? scope, assumption, path };
  };
  const at = (scope: Scope, assumption: Override["assumption"]) => {
    const id = ids.get(overrideId(scope, assumption));
    return id === undefined ? undefined : overrides[id];
  };

  const rows = inRows(edits);
  // A figure given back goes back past the override of all sectors at its place, which is split for it.
  for (const { scope, leaf, patch } of rows) {
    const base = sectorsOf(leaf)?.base;
    const all = base === undefined ? undefined : at(scope, base);
    if (base === undefined || all === undefined || ![...patch.values()].includes(null)) continue;
    for (const each of leavesOf(base)) {
      write(scope, each, layered(at(scope, each)?.path, all.path, years), all);
    }
    write(scope, base, null);
  }

  const split: Scenario = { ...scenario, overrides: { ...overrides } };
  const relevant = new Map<Leaf, Scenario>();
  for (const { scope, leaf, patch } of rows) {
    const seen = relevant.get(leaf) ?? scenarioOfLeaf(split, leaf);
    relevant.set(leaf, seen);
    const { own, inherited } = readScope(dataset, seen, scope, leaf, years);
    write(scope, leaf, patchedPath(own?.override.path ?? null, years, inherited, patch));
  }
  return new Map([...touched].map((id) => [id, overrides[id] ?? null]));
}

/** Edits `draft` in place (an immer recipe). */
export function applyOverrideChanges(draft: Pick<Scenario, "overrides">, changes: OverrideChanges): void {
  for (const [id, override] of changes) {
    const before = draft.overrides[id];
    if (override === null) delete draft.overrides[id];
    else if (before === undefined) draft.overrides[id] = override;
    else before.path = override.path;
  }
}

interface EditedRow {
  readonly scope: Scope;
  readonly leaf: Leaf;
  readonly patch: Map<number, number | null>;
}

function inRows(edits: readonly CellEdit[]): EditedRow[] {
  const rows = new Map<string, EditedRow>();
  for (const { scope, leaf, year, value } of edits) {
    const name = overrideId(scope, leaf);
    let row = rows.get(name);
    if (row === undefined) {
      row = { scope, leaf, patch: new Map() };
      rows.set(name, row);
    }
    row.patch.set(year, value);
  }
  return [...rows.values()];
}

/** The path over another: where it is silent the other speaks. */
function layered(top: Path | undefined, below: Path, years: readonly number[]): Path {
  const [first = 0] = years;
  if (top === undefined) return below;
  if (speaks(top, first)) return top;
  const path: YearlyPath = {};
  for (const year of years) {
    if (!speaks(below, year) && !speaks(top, year)) continue;
    path[year] = pathValue(top, year, first, pathValue(below, year, first, 0));
  }
  return path;
}
