/** A file's steps as the store takes them. */
import type { ReadHistory } from "../interchange/shared-file/read-history.ts";
import type { ForeignStep } from "../store/lineage.ts";
import type { LibraryHistory } from "./library-history.ts";

export interface ForeignSteps {
  /** The steps the library has not, in order. */
  readonly steps: readonly ForeignStep[];
  /** Where the file's document stands. */
  readonly head: ForeignStep["parent"];
}

/** `known`: what the library has of the same root; null: nothing, the scenario is new to it. */
export function foreignSteps(file: ReadHistory, known: LibraryHistory | null): ForeignSteps {
  const added = new Map<string, number>();
  const placeOf = (key: string | null): ForeignStep["parent"] => {
    if (key === null) return { kept: null };
    const place = added.get(key);
    return place === undefined ? { kept: known?.rows.get(key) ?? null } : { added: place };
  };
  const steps: ForeignStep[] = [];
  for (const { key, parent, label, author, at, patches, inverse } of file.steps) {
    if (known?.rows.has(key)) continue;
    steps.push({ parent: placeOf(parent), label, author, at, patches, inverse });
    added.set(key, steps.length - 1);
  }
  return { steps, head: placeOf(file.head) };
}
