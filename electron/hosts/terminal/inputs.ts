/** The scenarios and datasets that a command is given. */
import { basename } from "node:path";
import { FaultError } from "../../../shared/contract/fault.ts";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import { readDatasetFile } from "../../interchange/read-dataset-file.ts";
import { readScenarioFile } from "../../interchange/read-scenario-file.ts";
import { embeddedDatasets, type RegisteredDataset, registeredDataset } from "../../store/dataset-registry.ts";
import { readInput } from "./files.ts";

export function readScenario(path: string): Scenario {
  return readScenarioFile(readInput(path), basename(path));
}

/** The dataset file given, else the embedded dataset that the scenario names. */
export function findDataset(path: string | undefined, scenario: Scenario | null): RegisteredDataset {
  const registry = embeddedDatasets();
  if (path === undefined) return registry.get(scenario?.datasetId ?? registry.defaultId);
  const dataset = registeredDataset(readDatasetFile(readInput(path), basename(path)));
  if (scenario !== null && scenario.datasetId !== dataset.dataset.id) {
    throw new FaultError("dataset-unknown", { id: scenario.datasetId });
  }
  return dataset;
}
