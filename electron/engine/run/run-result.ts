/** A whole run, JSON-safe: every unit, the province in one scope, and the problems, not yet worded. */
import type { Dataset, TargetScope } from "../../../shared/dataset/schema.ts";
import type { RunResult } from "../../../shared/result/schema.ts";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanProblem } from "../plan/problems.ts";
import { engineVersion } from "./engine-version.ts";
import type { Projection } from "./projection.ts";
import { provinceResults } from "./province-result.ts";
import { problemsOf } from "./run-problems.ts";
import { unitResult } from "./unit-result.ts";

/** Takes the place of worded problems; the caller attaches each `message`. */
export type Unworded<Result extends { problems: unknown }> = Omit<Result, "problems"> & {
  problems: PlanProblem[];
};

export interface Run {
  readonly dataset: Dataset;
  readonly datasetHash: string;
  readonly plan: Plan;
  /** Of this plan. */
  readonly projection: Projection;
}

/** `scope`: in which the province is judged; absent, the scenario's. */
export function runResult(
  { dataset, datasetHash, plan, projection }: Run,
  scenario: Pick<Scenario, "id" | "name">,
  scope: TargetScope = plan.targetScope,
): Unworded<RunResult> {
  return {
    engine: engineVersion,
    dataset: { id: dataset.id, hash: datasetHash },
    scenario: { id: scenario.id, name: scenario.name },
    years: yearsOf(plan),
    units: dataset.units.map((unit, index) => unitResult(plan, projection, unit, index)),
    province: provinceResults(dataset, plan, projection)[scope],
    problems: problemsOf(plan, projection),
  };
}

export function yearsOf(plan: Plan): number[] {
  return Array.from({ length: plan.years }, (_, t) => plan.baseYear + t);
}
