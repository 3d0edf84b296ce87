/** A scenario's history in the library, under the keys that files know its steps by. */
import type { KeyedTree } from "../../shared/shared-file/common-ancestor.ts";
import { withoutDataset } from "../../shared/shared-file/dataset-steps.ts";
import type { FileCheckpoint, FileHistory, FileStep } from "../../shared/shared-file/schema.ts";
import { rootKey, stepKey } from "../interchange/shared-file/step-keys.ts";
import type { Lineage } from "../store/lineage.ts";
import type { FileDatasets } from "./file-datasets.ts";

export interface LibraryHistory extends KeyedTree {
  readonly steps: readonly FileStep[];
  /** The library's row of a step by its key. */
  readonly rows: ReadonlyMap<string, number>;
  readonly checkpoints: readonly FileCheckpoint[];
}

export function libraryHistory({ origin, steps, head, checkpoints }: Lineage): LibraryHistory {
  const root = rootKey(origin);
  const keys = new Map<number, string>();
  const rows = new Map<string, number>();
  const keyed = steps.map(({ id, parent, label, author, at, patches }): FileStep => {
    const on = parent === null ? null : (keys.get(parent) ?? null);
    const said = { label, author, at, patches: withoutDataset(patches) };
    const key = stepKey(on ?? root, said);
    keys.set(id, key);
    // Two steps can only be the same by saying the same of the same state: either row will do.
    if (!rows.has(key)) rows.set(key, id);
    return { key, parent: on, ...said };
  });
  const seen = new Set<string>();
  return {
    root,
    head: head === null ? null : (keys.get(head) ?? null),
    steps: keyed.filter(({ key }) => !seen.has(key) && seen.add(key)),
    rows,
    checkpoints: checkpoints.map(({ step, ...named }) => ({
      key: step === null ? null : (keys.get(step) ?? null),
      ...named,
    })),
  };
}

/** As a file holds it, with what `datasetsInHistory` found. */
export function fileHistory(lineage: Lineage, { datasetId, origin }: FileDatasets): FileHistory {
  const { head, steps, checkpoints } = libraryHistory(lineage);
  return {
    origin: { ...lineage.origin, datasetId },
    ...(origin === null ? {} : { dataset: origin }),
    head,
    steps: [...steps],
    ...(checkpoints.length === 0 ? {} : { checkpoints: [...checkpoints] }),
  };
}
