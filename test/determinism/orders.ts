/** The same work in other orders and by other numbers of threads. */
import { createPlanCompiler, projectPlan, runResult } from "../../electron/engine/run/engine.ts";
import { ensembleResult } from "../../electron/engine/run/ensemble/ensemble-result.ts";
import { prepareEnsemble } from "../../electron/engine/run/ensemble/prepare-ensemble.ts";
import { createDirectRunner } from "../../electron/workers/direct-runner.ts";
import { createWorkerPool } from "../../electron/workers/worker-pool.ts";
import type { Dataset } from "../../shared/dataset/schema.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { sha256 } from "../compare/digests.ts";
import { dataset } from "../compare/embedded.ts";
import type { BlockOrder } from "../compare/scenario-line.ts";
import { seeded } from "../crash/seeded.ts";

export function shuffled<Value>(values: readonly Value[], seed: number): Value[] {
  const random = seeded(seed);
  return values
    .map((value) => ({ value, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

const forwards = (blocks: number) => Array.from({ length: blocks }, (_, block) => block);
export const blockOrders: Readonly<Record<string, BlockOrder>> = {
  "blocks backwards 块倒序": (blocks) => forwards(blocks).toReversed(),
  "blocks at random 块乱序": (blocks) => shuffled(forwards(blocks), 7),
};

/**
 * Digest of what each unit comes to, by code; and the province's, which sums them. A unit's new
 * jobs are left out: they share out a sum of the province.
 */
export function unitDigests(
  scenarios: readonly Scenario[],
  units: Dataset["units"],
): { units: string; province: string } {
  const given: Dataset = { ...dataset, units };
  const compiler = createPlanCompiler(given);
  const found = scenarios.map((scenario) => {
    const plan = compiler.compile(scenario);
    const { units: results, province } = runResult(
      { dataset: given, datasetHash: "", plan, projection: projectPlan(plan) },
      scenario,
    );
    return {
      units: results.map(({ urbanJobs: _, ...own }) => own).toSorted((a, b) => a.code.localeCompare(b.code)),
      province,
    };
  });
  return {
    units: sha256(JSON.stringify(found.map((each) => each.units))),
    province: sha256(JSON.stringify(found.map((each) => each.province))),
  };
}

/** Digest of an ensemble drawn by so many threads; 0: on this one. */
export async function ensembleDigest(scenario: Scenario, draws: number, workers: number): Promise<string> {
  const plan = createPlanCompiler(dataset).compile(scenario);
  const run = { dataset, datasetHash: "", plan, projection: projectPlan(plan) };
  const input = prepareEnsemble(dataset, plan, run.projection, { draws, seed: 1 });
  const runner = workers === 0 ? createDirectRunner() : createWorkerPool({ workers });
  try {
    return sha256(JSON.stringify(ensembleResult(run, input, await runner.run(input))));
  } finally {
    await runner.close();
  }
}
