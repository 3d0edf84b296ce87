/** What the grid's cells read, worked out assumption by assumption and only where an override changed. */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { Leaf } from "../../../shared/scenario/effective-path.ts";
import { readScope, type ScopeReading } from "../../../shared/scenario/grid-scope.ts";
import { type LeafValues, leafValues, scenarioOfLeaf } from "../../../shared/scenario/grid-values.ts";
import type { Scenario, Scope } from "../../../shared/scenario/schema.ts";
import { overrideId } from "../../../shared/scenario/set-override.ts";

export interface SheetValues {
  /** Every unit's values of the leaf. */
  leaf(leaf: Leaf): LeafValues;
  /** What one scope reads of the leaf. */
  wide(scope: Scope, leaf: Leaf): ScopeReading;
}

interface Kept {
  readonly scenario: Scenario;
  units: LeafValues | null;
  readonly scopes: Map<string, ScopeReading>;
}

/** Called again for each state of the scenario; keeps what no change touched. */
export function sheetValuesKeeper(dataset: Dataset, years: readonly number[]): (of: Scenario) => SheetValues {
  const kept = new Map<Leaf, Kept>();
  return (of) => {
    /** Leaves already compared with this state. */
    const current = new Set<Leaf>();
    const find = (leaf: Leaf): Kept => {
      const known = kept.get(leaf);
      if (known !== undefined && current.has(leaf)) return known;
      current.add(leaf);
      const scenario = scenarioOfLeaf(of, leaf);
      if (known !== undefined && readsSame(known.scenario, scenario)) return known;
      const fresh: Kept = { scenario, units: null, scopes: new Map() };
      kept.set(leaf, fresh);
      return fresh;
    };
    return {
      leaf(leaf) {
        const found = find(leaf);
        found.units ??= leafValues(dataset, found.scenario, leaf, years);
        return found.units;
      },
      wide(scope, leaf) {
        const found = find(leaf);
        const name = overrideId(scope, leaf);
        const reading = found.scopes.get(name) ?? readScope(dataset, found.scenario, scope, leaf, years);
        found.scopes.set(name, reading);
        return reading;
      },
    };
  };
}

function readsSame(a: Scenario, b: Scenario): boolean {
  if (a.groups !== b.groups || a.policyTypes !== b.policyTypes) return false;
  const ids = Object.keys(a.overrides);
  return (
    ids.length === Object.keys(b.overrides).length && ids.every((id) => a.overrides[id] === b.overrides[id])
  );
}
