/** How many of a kind there are in each tier, at reference growth. */
import type { Dataset } from "../../shared/dataset/schema.ts";
import { createPlanCompiler, projectPlan, runResult } from "../engine/run/engine.ts";
import { registeredDataset } from "../store/dataset-registry.ts";
import { baseline } from "./open-documents.ts";

export interface TierCounts {
  readonly base: Record<string, number>;
  readonly horizon: Record<string, number>;
}

/** In the base year and at the dataset's horizon. Throws for a dataset that the engine cannot take. */
export function tierCountsOf(dataset: Dataset): TierCounts {
  const registered = registeredDataset(dataset);
  const scenario = baseline(registered);
  const plan = createPlanCompiler(dataset).compile(scenario);
  const run = { dataset, datasetHash: registered.hash, plan, projection: projectPlan(plan) };
  const { tierCounts } = runResult(run, scenario).province;
  const at = (index: number) =>
    Object.fromEntries(Object.entries(tierCounts).map(([tier, years]) => [tier, years.at(index) ?? 0]));
  return { base: at(0), horizon: at(-1) };
}
