/** Policy levers: increments added after the overrides, growing to their full size over the ramp. */
import {
  type Lever,
  type LeverEffect,
  maxHorizonYears,
  type Scenario,
} from "../../../shared/scenario/schema.ts";
import { refusalOf } from "./bounds.ts";
import { type ColumnName, columnsOf } from "./columns.ts";
import type { Drafting } from "./drafting.ts";
import { problem } from "./problems.ts";
import type { ScopeUnits } from "./scope-units.ts";

/** The share of its full effect that a lever has in a year: `min(1, (t - start + 1) / ramp)`, 0 before the start. */
export function rampShare({ startYear, rampYears }: Lever, year: number): number {
  return year < startYear ? 0 : Math.min(1, (year - startYear + 1) / rampYears);
}

export function addLevers(
  drafting: Drafting,
  scenario: Scenario,
  find: (scope: Lever["scope"]) => ScopeUnits,
): void {
  const { plan, dataset } = drafting.reference;
  for (const id of Object.keys(scenario.levers).sort()) {
    const lever = scenario.levers[id]!;
    if (!lever.enabled) continue;
    const found = find(lever.scope);
    if ("unknown" in found) {
      drafting.problems.push(problem(found.unknown, found.named, null, null));
      continue;
    }
    if (lever.startYear <= plan.baseYear || lever.startYear > plan.baseYear + maxHorizonYears) {
      const unit = lever.scope.kind === "unit" ? lever.scope.code : null;
      drafting.problems.push(problem("year-outside-horizon", unit, null, lever.startYear));
      continue;
    }
    const units = lever.borderOnly ? found.units.filter((u) => dataset.units[u]!.border) : found.units;
    if (units.length === 0) {
      drafting.problems.push(problem("lever-without-units", lever.name, null, null));
      continue;
    }
    for (const effect of Object.keys(lever.effects).sort() as LeverEffect[]) {
      const size = lever.effects[effect] ?? 0;
      if (size === 0) continue;
      if (effect === "urbanJobs") addJobs(drafting, lever, units, size);
      else for (const column of columnsOf(effect)) addIncrement(drafting, lever, units, column, size);
    }
  }
}

/** An increment that would leave the assumption's bounds in a unit and year is not added there. */
function addIncrement(
  drafting: Drafting,
  lever: Lever,
  units: readonly number[],
  name: ColumnName,
  size: number,
): void {
  const { plan, dataset } = drafting.reference;
  const column = drafting.write(name);
  const { urbanEmploymentShare, employment } = plan.base;
  for (let t = 1; t < plan.years; t++) {
    const increment = size * rampShare(lever, plan.baseYear + t);
    if (increment === 0) continue;
    const refused: number[] = [];
    let worst = 0;
    for (const u of units) {
      const isUnknown = Number.isNaN(urbanEmploymentShare[u]!) || Number.isNaN(employment[u]!);
      if (name === "urbanEmploymentShare" && isUnknown) continue;
      const at = u * plan.years + t;
      const value = column[at]! + increment;
      if (refusalOf(name, value, dataset.parameters.investmentRatioCap) === null) column[at] = value;
      else if (refused.push(u) === 1) worst = value;
    }
    if (refused.length === 0) continue;
    const code = refusalOf(name, worst, dataset.parameters.investmentRatioCap)!;
    const unit = refused.length === 1 ? plan.codes[refused[0]!]! : null;
    drafting.problems.push(problem(code, unit, name, plan.baseYear + t, worst));
  }
}

/** 万人 a year over all units of the lever, spread as their base-year jobs are. */
function addJobs(drafting: Drafting, lever: Lever, units: readonly number[], size: number): void {
  const { plan } = drafting.reference;
  const { urbanJobs } = plan.base;
  const jobs = drafting.writeExtra("extraJobs");
  let total = 0;
  for (const u of units) if (urbanJobs[u]! > 0) total += urbanJobs[u]!;
  for (const u of units) {
    if (!(urbanJobs[u]! > 0)) continue;
    for (let t = 1; t < plan.years; t++) {
      const increment = size * rampShare(lever, plan.baseYear + t);
      jobs[u * plan.years + t]! += (increment * urbanJobs[u]!) / total;
    }
  }
}
