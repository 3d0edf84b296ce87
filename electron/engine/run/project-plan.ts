/** A plan projected: every unit, every year. */
import type { Plan } from "../plan/plan.ts";
import { projectUnits } from "./project-units.ts";
import { createProjection, type Projection } from "./projection.ts";

/** Writes into `into` when it has the plan's size, else into new buffers. */
export function projectPlan(plan: Plan, into?: Projection): Projection {
  const units = plan.codes.length;
  const fits = into !== undefined && into.units === units && into.years === plan.years;
  const projection = fits ? into : createProjection(units, plan.years);
  projectUnits(plan, 0, units, projection, 0, 0);
  return projection;
}
