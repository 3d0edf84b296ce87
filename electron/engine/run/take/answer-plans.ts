/** The plans an answer works on. */
import type { Scenario } from "../../../../shared/scenario/schema.ts";
import type { PlanCompiler } from "../../plan/compile-plan.ts";
import type { Plan } from "../../plan/plan.ts";
import { projectPlan } from "../project-plan.ts";
import type { Projection } from "../projection.ts";

export interface AnswerPlans {
  /** The scenario as it runs. */
  readonly plan: Plan;
  readonly projection: Projection;
  /**
   * The same without the additions of the `target` closure (in other closures the same plan).
   * Extra growth is sought on it: faster growth makes a goal's addition smaller, so one must
   * not count on both.
   */
  readonly grown: Plan;
}

export function answerPlans(compiler: PlanCompiler, scenario: Scenario): AnswerPlans {
  const plan = compiler.compile(scenario);
  const grown = scenario.closure === "target" ? compiler.compile({ ...scenario, goals: {} }) : plan;
  return { plan, projection: projectPlan(plan), grown };
}
