/** The counties' own goals: the constant addition to the investment ratio that each needs. */
import type { Scenario } from "../../../../shared/scenario/schema.ts";
import { firstOpen } from "../../plan/actuals.ts";
import type { Plan } from "../../plan/plan.ts";
import { type PlanProblem, problem } from "../../plan/problems.ts";
import { extraInvestmentFor, highestRatio } from "../take/lift.ts";
import { benchOf } from "../take/single-unit.ts";

export interface SolvedGoal {
  /** Position in the dataset. */
  readonly unit: number;
  /** The goal's year as a place in the plan's rows. */
  readonly t: number;
  readonly goal: number;
  /** Nominal GDP in that year without the addition; null: cannot be computed. */
  readonly value: number | null;
  /** 0: already there; null: not reachable by investment. */
  readonly extra: number | null;
  /** The highest ratio of any year with the addition; null: not reachable. */
  readonly highest: number | null;
}

export interface SolvedGoals {
  readonly solved: readonly SolvedGoal[];
  /** Goals that say nothing that could be solved, and goals that are no goals. */
  readonly problems: readonly PlanProblem[];
}

/** A goal that says something of a year that is projected. */
export interface PlacedGoal {
  /** Position in the dataset. */
  readonly unit: number;
  readonly t: number;
  readonly gdpNominal: number | null;
  readonly realGrowth: number | null;
}

/** By code. Goals of unknown units and of years that are not projected are told and left out. */
export function placeGoals(
  plan: Plan,
  goals: Scenario["goals"],
): { readonly placed: readonly PlacedGoal[]; readonly problems: readonly PlanProblem[] } {
  const placed: PlacedGoal[] = [];
  const problems: PlanProblem[] = [];
  for (const code of Object.keys(goals).sort()) {
    const { year, gdpNominal = null, realGrowth = null } = goals[code]!;
    const unit = plan.codes.indexOf(code);
    const t = year - plan.baseYear;
    if (unit < 0) problems.push(problem("unknown-unit", code, null, null));
    else if (t < 1 || t >= plan.years) {
      problems.push(problem("year-outside-horizon", code, null, year, gdpNominal ?? realGrowth ?? undefined));
    } else placed.push({ unit, t, gdpNominal, realGrowth });
  }
  return { placed, problems };
}

/** `plan` without additions. Goals of growth are not solved for. */
export function solveGoals(plan: Plan, goals: Scenario["goals"]): SolvedGoals {
  const { placed, problems: flaws } = placeGoals(plan, goals);
  const solved: SolvedGoal[] = [];
  const problems = [...flaws];
  for (const { unit, t, gdpNominal: goal } of placed) {
    if (goal === null) continue;
    if (goal < plan.base.gdp[unit]!) {
      problems.push(problem("goal-below-present", plan.codes[unit]!, null, plan.baseYear + t, goal));
    }
    solved.push(solveGoal(plan, unit, t, goal));
  }
  return { solved, problems: problems.sort((a, b) => ((a.unit ?? "") < (b.unit ?? "") ? -1 : 1)) };
}

function solveGoal(plan: Plan, unit: number, t: number, goal: number): SolvedGoal {
  const bench = benchOf(plan, unit);
  const now = bench.withGrowth(0, t);
  if (!Number.isFinite(now)) return { unit, t, goal, value: null, extra: null, highest: null };
  const extra = extraInvestmentFor(bench, { level: goal, t, isReached: (gdp) => gdp >= goal });
  const highest = extra === null ? null : highestRatio(plan, unit, t, extra);
  return { unit, t, goal, value: now, extra, highest };
}

/**
 * The plan of the `target` closure: the additions enter the investment ratio of the years
 * before each goal's. An addition over the cap, or one that does not exist, is told and not
 * applied; the unit then runs as in the growth closure.
 */
export function withGoals(plan: Plan, goals: Scenario["goals"], cap: number): Plan {
  const { solved, problems } = solveGoals(plan, goals);
  const told = [...plan.problems, ...problems];
  const investmentRatio = plan.columns.investmentRatio.slice();
  for (const { unit, t, goal, value, extra, highest } of solved) {
    const code = plan.codes[unit]!;
    if (value === null) continue;
    if (extra === null || highest === null) {
      told.push(problem("goal-unreachable", code, null, plan.baseYear + t, goal));
    } else if (highest > cap) {
      told.push(problem("investment-ratio-above-cap", code, "investmentRatio", plan.baseYear + t, highest));
    } else {
      const row = unit * plan.years;
      for (let year = firstOpen(plan, unit); year < t; year += 1) investmentRatio[row + year]! += extra;
    }
  }
  return { ...plan, columns: { ...plan.columns, investmentRatio }, problems: told };
}
