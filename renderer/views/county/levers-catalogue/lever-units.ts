/** Which units a lever acts on, taken up or not yet. */
import type { Dataset, Unit } from "../../../../shared/dataset/schema.ts";
import { covers } from "../../../../shared/scenario/effective-path.ts";
import { type LeverEntry, leverEntry, leverFromEntry } from "../../../../shared/scenario/lever-catalogue.ts";
import type { Lever, Scenario } from "../../../../shared/scenario/schema.ts";

export function unitsOf(
  lever: Pick<Lever, "scope" | "borderOnly">,
  dataset: Dataset,
  scenario: Pick<Scenario, "policyTypes" | "groups">,
): Unit[] {
  return dataset.units.filter(
    (unit) => covers(lever.scope, unit, scenario) && (!lever.borderOnly || unit.border),
  );
}

/** The scenario's lever of an entry, or the one it would get. */
export function leverOf(
  entry: LeverEntry,
  scenario: Scenario,
  dataset: Dataset,
): { readonly id: string; readonly lever: Lever; readonly taken: boolean } {
  for (const [id, lever] of Object.entries(scenario.levers)) {
    if (lever.catalogueId === entry.id) return { id, lever, taken: true };
  }
  return { id: entry.id, lever: leverFromEntry(entry, dataset.baseYear + 2), taken: false };
}

/** The catalogue's entry of a lever; null: one of the planner's own. */
function entryOf({ catalogueId }: Lever): LeverEntry | null {
  return catalogueId === undefined ? null : leverEntry(catalogueId);
}

/** By which a lever of the scenario is found among the catalogue's rows. */
export function rowKey(id: string, lever: Lever): string {
  return entryOf(lever)?.id ?? id;
}

/** Levers of the planner's own. */
export function ownLevers({ levers }: Scenario): { readonly id: string; readonly lever: Lever }[] {
  return Object.entries(levers)
    .filter(([, lever]) => entryOf(lever) === null)
    .map(([id, lever]) => ({ id, lever }));
}

export function hasEffects({ effects }: Pick<Lever, "effects">): boolean {
  return Object.values(effects).some((size) => size !== 0);
}

export type LeverStanding = "absent" | "empty" | "off" | "on";

export function standingOfLever(lever: Lever, taken: boolean): LeverStanding {
  if (!taken) return "absent";
  if (!lever.enabled) return "off";
  return hasEffects(lever) ? "on" : "empty";
}
