/** 重大项目: each acts through one of two channels, never both. */
import { maxHorizonYears, type Project, type Scenario } from "../../../shared/scenario/schema.ts";
import type { Drafting } from "./drafting.ts";
import { problem } from "./problems.ts";

/**
 * Years after the horizon but within the furthest one simply do not show. `settled`: what a
 * project brought up to a unit's last published year is in the published figures already.
 */
export function addProjects(drafting: Drafting, scenario: Scenario, settled: Int32Array): void {
  const { plan, places } = drafting.reference;
  const isOutside = (year: number) => year <= plan.baseYear || year > plan.baseYear + maxHorizonYears;
  for (const id of Object.keys(scenario.projects).sort()) {
    const project = scenario.projects[id]!;
    if (!project.enabled) continue;
    const unit = places.unit.get(project.unit);
    if (unit === undefined) {
      drafting.problems.push(problem("unknown-unit", project.unit, null, null));
      continue;
    }
    const at = unit * plan.years;
    if (project.channel === "capital") addInvestment(drafting, project, at, isOutside);
    if (isOutside(project.commissioningYear)) {
      drafting.problems.push(problem("year-outside-horizon", project.unit, null, project.commissioningYear));
      continue;
    }
    const start = project.commissioningYear - plan.baseYear;
    if (start <= settled[unit]!) continue;
    if (project.jobs > 0 && start < plan.years) {
      drafting.writeExtra("extraJobs")[at + start]! += project.jobs;
    }
    if (project.channel !== "valueAdded" || project.valueAdded === 0) continue;
    const valueAdded = drafting.writeValueAdded(project.sector);
    for (let t = start; t < plan.years; t++) valueAdded[at + t]! += project.valueAdded;
  }
}

function addInvestment(
  drafting: Drafting,
  project: Project,
  at: number,
  isOutside: (year: number) => boolean,
): void {
  const { plan } = drafting.reference;
  for (const [key, amount] of Object.entries(project.investment)) {
    const year = Number(key);
    if (isOutside(year)) {
      drafting.problems.push(problem("year-outside-horizon", project.unit, null, year, amount));
    } else if (year <= plan.horizon) {
      drafting.writeExtra("projectInvestment")[at + year - plan.baseYear]! += amount;
    }
  }
}
