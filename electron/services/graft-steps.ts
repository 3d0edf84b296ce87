/** A file's steps as the store takes them. */
import type { EditPatch } from "../../shared/history/schema.ts";
import { datasetIdIn, datasetPatch } from "../../shared/shared-file/dataset-steps.ts";
import type { ReadHistory } from "../interchange/shared-file/read-history.ts";
import type { ForeignCheckpoint, ForeignStep } from "../store/lineage.ts";
import type { LibraryHistory } from "./library-history.ts";

export interface ForeignSteps {
  /** The steps the library has not, in order. */
  readonly steps: readonly ForeignStep[];
  /** Every named point of the file. */
  readonly checkpoints: readonly ForeignCheckpoint[];
  /** Where the file's document stands. */
  readonly head: ForeignStep["parent"];
}

/**
 * `known`: what the library has of the same root; null: nothing, the scenario is new to it.
 * `idOf`: the library's name for a dataset that the file's documents go by.
 */
export function foreignSteps(
  file: ReadHistory,
  known: LibraryHistory | null,
  idOf: (datasetId: string) => string,
): ForeignSteps {
  const here = (patches: readonly EditPatch[]) =>
    patches.map((patch) => {
      const id = datasetIdIn([patch]);
      return id === null ? patch : datasetPatch(idOf(id));
    });
  const added = new Map<string, number>();
  const placeOf = (key: string | null): ForeignStep["parent"] => {
    if (key === null) return { kept: null };
    const place = added.get(key);
    return place === undefined ? { kept: known?.rows.get(key) ?? null } : { added: place };
  };
  const steps: ForeignStep[] = [];
  for (const { key, parent, label, author, at, whole, inverse } of file.steps) {
    if (known?.rows.has(key)) continue;
    const patches = here(whole);
    steps.push({ parent: placeOf(parent), label, author, at, patches, inverse: here(inverse) });
    added.set(key, steps.length - 1);
  }
  const checkpoints = file.checkpoints.map(({ key, ...named }) => ({ ...named, step: placeOf(key) }));
  return { steps, checkpoints, head: placeOf(file.head) };
}
