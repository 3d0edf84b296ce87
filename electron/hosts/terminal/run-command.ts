/** `run [FILE] [--dataset FILE] [--json | --csv FILE]`: projects a scenario, or the baseline. */
import { basename } from "node:path";
import { FaultError } from "../../../shared/contract/fault.ts";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import { readDatasetFile } from "../../interchange/read-dataset-file.ts";
import { readScenarioFile } from "../../interchange/read-scenario-file.ts";
import { runFull } from "../../services/run-service.ts";
import { embeddedDatasets, type RegisteredDataset, registeredDataset } from "../../store/dataset-registry.ts";
import { runCsv } from "./csv.ts";
import { readInput, writeOutput } from "./files.ts";
import { readOptions } from "./read-options.ts";
import { UsageError } from "./refusals.ts";
import { runSummary } from "./summary.ts";
import type { Terminal } from "./terminal.ts";

export function runCommand(args: readonly string[], terminal: Terminal): void {
  const { options, operands } = readOptions(args, { dataset: "value", json: "flag", csv: "value" });
  if (operands.length > 1) throw new UsageError(`只能推演一个方案，多出了“${operands[1]}”。`);
  if (options.has("json") && options.has("csv")) throw new UsageError("“--json”与“--csv”只能选一个。");

  const scenario = operands[0] === undefined ? null : readScenario(operands[0]);
  const dataset = findDataset(options.get("dataset"), scenario);
  const result = runFull(dataset, scenario);
  for (const problem of result.problems) terminal.error(`问题：${problem.message}`);

  const csv = options.get("csv");
  if (csv !== undefined) writeOutput(csv, runCsv(result));
  else if (options.has("json")) terminal.print(JSON.stringify(result));
  else terminal.print(runSummary(result, dataset.dataset));
}

function readScenario(path: string): Scenario {
  return readScenarioFile(readInput(path), basename(path));
}

/** The dataset file given, else the embedded dataset that the scenario names. */
function findDataset(path: string | undefined, scenario: Scenario | null): RegisteredDataset {
  const registry = embeddedDatasets();
  if (path === undefined) return registry.get(scenario?.datasetId ?? registry.defaultId);
  const dataset = registeredDataset(readDatasetFile(readInput(path), basename(path)));
  if (scenario !== null && scenario.datasetId !== dataset.dataset.id) {
    throw new FaultError("dataset-unknown", { id: scenario.datasetId });
  }
  return dataset;
}
