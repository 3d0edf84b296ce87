import type { Dataset } from "../dataset/schema.ts";
import { type Scenario, scenarioSchema, scenarioVersion } from "./schema.ts";

/** The id of the scenario without adjustments that stands for a dataset's reference. */
export const referenceId = "baseline";

/** A scenario without overrides: the dataset's reference, up to the horizon of its targets. */
export function emptyScenario(id: string, name: string, dataset: Dataset): Scenario {
  return scenarioSchema.parse({
    format: "xiance-scenario",
    version: scenarioVersion,
    id,
    name,
    datasetId: dataset.id,
    horizon: dataset.targets.horizon,
  });
}
