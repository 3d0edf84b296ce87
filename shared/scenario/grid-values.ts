/** What every unit's assumptions come to, leaf by leaf, and which override rules each cell. */
import type { Dataset } from "../dataset/schema.ts";
import { effectiveValues, type Layer, type Leaf, layersOver, leavesOf } from "./effective-path.ts";
import { isTransition, type Path } from "./path.ts";
import type { Scenario } from "./schema.ts";

/** One leaf over all units of the dataset and `years`: `[unit * years.length + year]`. */
export interface LeafValues {
  readonly values: Float64Array;
  /** The override that rules the cell; null: the reference. */
  readonly ruling: readonly (Layer | null)[];
}

/** The overrides that touch the leaf, with what of the scenario decides whom they reach. */
export function scenarioOfLeaf(scenario: Scenario, leaf: Leaf): Scenario {
  const kept: Scenario["overrides"] = {};
  for (const [id, override] of Object.entries(scenario.overrides)) {
    if (leavesOf(override.assumption).includes(leaf)) kept[id] = override;
  }
  return { ...scenario, overrides: kept };
}

/** `scenario` may be the whole or `scenarioOfLeaf`. */
export function leafValues(
  dataset: Dataset,
  scenario: Scenario,
  leaf: Leaf,
  years: readonly number[],
): LeafValues {
  const relevant = scenarioOfLeaf(scenario, leaf);
  const values = new Float64Array(dataset.units.length * years.length);
  const ruling: (Layer | null)[] = Array.from({ length: values.length }, () => null);
  dataset.units.forEach((unit, index) => {
    const layers = layersOver(relevant, unit, leaf);
    effectiveValues(dataset, unit, leaf, layers, years).forEach((value, at) => {
      values[index * years.length + at] = value;
    });
    for (const layer of layers) {
      years.forEach((year, at) => {
        if (speaks(layer.override.path, year)) ruling[index * years.length + at] = layer;
      });
    }
  });
  return { values, ruling };
}

/** Whether the path says something about the year, or leaves it to what is wider. */
export function speaks(path: Path, year: number): boolean {
  if (typeof path === "number" || isTransition(path)) return true;
  return Object.keys(path).some((key) => Number(key) <= year);
}
