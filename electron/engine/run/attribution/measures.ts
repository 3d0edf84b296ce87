/** 重大项目与政策抓手: what each alone adds to the scenario, with it less without it. */
import type { LeverContribution, ProjectAssessment } from "../../../../shared/result/answers.ts";
import type { Lever, Project, Scenario } from "../../../../shared/scenario/schema.ts";
import type { PlanCompiler } from "../../plan/compile-plan.ts";
import type { Plan } from "../../plan/plan.ts";
import { placesOf, scopeFinder } from "../../plan/scope-units.ts";
import { projectPlan } from "../project-plan.ts";
import { createProjection, type Projection } from "../projection.ts";
import { incomeIndex } from "../unit-result.ts";
import { type ProjectEffect, rankProjects } from "./rank-projects.ts";

export interface Measures {
  readonly year: number;
  readonly projects: ProjectAssessment[];
  readonly levers: LeverContribution[];
}

/** At the horizon. Measures switched off are judged as if they were on; those of unknown units are left out. */
export function measuresOf(compiler: PlanCompiler, scenario: Scenario): Measures {
  const { dataset } = compiler;
  const plan = compiler.compile(scenario);
  const units = dataset.units.length;
  const [on, off] = [createProjection(units, plan.years), createProjection(units, plan.years)];
  const both = (with_: Scenario, without: Scenario) => {
    const planWith = compiler.compile(with_);
    projectPlan(planWith, on);
    projectPlan(compiler.compile(without), off);
    return planWith;
  };
  const effects = Object.entries(scenario.projects).flatMap(([id, project]): ProjectEffect[] => {
    const unit = plan.codes.indexOf(project.unit);
    if (unit < 0) return [];
    const switched = (enabled: boolean): Scenario => ({
      ...scenario,
      projects: { ...scenario.projects, [id]: { ...project, enabled } },
    });
    both(switched(true), switched(false));
    const at = (unit + 1) * plan.years - 1;
    const isKnown = on.state[unit] === 0 && off.state[unit] === 0;
    const investment = invested(project, plan, unit);
    const gdp = isKnown ? on.gdpReal[at]! - off.gdpReal[at]! : null;
    const { name, jobs } = project;
    const unitJobs = dataset.units[unit]?.urbanJobs ?? null;
    return [{ id, name, unit: project.unit, investment, gdp, jobs, unitJobs }];
  });
  const find = scopeFinder(dataset, scenario, placesOf(dataset));
  const reached = ({ scope, borderOnly }: Lever) => {
    const found = find(scope);
    if ("unknown" in found) return 0;
    return found.units.filter((unit) => !borderOnly || dataset.units[unit]!.border).length;
  };
  const levers = Object.entries(scenario.levers).map(([id, lever]): LeverContribution => {
    const switched = (enabled: boolean): Scenario => ({
      ...scenario,
      levers: { ...scenario.levers, [id]: { ...lever, enabled } },
    });
    const judged = both(switched(true), switched(false));
    return {
      id,
      name: lever.name,
      units: reached(lever),
      gdpNominal: difference(judged, on, off, (run, at) => run.gdpNominal[at]!),
      urbanJobs: difference(judged, on, off, (run, at) => known(run.urbanJobs[at]!)),
      narrowing: difference(judged, on, off, (run, at, unit) => {
        const ratio = judged.inScope[judged.targetScope][unit] === 1 ? incomeIndex(run, at) : null;
        return ratio !== null && ratio < 1 ? 1 : 0;
      }),
    };
  });
  return { year: plan.horizon, projects: rankProjects(effects), levers };
}

/** A unit without the figure adds nothing. */
function known(figure: number): number {
  return Number.isFinite(figure) ? figure : 0;
}

/** 亿元 from the first open year to the horizon, whichever channel the project acts through. */
function invested({ investment }: Project, plan: Plan, unit: number): number {
  const settled = plan.baseYear + plan.settled[unit]!;
  return Object.entries(investment).reduce((sum, [year, amount]) => {
    return Number(year) > settled && Number(year) <= plan.horizon ? sum + amount : sum;
  }, 0);
}

/** Summed at the horizon over the units that both runs can compute. */
function difference(
  plan: Plan,
  on: Projection,
  off: Projection,
  read: (run: Projection, at: number, unit: number) => number,
): number {
  let sum = 0;
  plan.codes.forEach((_, unit) => {
    if (on.state[unit] !== 0 || off.state[unit] !== 0) return;
    const at = (unit + 1) * plan.years - 1;
    sum += read(on, at, unit) - read(off, at, unit);
  });
  return sum;
}
