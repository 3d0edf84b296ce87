/** Checking a shared file without a library. */
import type { Verification } from "../../shared/contract/file-area.ts";
import type { Dataset } from "../../shared/dataset/schema.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { embeddedDatasets } from "../store/dataset-registry.ts";
import { createKeptDatasets } from "./kept-datasets.ts";
import { createPlanCompilers } from "./plan-compilers.ts";
import { readWhole } from "./read-file.ts";
import { createResultsOf } from "./scenario-results.ts";

export interface CheckedFile {
  readonly scenario: Scenario;
  readonly dataset: Dataset;
  readonly verification: Verification;
}

/** Throws as `readWhole`. */
export function checkFile(content: Uint8Array | string, name: string): CheckedFile {
  const noLibrary = {
    keptDatasets: () => [],
    damagedDatasets: () => [],
    keepDataset: () => undefined,
    removeDataset: () => undefined,
  };
  const datasets = createKeptDatasets(noLibrary, embeddedDatasets());
  const { history, found, verification } = readWhole(
    content,
    name,
    datasets,
    createResultsOf(createPlanCompilers()),
  );
  return { scenario: history.document, dataset: found.registered.dataset, verification };
}
