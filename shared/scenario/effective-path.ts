/** Which override rules an assumption of a unit, and what it comes to year by year. For display; the engine has its own. */
import type { Dataset, Sector, Unit } from "../dataset/schema.ts";
import { type Assumption, type PlainAssumption, type SectoralAssumption, sectorsOf } from "./assumptions.ts";
import type { Path } from "./path.ts";
import { pathValue } from "./path-value.ts";
import { type Override, type Scenario, type Scope, scopeKinds } from "./schema.ts";

/** One figure of one unit: an assumption without sectors, or one sector of a sectoral one. */
export type Leaf = PlainAssumption | `${SectoralAssumption}.${Sector}`;

/** The leaves an assumption covers: `growth` the three sectors, the others themselves. */
export function leavesOf(assumption: Assumption): Leaf[] {
  const sectoral = sectorsOf(assumption);
  if (sectoral === null) return [assumption as PlainAssumption];
  return sectoral.sectors.map((sector) => `${sectoral.base}.${sector}` as const);
}

/** The parts of a scenario that say what its assumptions read. */
export type Overridden = Pick<Scenario, "overrides" | "groups" | "policyTypes">;

/** Whether the scope takes in the unit. */
export function covers(
  scope: Scope,
  unit: Unit,
  scenario: Pick<Overridden, "groups" | "policyTypes">,
): boolean {
  switch (scope.kind) {
    case "province":
      return true;
    case "prefecture":
      return unit.prefecture.code === scope.code;
    case "unitKind":
      return unit.kind === scope.code;
    case "policyType":
      return (scenario.policyTypes[unit.code] ?? unit.policyTypes).includes(scope.code);
    case "group":
      return scenario.groups[scope.code]?.members[unit.code] === true;
    case "unit":
      return unit.code === scope.code;
  }
}

/** The dataset's own path for the unit, or the province's where the unit has none. */
export function referencePath(dataset: Dataset, unit: Unit, leaf: Leaf): Path {
  return unitReferencePath(unit, leaf) ?? provinceReferencePath(dataset, leaf);
}

function unitReferencePath({ reference }: Unit, leaf: Leaf): Path | undefined {
  const sectoral = sectorsOf(leaf);
  const [sector] = sectoral?.sectors ?? [];
  if (sectoral !== null && sector !== undefined) {
    if (sectoral.base === "tfpGrowth") return reference?.tfpGrowth;
    return reference?.[sectoral.base]?.[sector];
  }
  switch (leaf) {
    case "investmentRatio":
      return reference?.investmentRatio;
    case "employmentGrowth":
      return reference?.employmentGrowth;
    case "incomeGrowth.urban":
      return reference?.incomeGrowth?.urban;
    case "incomeGrowth.rural":
      return reference?.incomeGrowth?.rural;
    default:
      return undefined;
  }
}

function provinceReferencePath({ reference, parameters }: Dataset, leaf: Leaf): Path {
  const sectoral = sectorsOf(leaf);
  const [sector] = sectoral?.sectors ?? [];
  if (sectoral !== null && sector !== undefined) {
    return sectoral.base === "tfpGrowth" ? reference.tfpGrowth : reference[sectoral.base][sector];
  }
  switch (leaf as PlainAssumption) {
    case "investmentRatio":
      return reference.investmentRatio;
    case "employmentGrowth":
      return reference.employmentGrowth;
    case "incomeGrowth.urban":
      return reference.incomeGrowth.urban;
    case "incomeGrowth.rural":
      return reference.incomeGrowth.rural;
    case "capitalShare":
      return parameters.capitalShare;
    case "depreciation":
      return parameters.depreciation;
  }
}

export interface Layer {
  readonly id: string;
  readonly override: Override;
}

/** The overrides that reach the unit's leaf, the last one winning: wide before narrow, all sectors before one. */
export function layersOver(scenario: Overridden, unit: Unit, leaf: Leaf): Layer[] {
  const layers: Layer[] = [];
  for (const [id, override] of Object.entries(scenario.overrides)) {
    if (leavesOf(override.assumption).includes(leaf) && covers(override.scope, unit, scenario)) {
      layers.push({ id, override });
    }
  }
  // As in the engine: of two at one rank the greater id wins.
  return layers.sort((a, b) => layerRank(a.override) - layerRank(b.override) || (a.id < b.id ? -1 : 1));
}

/** The greater wins: wide scopes before narrow ones, at one scope all sectors before one. */
export function layerRank({ scope, assumption }: Pick<Override, "scope" | "assumption">): number {
  const oneSector = (sectorsOf(assumption)?.sectors.length ?? 1) === 1;
  return scopeKinds.indexOf(scope.kind) * 2 + (oneSector ? 1 : 0);
}

/** The leaf's values over `years` (the first is the first projected year), reference first, then layer upon layer. */
export function effectiveValues(
  dataset: Dataset,
  unit: Unit,
  leaf: Leaf,
  layers: readonly Layer[],
  years: readonly number[],
): number[] {
  const first = dataset.baseYear + 1;
  const own = unitReferencePath(unit, leaf);
  // A unit's own reference leaves the province's standing before its first year, as an override does.
  const paths = [provinceReferencePath(dataset, leaf), ...(own === undefined ? [] : [own])];
  paths.push(...layers.map(({ override }) => override.path));
  return years.map((year) =>
    paths.reduce((inherited: number, path) => pathValue(path, year, first, inherited), 0),
  );
}
