import type { Database } from "better-sqlite3";
import { createCheckpointRows } from "./checkpoint-rows.ts";
import { createDatasetRows } from "./dataset-rows.ts";
import { createScenarioRows } from "./scenario-rows.ts";
import { createStepRows } from "./step-rows.ts";

/**
 * Reads all of a library of the newest version and holds it against its sums. Throws
 * `store-damaged` with the first scenario or dataset that has not the sum it was stored
 * with. Takes about 4 µs a step: not for the way to the first window.
 */
export function verifySums(database: Database): void {
  const scenarios = createScenarioRows(database);
  const steps = createStepRows(database);
  const checkpoints = createCheckpointRows(database);
  for (const id of scenarios.ids()) {
    scenarios.verify(id);
    steps.verify(id);
    checkpoints.list(id);
  }
  createDatasetRows(database).verify();
}
