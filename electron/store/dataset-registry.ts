/** The datasets at hand, by id, each with the hash that names its exact figures. */
import type { Dataset } from "../../shared/dataset/schema.ts";

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
