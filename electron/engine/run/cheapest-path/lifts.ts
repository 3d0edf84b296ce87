/** The lifts open to one unit: into which tiers, at what cost. */
import type { Dataset, Tier } from "../../../../shared/dataset/schema.ts";
import type { Take } from "../../../../shared/result/answers.ts";
import { tierIndex } from "../../model/tiers.ts";
import type { AnswerPlans } from "../take/answer-plans.ts";
import { ownHistory } from "../take/own-history.ts";
import { liftingOf, takeFor } from "../take/take.ts";

/**
 * Extra growth is rounded up to a ten-thousandth of a point, and by no less than a hundredth of
 * that, so that what is applied reaches the line even after its rates are rounded to be written.
 */
const grains = 1e6;
const slack = 0.01;

export interface Lift {
  /** Position in the ladder. */
  readonly tier: number;
  /** 亿元 of extra real investment. */
  readonly cost: number;
  readonly extraGrowth: number;
  readonly extraInvestmentRatio: number;
  readonly verdict: Take["growth"]["verdict"]["code"];
  readonly isWithinCap: boolean;
}

/** Only lifts that both routes reach: the cost is that of the investment, what is applied is growth. */
export function liftsOf(
  dataset: Dataset,
  plans: AnswerPlans,
  unit: number,
  isWanted: (tier: Tier) => boolean,
): Lift[] {
  const { plan, projection } = plans;
  const own = dataset.units[unit];
  if (own === undefined) return [];
  const present = tierIndex(plan.ladder, projection.gdpNominal[(unit + 1) * plan.years - 1]!);
  if (present === 0) return [];
  const lifting = liftingOf(dataset, plans, unit);
  const history = ownHistory(dataset, own).rates;
  return plan.ladder.tiers.slice(0, present).flatMap((tier, index): Lift[] => {
    if (!isWanted(tier)) return [];
    const { growth, investment } = takeFor(tier, lifting, history);
    if (growth.extra === null || investment.extra === null || investment.cost === null) return [];
    return [
      {
        tier: index,
        cost: investment.cost,
        extraGrowth: Math.ceil(growth.extra * grains + slack) / grains,
        extraInvestmentRatio: investment.extra,
        verdict: growth.verdict.code,
        isWithinCap: investment.verdict.code !== "above-cap",
      },
    ];
  });
}
