import type { Dataset, Unit } from "../../shared/dataset/schema.ts";

/** The unit on the county screen: the one chosen, else the first county, else the first unit. */
export function unitShown(dataset: Dataset | null, chosen: string | null): Unit | null {
  const units = dataset?.units ?? [];
  return (
    units.find(({ code }) => code === chosen) ??
    units.find(({ kind }) => kind !== "district") ??
    units[0] ??
    null
  );
}
