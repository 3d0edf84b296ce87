/** The datasets that a scenario's history stands on, as its file carries them. */
import type { Dataset } from "../../shared/dataset/schema.ts";
import { datasetHashOf, datasetIdIn } from "../../shared/shared-file/dataset-steps.ts";
import type { Lineage } from "../store/lineage.ts";
import type { KeptDatasets } from "./kept-datasets.ts";

export interface FileDatasets {
  /** The head's, with its hash and the file's name for it. */
  readonly dataset: Dataset;
  readonly hash: string;
  readonly datasetId: string;
  /** The hash of the origin's; null: the head's. */
  readonly origin: string | null;
  /** The others, by the hash that the steps name them by; empty: the scenario never moved. */
  readonly others: Readonly<Record<string, Dataset>>;
}

export function datasetsInHistory(
  { document, origin, steps }: Lineage,
  datasets: Pick<KeptDatasets, "original">,
): FileDatasets {
  const { dataset, hash } = datasets.original(document.datasetId);
  const others: Record<string, Dataset> = {};
  const add = (name: string, id: string): void => {
    if (name !== hash || id !== document.datasetId) others[name] = datasets.original(id).dataset;
  };
  for (const { label, patches } of steps) {
    const [name, id] = [datasetHashOf(label), datasetIdIn(patches)];
    if (name !== null && id !== null) add(name, id);
  }
  const first = datasets.original(origin.datasetId).hash;
  add(first, origin.datasetId);
  return { dataset, hash, datasetId: dataset.id, origin: first === hash ? null : first, others };
}
