/** 临界: the units nearest to each tier line at the horizon, on either side. */

import type { NearLine } from "../../../shared/result/view.ts";
import { log } from "../model/logarithm.ts";
import type { Plan } from "../plan/plan.ts";
import { extraGrowthTo } from "./extra-growth.ts";
import { createProjection, type Projection } from "./projection.ts";

const SHOWN_A_LINE = 8;

/** Line by line from the highest, nearest first by ratio; only units in the scenario's scope. */
export function nearLines(plan: Plan, projection: Projection): NearLine[] {
  const scratch = createProjection(1, plan.years);
  const last = plan.years - 1;
  const atHorizon = (u: number) => projection.gdpNominal[u * plan.years + last]!;
  const judged = plan.codes.flatMap((code, u) =>
    plan.inScope[plan.targetScope][u] === 1 && projection.state[u] === 0 ? [{ code, u }] : [],
  );
  return plan.ladder.tiers.flatMap(({ id, min: line }) => {
    if (!(line > 0)) return [];
    return judged
      .map(({ code, u }) => ({ code, u, ratio: Math.abs(log(atHorizon(u) / line)) }))
      .sort((a, b) => a.ratio - b.ratio || (a.code < b.code ? -1 : 1))
      .slice(0, SHOWN_A_LINE)
      .map(({ code, u }) => ({
        code,
        tier: id,
        line,
        distance: atHorizon(u) - line,
        extraGrowth: extraGrowthTo(plan, u, line, scratch),
      }));
  });
}
