/** How much faster a unit would have to grow to reach a level, solved on the kernel itself. */
import { log } from "../model/logarithm.ts";
import { firstOpen } from "../plan/actuals.ts";
import type { Plan } from "../plan/plan.ts";
import { projectUnits } from "./project-units.ts";
import type { Projection } from "./projection.ts";

/** Points of growth searched to either side, as a fraction: 50 points a year. */
export const SEARCHED = 0.5;
/** Bisection alone would settle a double in this many steps. */
const STEPS = 80;

/**
 * The constant addition to every sector's yearly real growth in the years still open (TFP growth in the factors
 * closure) at which nominal GDP at the horizon is `level`; null when it is not within the
 * searched range. `scratch` holds one unit. False position kept in a bracket and halved when
 * one end stays (the Illinois rule), on logarithms, in which the relation is nearly straight.
 */
export function extraGrowthTo(plan: Plan, unit: number, level: number, scratch: Projection): number | null {
  const last = plan.years - 1;
  const goal = log(level);
  const miss = (extra: number) => {
    projectUnits(plan, unit, unit + 1, scratch, 0, extra);
    return log(scratch.gdpNominal[last]!) - goal;
  };
  const now = miss(0);
  if (now === 0) return 0;
  if (Number.isNaN(now)) return null;
  let near = 0;
  let nearMiss = now;
  let far = now < 0 ? SEARCHED : Math.max(-SEARCHED, lowestExtra(plan, unit));
  let farMiss = miss(far);
  if (!(now < 0 ? farMiss >= 0 : farMiss <= 0)) return null;
  for (let step = 0; step < STEPS && nearMiss !== 0 && farMiss !== 0; step++) {
    const guess = far - (farMiss * (far - near)) / (farMiss - nearMiss);
    const inside = guess > Math.min(near, far) && guess < Math.max(near, far);
    const extra = inside ? guess : (near + far) / 2;
    if (extra === near || extra === far) break;
    const reached = miss(extra);
    if (reached > 0 === farMiss > 0) {
      nearMiss /= 2;
    } else {
      near = far;
      nearMiss = farMiss;
    }
    far = extra;
    farMiss = reached;
    if (Math.abs(far - near) <= Number.EPSILON * Math.abs(far)) break;
  }
  return far;
}

/** No rate may fall to -1: the lowest addition, just above it. */
function lowestExtra(plan: Plan, unit: number): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const rates of plan.rates) {
    for (let t = firstOpen(plan, unit); t < plan.years; t++)
      lowest = Math.min(lowest, rates[unit * plan.years + t]!);
  }
  return -(1 + lowest) * (1 - 1e-9);
}
