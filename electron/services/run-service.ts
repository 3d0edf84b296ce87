/** Area `run`: projections. */
import type { Services } from "../../shared/contract/contract.ts";
import type { TargetScope } from "../../shared/dataset/schema.ts";
import type { RunResult } from "../../shared/result/schema.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import {
  createPlanCompiler,
  type Projection,
  projectPlan,
  runResult,
  runView,
} from "../engine/run/engine.ts";
import type { RegisteredDataset } from "../store/dataset-registry.ts";
import { baseline, type OpenDocuments } from "./open-documents.ts";
import type { PlanCompilers } from "./plan-compilers.ts";
import { wordProblems } from "./word-problems.ts";

export function createRunService(documents: OpenDocuments, compilerFor: PlanCompilers): Services["run"] {
  /** The last projection's buffers, used again: a view is copied out of them. */
  let buffers: Projection | undefined;

  function run(dataset: RegisteredDataset, scenario: Scenario) {
    const plan = compilerFor(dataset).compile(scenario);
    buffers = projectPlan(plan, buffers);
    return { dataset: dataset.dataset, datasetHash: dataset.hash, plan, projection: buffers };
  }

  return {
    project({ unit, rows, ...wanted }) {
      const { dataset, scenario } = documents(wanted);
      return wordProblems(runView(run(dataset, scenario), { unit, rows }), dataset.dataset);
    },
    full({ scope, ...wanted }) {
      const { dataset, scenario } = documents(wanted);
      return wordProblems(runResult(run(dataset, scenario), scenario, scope), dataset.dataset);
    },
  };
}

/** A whole run outside a library; `scenario` null: the dataset's reference. */
export function runFull(
  dataset: RegisteredDataset,
  scenario: Scenario | null,
  scope?: TargetScope,
): RunResult {
  const known = scenario ?? baseline(dataset);
  const plan = createPlanCompiler(dataset.dataset).compile(known);
  const run = { dataset: dataset.dataset, datasetHash: dataset.hash, plan, projection: projectPlan(plan) };
  return wordProblems(runResult(run, known, scope), dataset.dataset);
}
