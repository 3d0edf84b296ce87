/** Whole results of scenarios that need not be in the library. */
import type { TargetScope } from "../../shared/dataset/schema.ts";
import type { RunResult } from "../../shared/result/schema.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { projectPlan, runResult } from "../engine/run/engine.ts";
import type { RegisteredDataset } from "../store/dataset-registry.ts";
import type { PlanCompilers } from "./plan-compilers.ts";

/** Problems as the engine finds them, not worded. */
export type Results = Omit<RunResult, "problems"> & { readonly problems: readonly unknown[] };
export type ResultsOf = (dataset: RegisteredDataset, scenario: Scenario, scope?: TargetScope) => Results;

export function createResultsOf(compilerFor: PlanCompilers): ResultsOf {
  return (registered, scenario, scope) => {
    const plan = compilerFor(registered).compile(scenario);
    const { dataset, hash } = registered;
    return runResult({ dataset, datasetHash: hash, plan, projection: projectPlan(plan) }, scenario, scope);
  };
}
