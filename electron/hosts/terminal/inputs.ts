/** The scenarios and datasets that a command is given. */
import { basename } from "node:path";
import { FaultError } from "../../../shared/contract/fault.ts";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import { type Scenario, scenarioSchema } from "../../../shared/scenario/schema.ts";
import { readDatasetFile } from "../../interchange/read-dataset-file.ts";
import { readSharedFile } from "../../interchange/shared-file/read-shared-file.ts";
import { embeddedDatasets, type RegisteredDataset, registeredDataset } from "../../store/dataset-registry.ts";
import { readInput } from "./files.ts";

export interface GivenScenario {
  readonly scenario: Scenario;
  /** The one inside a shared file; null: the scenario only names it. */
  readonly dataset: Dataset | null;
}

export function readScenario(path: string): GivenScenario {
  const file = readSharedFile(readInput(path), basename(path));
  return { scenario: scenarioSchema.parse(file), dataset: file.dataset ?? null };
}

/** The dataset file given, else the one that came with the scenario, else the embedded one that it names. */
export function findDataset(path: string | undefined, given: GivenScenario | null): RegisteredDataset {
  const registry = embeddedDatasets();
  if (path === undefined) {
    if (given?.dataset) return registeredDataset(given.dataset);
    return registry.get(given?.scenario.datasetId ?? registry.defaultId);
  }
  const dataset = registeredDataset(readDatasetFile(readInput(path), basename(path)));
  if (given !== null && given.scenario.datasetId !== dataset.dataset.id) {
    throw new FaultError("dataset-unknown", { id: given.scenario.datasetId });
  }
  return dataset;
}
