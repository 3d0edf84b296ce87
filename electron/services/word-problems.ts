import type { Dataset } from "../../shared/dataset/schema.ts";
import type { PlanProblem, Problem } from "../../shared/result/schema.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";

/** The result with its problems in words. */
export function wordProblems<Result extends { problems: PlanProblem[] }>(
  result: Result,
  _dataset: Dataset,
  _scenario: Scenario,
): Omit<Result, "problems"> & { problems: Problem[] } {
  return { ...result, problems: result.problems.map((problem) => ({ ...problem, message: problem.code })) };
}
