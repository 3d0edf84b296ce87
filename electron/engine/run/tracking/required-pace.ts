/** How fast a unit would have to grow after the last published year to reach its lines and its own goal. */

import type { RequiredPace } from "../../../../shared/result/tracking.ts";
import type { Scenario } from "../../../../shared/scenario/schema.ts";
import { root, wholePower } from "../../model/power.ts";
import { reaches } from "../../model/tiers.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Projection } from "../projection.ts";
import { growthReached } from "../target-closure/growth-goals.ts";
import { placeGoals } from "../target-closure/solve-goals.ts";
import { finite } from "../unit-result.ts";

interface Paces {
  readonly plan: Plan;
  /** The scenario's own projection, and that re-based through `through` (null: the same). */
  readonly own: Projection;
  readonly rebased: Projection;
  readonly through: number | null;
  readonly goals: Scenario["goals"];
}

/** A line is near within so much of it, along either projection. */
export const nearShare = 0.25;

/** By the unit's position in the dataset; of none (-1), nothing. */
export function requiredPaces({
  plan,
  own,
  rebased,
  through,
  goals,
}: Paces): (unit: number) => RequiredPace[] {
  const { placed } = placeGoals(plan, goals);
  const known = (through ?? plan.baseYear) - plan.baseYear;

  /** Real growth a year that leads from the last published year's level to `real` at t; null: no years are left. */
  const growthTo = (unit: number, t: number, real: number): number | null => {
    const from = rebased.gdpReal[unit * plan.years + known]!;
    return t > known ? finite(root(real / from, t - known) - 1) : null;
  };
  const assumed = (unit: number, t: number): number | null => {
    const row = unit * plan.years;
    return t > known ? finite(root(own.gdpReal[row + t]! / own.gdpReal[row + known]!, t - known) - 1) : null;
  };
  const levelPace = (unit: number, t: number, line: number, isReached: (gdp: number) => boolean) => {
    const at = unit * plan.years + t;
    const [planned, projected] = [finite(own.gdpNominal[at]!), finite(rebased.gdpNominal[at]!)];
    return {
      year: plan.baseYear + t,
      line,
      planned,
      projected,
      plannedReached: planned === null ? null : isReached(planned),
      projectedReached: projected === null ? null : isReached(projected),
      // At the prices the scenario has in that year.
      neededGrowth: growthTo(unit, t, (line * rebased.gdpReal[at]!) / rebased.gdpNominal[at]!),
      plannedGrowth: assumed(unit, t),
    };
  };

  return (unit) => {
    if (unit < 0 || own.state[unit] !== 0 || rebased.state[unit] !== 0) return [];
    const last = plan.years - 1;
    const paces: RequiredPace[] = [];
    for (const tier of plan.ladder.tiers) {
      if (!(tier.min > 0)) continue;
      const pace = levelPace(unit, last, tier.min, (gdp) => reaches(tier, gdp));
      if (isNear(pace.planned, tier.min) || isNear(pace.projected, tier.min)) {
        paces.push({ kind: "tier", tier: tier.id, ...pace });
      }
    }
    for (const goal of placed.filter((each) => each.unit === unit)) {
      const { t, gdpNominal, realGrowth } = goal;
      if (gdpNominal !== null) {
        const pace = levelPace(unit, t, gdpNominal, (gdp) => gdp >= gdpNominal);
        paces.push({ kind: "goal-gdp", tier: null, ...pace });
      }
      if (realGrowth !== null) {
        const base = plan.base.gdp[unit]!;
        const mean = ({ gdpReal }: Projection) => finite(root(gdpReal[unit * plan.years + t]! / base, t) - 1);
        const [planned, projected] = [mean(own), mean(rebased)];
        paces.push({
          kind: "goal-growth",
          tier: null,
          year: plan.baseYear + t,
          line: realGrowth,
          planned,
          projected,
          plannedReached: planned === null ? null : growthReached(planned, realGrowth),
          projectedReached: projected === null ? null : growthReached(projected, realGrowth),
          neededGrowth: growthTo(unit, t, base * wholePower(1 + realGrowth, t)),
          plannedGrowth: assumed(unit, t),
        });
      }
    }
    return paces;
  };
}

function isNear(value: number | null, line: number): boolean {
  return value !== null && Math.abs(value / line - 1) <= nearShare;
}
