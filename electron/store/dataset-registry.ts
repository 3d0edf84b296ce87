/** The datasets at hand, by id, each with the hash that names its exact figures. */

import { FaultError } from "../../shared/contract/fault.ts";
import yunnan2023 from "../../shared/dataset/embedded/yunnan-2023.xiance-data.json" with { type: "json" };
import yunnanOutlines from "../../shared/dataset/embedded/yunnan-outlines.topo.json" with { type: "json" };
import { type Dataset, datasetSchema } from "../../shared/dataset/schema.ts";
import { datasetHash } from "./dataset-hash.ts";

export type Topology = Record<string, unknown>;

export interface RegisteredDataset {
  readonly dataset: Dataset;
  /** SHA-256 of the canonical JSON, in hexadecimal. */
  readonly hash: string;
  /** TopoJSON of the units' outlines; null where there is none. */
  readonly outlines: Topology | null;
}

export interface DatasetRegistry {
  /** The dataset a new scenario is about. */
  readonly defaultId: string;
  list(): readonly RegisteredDataset[];
  /** Throws `dataset-unknown`. */
  get(id: string): RegisteredDataset;
}

/** The first one is the default. */
export function createDatasetRegistry(
  entries: readonly [RegisteredDataset, ...RegisteredDataset[]],
): DatasetRegistry {
  const byId = new Map(entries.map((entry) => [entry.dataset.id, entry]));
  return {
    defaultId: entries[0].dataset.id,
    list: () => entries,
    get(id) {
      const entry = byId.get(id);
      if (entry === undefined) throw new FaultError("dataset-unknown", { id });
      return entry;
    },
  };
}

export function registeredDataset(dataset: Dataset, outlines: Topology | null = null): RegisteredDataset {
  return { dataset, hash: datasetHash(dataset), outlines };
}

let embedded: DatasetRegistry | null = null;

/** The datasets built into the product, read once. */
export function embeddedDatasets(): DatasetRegistry {
  embedded ??= createDatasetRegistry([registeredDataset(datasetSchema.parse(yunnan2023), yunnanOutlines)]);
  return embedded;
}
