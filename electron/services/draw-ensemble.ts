/** From a scenario to its ensemble, by way of its projection. */
import { FaultError } from "../../shared/contract/fault.ts";
import type { EnsembleResult } from "../../shared/result/ensemble.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { projectPlan, type Run } from "../engine/run/engine.ts";
import { ensembleResult } from "../engine/run/ensemble/ensemble-result.ts";
import { type EnsembleSize, prepareEnsemble } from "../engine/run/ensemble/prepare-ensemble.ts";
import type { RegisteredDataset } from "../store/dataset-registry.ts";
import type { EnsembleRunner, EnsembleRunOptions } from "../workers/ensemble-runner.ts";
import type { PlanCompilers } from "./plan-compilers.ts";

export interface EnsembleTools {
  readonly runner: EnsembleRunner;
  readonly compilerFor: PlanCompilers;
}

export interface DrawnEnsemble {
  readonly run: Run;
  readonly result: EnsembleResult;
}

/** Draws times projected years: what fits in memory several times over. */
const mostDrawYears = 10_000_000;

/** Rejects with `bad-request` for more than memory holds, and as the runner does. */
export async function drawEnsemble(
  { runner, compilerFor }: EnsembleTools,
  registered: RegisteredDataset,
  scenario: Scenario,
  size: EnsembleSize,
  options: EnsembleRunOptions = {},
): Promise<DrawnEnsemble> {
  const { dataset } = registered;
  const plan = compilerFor(registered).compile(scenario);
  refuseTooMany(size.draws, plan.years - 1);
  // Buffers of its own: the draws outlast the next projection.
  const run = { dataset, datasetHash: registered.hash, plan, projection: projectPlan(plan) };
  const input = prepareEnsemble(dataset, plan, run.projection, size, scenario.goals);
  const totals = await runner.run(input, options);
  return { run, result: ensembleResult(run, input, totals) };
}

function refuseTooMany(draws: number, years: number): void {
  const most = Math.floor(mostDrawYears / years);
  if (draws > most) throw new FaultError("bad-request", { path: "draws", message: `${draws} > ${most}` });
}
