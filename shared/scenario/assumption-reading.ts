/** What an assumption reads at a scope: its own override, what it inherits and from where, and the reference. */
import type { Dataset, Sector, Unit } from "../dataset/schema.ts";
import { type Assumption, sectorsOf } from "./assumptions.ts";
import {
  covers,
  effectiveValues,
  type Layer,
  type Leaf,
  layersOver,
  leavesOf,
  type Overridden,
} from "./effective-path.ts";
import type { Override, Scenario, Scope } from "./schema.ts";
import { findOverride, sameScope } from "./set-override.ts";

/** Where what a scope inherits comes from; `mixed`: not the same for all it takes in. */
export type Inheritance =
  | { readonly kind: "reference" }
  | { readonly kind: "override"; readonly scope: Scope }
  | { readonly kind: "mixed" };

/** Values run over the years asked for; for a scope of many units they are means weighted by base-year value added. */
export interface AssumptionReading {
  readonly own: { readonly id: string; readonly override: Override } | null;
  readonly values: readonly number[];
  readonly inherited: readonly number[];
  readonly reference: readonly number[];
  readonly from: Inheritance;
  /** Overrides narrower than this scope that rule somewhere within it. */
  readonly narrower: number;
}

export function readAssumption(
  dataset: Dataset,
  scenario: Overridden,
  scope: Scope,
  assumption: Assumption,
  years: readonly number[],
): AssumptionReading {
  const own = findOverride(scenario, scope, assumption);
  const leaves = leavesOf(assumption);
  const relevant: Overridden = { ...scenario, overrides: only(scenario, leaves) };
  const cells = dataset.units
    .filter((unit) => covers(scope, unit, scenario))
    .flatMap((unit) => leaves.map((leaf) => ({ unit, leaf, layers: layersOver(relevant, unit, leaf) })));
  const total = cells.reduce((sum, { unit, leaf }) => sum + readingWeight(unit, leaf), 0);
  const mean = (layersFor: (cell: (typeof cells)[number]) => readonly Layer[]) => {
    const sums = years.map(() => 0);
    for (const cell of cells) {
      const share = total > 0 ? readingWeight(cell.unit, cell.leaf) / total : 1 / cells.length;
      if (share === 0) continue;
      effectiveValues(dataset, cell.unit, cell.leaf, layersFor(cell), years).forEach((value, index) => {
        sums[index] = (sums[index] ?? 0) + value * share;
      });
    }
    return sums;
  };
  const below = (cell: (typeof cells)[number]) => cell.layers.filter((layer) => layer.id !== own?.id);
  const narrower = new Set<string>();
  for (const { layers } of cells) {
    for (const { id, override } of layers) {
      if (id !== own?.id && isNarrower(override, scope, assumption)) narrower.add(id);
    }
  }
  const reference = mean(() => []);
  const overridden = cells.some(({ layers }) => layers.length > 0);
  const inherited = overridden ? mean(below) : reference;
  return {
    own,
    values: own === null ? inherited : mean((cell) => cell.layers),
    inherited,
    reference,
    from: inheritance(cells.map(below)),
    narrower: narrower.size,
  };
}

function only(scenario: Overridden, leaves: readonly Leaf[]): Scenario["overrides"] {
  const kept: Scenario["overrides"] = {};
  for (const [id, override] of Object.entries(scenario.overrides)) {
    if (leavesOf(override.assumption).some((leaf) => leaves.includes(leaf))) kept[id] = override;
  }
  return kept;
}

function inheritance(stacks: readonly (readonly Layer[])[]): Inheritance {
  const tops = new Set(stacks.map((layers) => layers.at(-1)?.id ?? ""));
  if (tops.size !== 1) return { kind: "mixed" };
  const top = stacks[0]?.at(-1);
  return top === undefined ? { kind: "reference" } : { kind: "override", scope: top.override.scope };
}

const width = { province: 0, prefecture: 1, unitKind: 2, policyType: 3, group: 4, unit: 5 } as const;

function isNarrower(override: Override, scope: Scope, assumption: Assumption): boolean {
  if (sameScope(override.scope, scope)) {
    return leavesOf(override.assumption).length < leavesOf(assumption).length;
  }
  return width[override.scope.kind] > width[scope.kind];
}

/** What a unit counts for in a mean over units: base-year value added, of the leaf's sector where it has one. */
export function readingWeight(unit: Unit, leaf: Leaf): number {
  const { primary, secondary, tertiary } = unit.valueAdded;
  const sector: Sector | undefined = sectorsOf(leaf)?.sectors[0];
  if (sector !== undefined) return unit.valueAdded[sector] ?? 0;
  return (primary ?? 0) + (secondary ?? 0) + (tertiary ?? 0);
}
