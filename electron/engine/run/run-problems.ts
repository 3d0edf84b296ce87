/** What a plan refused and what then went wrong in its projection. */
import type { ProblemCode } from "../../../shared/result/schema.ts";
import type { Plan } from "../plan/plan.ts";
import { type PlanProblem, problem } from "../plan/problems.ts";
import { type Projection, type UnitState, unitStates } from "./projection.ts";

/** `no-base-figures` is told by the plan. */
const codes: Partial<Record<UnitState, readonly [ProblemCode, string]>> = {
  "not-finite": ["result-not-finite", "gdpReal"],
  "no-output": ["value-added-not-positive", "gdpReal"],
  "no-capital": ["capital-not-positive", "capital"],
};

export function problemsOf(plan: Plan, projection: Projection): PlanProblem[] {
  const problems = [...plan.problems];
  const last = plan.years - 1;
  plan.codes.forEach((unit, u) => {
    const failure = codes[unitStates[projection.state[u]!]!];
    if (failure !== undefined) {
      problems.push(problem(failure[0], unit, failure[1], plan.baseYear + projection.failedAt[u]!));
    }
    if (projection.state[u] !== 0) return;
    const incomes = [
      ["incomeGrowth.urban", projection.urbanIndex],
      ["incomeGrowth.rural", projection.ruralIndex],
    ] as const;
    for (const [assumption, index] of incomes) {
      const row = u * plan.years;
      if (isIncome(index[row + last]!)) continue;
      let t = 1;
      while (isIncome(index[row + t]!)) t++;
      const isJudged = Number.isFinite(plan.referenceGrowth[row + t]!);
      const code = isJudged && Number.isNaN(index[row + t]!) ? "rate-too-low" : "result-not-finite";
      problems.push(problem(code, unit, assumption, plan.baseYear + t));
    }
  });
  return problems;
}

/** An index that fails stays failed: NaN and Infinity do not come back, nor does 0. */
function isIncome(index: number): boolean {
  return index > 0 && index < Number.POSITIVE_INFINITY;
}
