/** What would it take: the smallest constant additions that lift a unit into each tier above its own. */
import type { Dataset, Tier } from "../../../../shared/dataset/schema.ts";
import type { Take, TakeReport } from "../../../../shared/result/answers.ts";
import { reaches, tierId, tierIndex } from "../../model/tiers.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Projection } from "../projection.ts";
import type { AnswerPlans } from "./answer-plans.ts";
import {
  extraGrowthFor,
  extraInvestment,
  extraInvestmentFor,
  highestRatio,
  type Line,
  yearlyGrowth,
} from "./lift.ts";
import { ownHistory } from "./own-history.ts";
import { type Peers, peersOf } from "./peers.ts";
import { type Bench, benchOf } from "./single-unit.ts";
import { growthVerdict, investmentVerdict } from "./verdict.ts";

/** `unit`: a position in the dataset. */
export function take(dataset: Dataset, plans: AnswerPlans, unit: number): Omit<TakeReport, "problems"> {
  const { plan, projection } = plans;
  const own = dataset.units[unit];
  if (own === undefined) throw new RangeError(`no unit ${unit}`);
  const last = plan.years - 1;
  const value = projection.gdpNominal[unit * plan.years + last] ?? Number.NaN;
  const history = ownHistory(dataset, own);
  const report = { unit: own.code, year: plan.horizon, history: history.told };
  if (projection.state[unit] !== 0) return { ...report, value: null, tier: null, takes: [] };
  const lifting = liftingOf(dataset, plans, unit);
  const above = plan.ladder.tiers.slice(0, tierIndex(plan.ladder, value));
  return {
    ...report,
    value,
    tier: tierId(plan.ladder, value),
    takes: above.map((tier) => takeFor(tier, lifting, history.rates)),
  };
}

/** A unit on the bench with all that a lift is judged by. */
export interface Lifting {
  readonly plan: Plan;
  readonly projection: Projection;
  readonly unit: number;
  /** For growth and for investment. */
  readonly growing: Bench;
  readonly investing: Bench;
  readonly peers: Peers;
  readonly cap: number;
}

export function liftingOf(dataset: Dataset, { plan, projection, grown }: AnswerPlans, unit: number): Lifting {
  const investing = benchOf(plan, unit);
  return {
    plan,
    projection,
    unit,
    investing,
    growing: grown === plan ? investing : benchOf(grown, unit),
    peers: peersOf(dataset, plan, unit),
    cap: dataset.parameters.investmentRatioCap,
  };
}

export function lineOf(tier: Tier, plan: Plan): Line {
  return { level: tier.min, t: plan.years - 1, isReached: (gdp) => reaches(tier, gdp) };
}

export function takeFor(tier: Tier, lifting: Lifting, history: readonly number[]): Take {
  const { plan, projection, unit, growing, investing, peers, cap } = lifting;
  const line = lineOf(tier, plan);
  const growth = extraGrowthFor(growing, line);
  let neededGrowth: number | null = null;
  if (growth !== null) {
    growing.withGrowth(growth, line.t);
    neededGrowth = yearlyGrowth(growing.trial.gdpReal, 0, line.t, plan.settled[unit]!);
  }
  const investment = extraInvestmentFor(investing, line);
  let cost: number | null = null;
  if (investment !== null) {
    investing.withInvestment(investment, line.t);
    cost = extraInvestment(plan, unit, projection.gdpReal, investing, investment, line.t);
  }
  const neededRatio = investment === null ? null : highestRatio(plan, unit, line.t, investment);
  return {
    tier: tier.id,
    line: tier.min,
    lineInclusive: tier.minInclusive,
    growth: {
      extra: growth,
      verdict: growthVerdict({ needed: neededGrowth, there: growth === 0, peers: peers.growth }, history),
    },
    investment: {
      extra: investment,
      cost,
      verdict: investmentVerdict(
        { needed: neededRatio, there: investment === 0, peers: peers.investmentRatio },
        cap,
      ),
    },
  };
}
