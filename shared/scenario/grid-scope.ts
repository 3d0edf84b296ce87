/** What one row of the grid reads: a unit, or a scope that takes in many. */
import type { Dataset, Unit } from "../dataset/schema.ts";
import { readingWeight } from "./assumption-reading.ts";
import { covers, effectiveValues, type Layer, type Leaf, layerRank, layersOver } from "./effective-path.ts";
import type { Scenario, Scope } from "./schema.ts";
import { sameScope } from "./set-override.ts";

/** Values over the years asked for. Of many units they are means weighted by base-year value added. */
export interface ScopeReading {
  /** The scope's own override of exactly this leaf. */
  readonly own: Layer | null;
  /** What the scope says: its own override and the wider ones; narrower ones are left out. */
  readonly values: readonly number[];
  /** What it would say without its own. */
  readonly inherited: readonly number[];
  /** Overrides narrower than this scope that rule somewhere within it. */
  readonly narrower: number;
}

export function unitsOf(dataset: Dataset, scenario: Scenario, scope: Scope): Unit[] {
  return dataset.units.filter((unit) => covers(scope, unit, scenario));
}

/** `scenario` may hold only what touches the leaf (`scenarioOfLeaf`). */
export function readScope(
  dataset: Dataset,
  scenario: Scenario,
  scope: Scope,
  leaf: Leaf,
  years: readonly number[],
): ScopeReading {
  const units = unitsOf(dataset, scenario, scope);
  const own = ownLayer(scenario, scope, leaf);
  const at = layerRank({ scope, assumption: leaf });
  const narrower = new Set<string>();
  const cells = units.map((unit) => {
    const layers = layersOver(scenario, unit, leaf);
    for (const layer of layers) if (layerRank(layer.override) > at) narrower.add(layer.id);
    return { unit, wider: layers.filter((layer) => layerRank(layer.override) < at) };
  });
  const total = units.reduce((sum, unit) => sum + readingWeight(unit, leaf), 0);
  const mean = (top: readonly Layer[]) => {
    const sums = years.map(() => 0);
    for (const { unit, wider } of cells) {
      const share = total > 0 ? readingWeight(unit, leaf) / total : 1 / cells.length;
      effectiveValues(dataset, unit, leaf, [...wider, ...top], years).forEach((value, index) => {
        sums[index] = (sums[index] ?? 0) + value * share;
      });
    }
    return sums;
  };
  const inherited = mean([]);
  return {
    own,
    values: own === null ? inherited : settled(mean([own]), own, years),
    inherited,
    narrower: narrower.size,
  };
}

/** A number a planner gave is shown as given, not as the mean that rounding makes of it. */
function settled(
  means: readonly number[],
  { override: { path } }: Layer,
  years: readonly number[],
): number[] {
  return means.map((value, index) => {
    if (typeof path === "number") return path;
    const given = "until" in path ? undefined : path[years[index] ?? 0];
    return given ?? value;
  });
}

function ownLayer(scenario: Scenario, scope: Scope, leaf: Leaf): Layer | null {
  for (const [id, override] of Object.entries(scenario.overrides)) {
    if (override.assumption === leaf && sameScope(override.scope, scope)) return { id, override };
  }
  return null;
}
