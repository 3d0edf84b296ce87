/** A question about the path, and why it may be refused before anything is solved. */
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import type { PathRefusal } from "../../../../shared/result/answers.ts";
import { tierIndex } from "../../model/tiers.ts";
import type { AnswerPlans } from "../take/answer-plans.ts";

export interface PathQuestion {
  /** By tier id; absent tiers as the dataset says. */
  readonly counts: Readonly<Record<string, number>>;
  /** Unit code to the tier it must be lifted into. */
  readonly pins: Readonly<Record<string, string>>;
  readonly exclusions: readonly string[];
  /** Highest addition to any unit's yearly growth; null: no bound. */
  readonly maxExtraGrowth: number | null;
}

/** Not yet worded. */
export type Refused = Omit<PathRefusal, "message">;

export function refused(
  code: Refused["code"],
  unit: string | null = null,
  tier: string | null = null,
): Refused {
  return { code, unit, tier };
}

/** What contradicts the dataset, the run or itself; bounds that only solving shows come later. */
export function contradictions(dataset: Dataset, plans: AnswerPlans, question: PathQuestion): Refused[] {
  const { plan, projection } = plans;
  const { tiers } = plan.ladder;
  const found: Refused[] = [];
  const known = (tier: string) => tiers.findIndex(({ id }) => id === tier);
  for (const tier of Object.keys(question.counts)) {
    if (known(tier) < 0) found.push(refused("unknown-tier", null, tier));
  }
  const place = (code: string) => dataset.units.findIndex((unit) => unit.code === code);
  for (const code of question.exclusions) {
    if (place(code) < 0) found.push(refused("unknown-unit", code));
  }
  for (const [code, tier] of Object.entries(question.pins)) {
    const unit = place(code);
    const wanted = known(tier);
    if (unit < 0) found.push(refused("unknown-unit", code, tier));
    else if (wanted < 0) found.push(refused("unknown-tier", code, tier));
    else if (question.exclusions.includes(code)) found.push(refused("pin-and-exclusion", code, tier));
    else if (plan.inScope[plan.targetScope][unit] === 0)
      found.push(refused("unit-outside-scope", code, tier));
    else if (projection.state[unit] !== 0) found.push(refused("unit-not-computable", code, tier));
    else {
      const value = projection.gdpNominal[(unit + 1) * plan.years - 1]!;
      if (wanted > tierIndex(plan.ladder, value)) found.push(refused("pin-below-present", code, tier));
    }
  }
  return found;
}
