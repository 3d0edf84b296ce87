/** The counties' own goals as levels that a draw reaches or not. */
import type { Scenario } from "../../../../shared/scenario/schema.ts";
import type { Plan } from "../../plan/plan.ts";
import { levelOfGrowth } from "../target-closure/growth-goals.ts";
import { type PlacedGoal, placeGoals } from "../target-closure/solve-goals.ts";
import type { EnsembleInput, EnsembleSeries } from "./ensemble-input.ts";

/**
 * In one year real and nominal GDP of a unit depart from their deterministic path together
 * (`draw-unit.ts`), so a goal of growth is a level of nominal GDP too; of both goals the higher counts.
 */
export function goalLevels(
  plan: Plan,
  series: EnsembleSeries,
  goals: Scenario["goals"],
): Pick<EnsembleInput, "goalYear" | "goalLevel"> {
  const goalYear = new Int32Array(plan.codes.length).fill(-1);
  const goalLevel = new Float64Array(plan.codes.length);
  for (const goal of placeGoals(plan, goals).placed) {
    goalYear[goal.unit] = goal.t - 1;
    goalLevel[goal.unit] = Math.max(goal.gdpNominal ?? 0, nominalOfGrowth(plan, series, goal));
  }
  return { goalYear, goalLevel };
}

function nominalOfGrowth(plan: Plan, series: EnsembleSeries, { unit, t, realGrowth }: PlacedGoal): number {
  if (realGrowth === null) return 0;
  const at = unit * (plan.years - 1) + t - 1;
  const short = levelOfGrowth(plan.base.gdp[unit]!, realGrowth, t) - series.gdpReal[at]!;
  // Output that is projects' alone no shock moves: it is there in every draw, or in none.
  if (!(series.shockedReal[at]! > 0)) return short > 0 ? Number.POSITIVE_INFINITY : 0;
  return series.gdpNominal[at]! + (series.shockedNominal[at]! * short) / series.shockedReal[at]!;
}
