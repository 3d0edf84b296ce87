/**
 * What the engine offers: a dataset and a scenario compile to a plan, a plan projects to
 * flat arrays, and those read as results. All of it is arithmetic: no clock, no chance.
 *
 * ```
 * const compiler = createPlanCompiler(dataset);          // once for each dataset
 * const plan = compiler.compile(scenario);
 * const projection = projectPlan(plan, buffers);         // buffers: optional, reused
 * runView({ dataset, datasetHash, plan, projection }, { unit: "530181" });
 * ```
 */
export { compilePlan, createPlanCompiler, type PlanCompiler } from "../plan/compile-plan.ts";
export type { Plan } from "../plan/plan.ts";
export type { PlanProblem } from "../plan/problems.ts";
export { engineVersion } from "./engine-version.ts";
export { projectPlan } from "./project-plan.ts";
export { createProjection, type Projection, unitStates } from "./projection.ts";
export { problemsOf } from "./run-problems.ts";
export { type Run, runResult, type Unworded } from "./run-result.ts";
export { runView } from "./run-view.ts";
