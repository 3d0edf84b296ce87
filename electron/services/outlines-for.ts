/** Outlines for a dataset that brought none: those of any dataset at hand that has all its units. */
import type { Dataset } from "../../shared/dataset/schema.ts";
import type { RegisteredDataset, Topology } from "../store/dataset-registry.ts";

interface Geometries {
  readonly geometries: readonly { readonly id?: string | number }[];
}

/** Null: no dataset at hand has outlines of all of its units. Outlines of others are left out. */
export function outlinesFor(
  { units }: Pick<Dataset, "units">,
  known: readonly RegisteredDataset[],
): Topology | null {
  const codes = new Set(units.map(({ code }) => code));
  for (const { outlines } of known) {
    const object = unitsOf(outlines);
    if (outlines === null || object === null) continue;
    const drawn = new Set(object.geometries.map(({ id }) => String(id)));
    if (![...codes].every((code) => drawn.has(code))) continue;
    if (drawn.size === codes.size) return outlines;
    const geometries = object.geometries.filter(({ id }) => codes.has(String(id)));
    return { ...outlines, objects: { units: { ...object, geometries } } };
  }
  return null;
}

function unitsOf(outlines: Topology | null): Geometries | null {
  const objects = outlines?.objects as Readonly<Record<string, unknown>> | undefined;
  const units = objects?.units as Geometries | undefined;
  return Array.isArray(units?.geometries) ? units : null;
}
