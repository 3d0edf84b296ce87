/** What is expected of the other units of a kind. */

import type { Dataset } from "../../../../shared/dataset/schema.ts";
import { root } from "../../model/power.ts";
import type { Plan } from "../../plan/plan.ts";

export interface Peers {
  /** Mean yearly reference growth up to the horizon. */
  readonly growth: readonly number[];
  /** The highest reference investment ratio of any projected year. */
  readonly investmentRatio: readonly number[];
}

export function peersOf(dataset: Dataset, plan: Plan, unit: number): Peers {
  const kind = dataset.units[unit]?.kind;
  const others = dataset.units.flatMap((other, index) =>
    other.kind === kind && index !== unit ? [index] : [],
  );
  return {
    growth: others.map((index) => referenceGrowth(plan, index)).filter(Number.isFinite),
    investmentRatio: others.map((index) => {
      const row = index * plan.years;
      return Math.max(...plan.reference.investmentRatio.subarray(row + 1, row + plan.years));
    }),
  };
}

function referenceGrowth({ referenceGrowth: rates, years }: Plan, unit: number): number {
  let level = 1;
  for (let t = 1; t < years; t += 1) level *= 1 + (rates[unit * years + t] ?? Number.NaN);
  return root(level, years - 1) - 1;
}
