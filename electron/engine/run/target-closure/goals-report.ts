/** What the counties' own goals need, each with its verdict. */
import type { GoalAnswer, GrowthGoalAnswer } from "../../../../shared/result/answers.ts";
import type { Scenario } from "../../../../shared/scenario/schema.ts";
import type { PlanCompiler } from "../../plan/compile-plan.ts";
import type { PlanProblem } from "../../plan/problems.ts";
import { projectPlan } from "../project-plan.ts";
import { yearlyGrowth } from "../take/lift.ts";
import { ownHistory } from "../take/own-history.ts";
import { peersOf } from "../take/peers.ts";
import { growthVerdict, investmentVerdict } from "../take/verdict.ts";
import { growthReached } from "./growth-goals.ts";
import { placeGoals, solveGoals } from "./solve-goals.ts";

/** In any closure: `met` is judged on the scenario's own run, `extra` on the run without additions. */
export function goalsReport(
  compiler: PlanCompiler,
  scenario: Scenario,
): { goals: GoalAnswer[]; growth: GrowthGoalAnswer[]; problems: PlanProblem[] } {
  const { dataset } = compiler;
  const plan = compiler.compile({ ...scenario, goals: {} });
  const { solved, problems } = solveGoals(plan, scenario.goals);
  const { gdpNominal, gdpReal } = projectPlan(
    scenario.closure === "target" ? compiler.compile(scenario) : plan,
  );
  const goals = solved.map(({ unit, t, goal, value, extra, highest }): GoalAnswer => {
    const run = gdpNominal[unit * plan.years + t]!;
    return {
      unit: plan.codes[unit]!,
      year: plan.baseYear + t,
      goal,
      value,
      met: value === null ? null : run >= goal,
      extra,
      verdict: investmentVerdict(
        { needed: highest, there: extra === 0, peers: peersOf(dataset, plan, unit).investmentRatio },
        dataset.parameters.investmentRatioCap,
      ),
    };
  });
  const growth = placeGoals(plan, scenario.goals).placed.flatMap(({ unit, t, realGrowth }) => {
    if (realGrowth === null) return [];
    const run = yearlyGrowth(gdpReal, unit * plan.years, t);
    const value = Number.isFinite(run) ? run : null;
    const met = value === null ? null : growthReached(value, realGrowth);
    const standing = { needed: realGrowth, there: met === true, peers: peersOf(dataset, plan, unit).growth };
    const verdict = growthVerdict(standing, ownHistory(dataset, dataset.units[unit]!).rates);
    return [{ unit: plan.codes[unit]!, year: plan.baseYear + t, goal: realGrowth, value, met, verdict }];
  });
  return { goals, growth, problems: [...problems] };
}
