/** Draws an ensemble in the plainest way: block after block, here. */

import { compilePlan, projectPlan, type Run } from "../../../electron/engine/run/engine.ts";
import { drawBlock } from "../../../electron/engine/run/ensemble/draw-block.ts";
import { blockInput, type EnsembleInput } from "../../../electron/engine/run/ensemble/ensemble-input.ts";
import { ensembleResult } from "../../../electron/engine/run/ensemble/ensemble-result.ts";
import { EnsembleTotals } from "../../../electron/engine/run/ensemble/ensemble-totals.ts";
import { NormalsCache } from "../../../electron/engine/run/ensemble/normals-cache.ts";
import {
  type EnsembleSize,
  prepareEnsemble,
} from "../../../electron/engine/run/ensemble/prepare-ensemble.ts";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import { type Scenario, scenarioSchema } from "../../../shared/scenario/schema.ts";

export function drawAll(input: EnsembleInput, cache = new NormalsCache()): EnsembleTotals {
  const totals = new EnsembleTotals(input);
  for (let block = 0; block < totals.blocks; block++) {
    totals.add(block, drawBlock(blockInput(input, block), cache));
  }
  return totals;
}

/** A scenario of the dataset; absent fields as in an empty one. */
export function scenarioOf(dataset: Dataset, fields: Partial<Scenario> = {}): Scenario {
  return scenarioSchema.parse({
    format: "xiance-scenario",
    version: 1,
    id: "s",
    name: "s",
    datasetId: dataset.id,
    horizon: dataset.targets.horizon,
    ...fields,
  });
}

/** The whole way from a dataset and a scenario to totals and result. */
export function ensembleOf(dataset: Dataset, fields: Partial<Scenario>, size: EnsembleSize) {
  const plan = compilePlan(dataset, scenarioOf(dataset, fields));
  const run: Run = { dataset, datasetHash: "", plan, projection: projectPlan(plan) };
  const input = prepareEnsemble(dataset, plan, run.projection, size);
  const totals = drawAll(input);
  return { run, input, totals, result: ensembleResult(run, input, totals) };
}

export function withShocks(dataset: Dataset, shocks: Dataset["parameters"]["shocks"]): Dataset {
  return { ...dataset, parameters: { ...dataset.parameters, shocks } };
}
