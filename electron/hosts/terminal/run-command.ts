/** `run [FILE] [--dataset FILE] [--draws N [--seed S] [--workers N]] [--json | --csv FILE]`: projects a scenario, or the baseline. */
import { runFull } from "../../services/run-service.ts";
import { runWithEnsemble } from "../../services/run-with-ensemble.ts";
import { runCsv } from "./csv.ts";
import { ensembleOptionKinds, ensembleWish } from "./ensemble-options.ts";
import { writeOutput } from "./files.ts";
import { findDataset, readScenario } from "./inputs.ts";
import { readOptions } from "./read-options.ts";
import { UsageError } from "./refusals.ts";
import { runSummary } from "./summary.ts";
import type { Terminal } from "./terminal.ts";

export async function runCommand(args: readonly string[], terminal: Terminal): Promise<void> {
  const { options, operands } = readOptions(args, {
    dataset: "value",
    json: "flag",
    csv: "value",
    ...ensembleOptionKinds,
  });
  if (operands.length > 1) throw new UsageError(`只能推演一个方案，多出了“${operands[1]}”。`);
  if (options.has("json") && options.has("csv")) throw new UsageError("“--json”与“--csv”只能选一个。");
  const wish = ensembleWish(options);

  const given = operands[0] === undefined ? null : readScenario(operands[0]);
  const scenario = given?.scenario ?? null;
  const dataset = findDataset(options.get("dataset"), given);
  const result = wish === null ? runFull(dataset, scenario) : await runWithEnsemble(dataset, scenario, wish);
  for (const problem of result.problems) terminal.error(`问题：${problem.message}`);

  const csv = options.get("csv");
  if (csv !== undefined) writeOutput(csv, runCsv(result));
  else if (options.has("json")) terminal.print(JSON.stringify(result));
  else terminal.print(runSummary(result, dataset.dataset));
}
