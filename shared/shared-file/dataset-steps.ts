/**
 * Steps that move a scenario to another dataset. A library stores such a step with a patch of
 * `datasetId`, which is its own name for the dataset. In a file, and under the keys that files
 * know steps by, there is no such patch: the step's label says the hash of the figures, which
 * means the same in every library and lets a reader from before pass it over.
 */
import type { EditPatch, StepLabel } from "../history/schema.ts";

/** In a label: the hash of the dataset that the step moves its scenario to. */
export const datasetHashValue = "datasetHash";

/** Null: the step leaves the dataset alone. */
export function datasetHashOf({ values }: StepLabel): string | null {
  const hash = Object.hasOwn(values, datasetHashValue) ? values[datasetHashValue] : undefined;
  return typeof hash === "string" ? hash : null;
}

/** Without the patches that name a dataset. */
export function withoutDataset(patches: readonly EditPatch[]): EditPatch[] {
  return patches.filter(({ path }) => path[0] !== "datasetId");
}

/** The id that the patches move to; null: they leave the dataset alone. */
export function datasetIdIn(patches: readonly EditPatch[]): string | null {
  const patch = patches.findLast(({ path }) => path[0] === "datasetId");
  return typeof patch?.value === "string" ? patch.value : null;
}

export function datasetPatch(id: string): EditPatch {
  return { op: "replace", path: ["datasetId"], value: id };
}
