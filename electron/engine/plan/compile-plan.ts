/** Compiling a dataset and a scenario into a plan. */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import { maxHorizonYears, type Scenario } from "../../../shared/scenario/schema.ts";
import { withGoals } from "../run/target-closure/solve-goals.ts";
import { type Actuals, actualsOf, settleActuals } from "./actuals.ts";
import { revisionsKey, revisionsOf } from "./census-revisions.ts";
import { type Drafting, startDrafting } from "./drafting.ts";
import { addLevers } from "./levers.ts";
import { layOverrides } from "./overrides.ts";
import type { EngineClosure, Plan } from "./plan.ts";
import { type PlanProblem, problem } from "./problems.ts";
import { addProjects } from "./projects.ts";
import { compileReference, type Reference } from "./reference.ts";
import { scopeFinder } from "./scope-units.ts";

/** Compiles scenarios on one dataset; keeps what the dataset says by itself, so a slider need not wait for it. */
export interface PlanCompiler {
  readonly dataset: Dataset;
  compile(scenario: Scenario): Plan;
}

/** How many references (closure, horizon and census revisions) a compiler keeps. */
const KEPT = 8;

export function createPlanCompiler(dataset: Dataset): PlanCompiler {
  const references = new Map<string, Reference>();
  return {
    dataset,
    compile: (scenario) => {
      const closure = engineClosure(scenario);
      const horizon = horizonOf(dataset, scenario) ?? datasetHorizon(dataset);
      const { revisions, problems } = revisionsOf(dataset, scenario);
      const key = `${closure} ${horizon} ${revisionsKey(revisions)}`;
      let reference = references.get(key);
      if (reference === undefined) {
        reference = compileReference(dataset, closure, horizon, revisions);
        const [oldest] = references.keys();
        if (references.size >= KEPT && oldest !== undefined) references.delete(oldest);
        references.set(key, reference);
      }
      const plan = compileOn(reference, scenario, problems);
      if (scenario.closure !== "target") return plan;
      return withGoals(plan, scenario.goals, dataset.parameters.investmentRatioCap);
    },
  };
}

/** The dataset must not change between compilations with the same compiler; here each call stands alone. */
export function compilePlan(dataset: Dataset, scenario: Scenario): Plan {
  return createPlanCompiler(dataset).compile(scenario);
}

function compileOn(reference: Reference, scenario: Scenario, found: readonly PlanProblem[]): Plan {
  const { dataset, places } = reference;
  const drafting = startDrafting(reference);
  drafting.problems.push(...found);
  if (horizonOf(dataset, scenario) === null) {
    drafting.problems.push(problem("horizon-outside-range", null, null, scenario.horizon));
  }
  for (const code of namedUnits(scenario)) {
    if (!places.unit.has(code)) drafting.problems.push(problem("unknown-unit", code, null, null));
  }
  const find = scopeFinder(dataset, scenario, places);
  layOverrides(drafting, scenario, find);
  addLevers(drafting, scenario, find);
  const actuals = readActuals(drafting, scenario);
  addProjects(drafting, scenario, actuals?.settled ?? reference.plan.settled);
  if (actuals !== null) settleActuals(drafting, actuals);
  tellMissingEmployment(drafting);
  return {
    ...drafting.finish(),
    settled: actuals?.settled ?? reference.plan.settled,
    actuals,
    targetScope: scenario.targetScope ?? dataset.targets.scope,
  };
}

/** A year that is not after the base year is told; one after the horizon counts up to the horizon. */
function readActuals({ reference, problems }: Drafting, { actualsThrough }: Scenario): Actuals | null {
  if (actualsThrough === undefined) return null;
  const { dataset, plan } = reference;
  if (actualsThrough > plan.baseYear) return actualsOf(dataset, plan, actualsThrough);
  problems.push(problem("growth-unpublished", null, null, actualsThrough));
  return null;
}

/** Units that groups and policy types name; overrides and projects tell of their own. */
function namedUnits({ groups, policyTypes }: Scenario): Set<string> {
  return new Set([
    ...Object.values(groups).flatMap((group) => Object.keys(group.members)),
    ...Object.keys(policyTypes),
  ]);
}

/** Without employment or its urban share, a change of employment moves output but not 城镇新增就业. */
function tellMissingEmployment({ reference, problems, read }: Drafting): void {
  const { plan } = reference;
  const column = read("employmentGrowth");
  if (column === plan.columns.employmentGrowth) return;
  const { employment, urbanEmploymentShare } = plan.base;
  plan.codes.forEach((code, u) => {
    if (!Number.isNaN(employment[u]!) && !Number.isNaN(urbanEmploymentShare[u]!)) return;
    for (let t = 1; t < plan.years; t++) {
      const at = u * plan.years + t;
      if (column[at] === plan.columns.employmentGrowth[at]) continue;
      problems.push(problem("employment-missing", code, "employmentGrowth", plan.baseYear + t));
      return;
    }
  });
}

function engineClosure({ closure }: Scenario): EngineClosure {
  return closure === "factors" ? "factors" : "growth";
}

function horizonOf({ baseYear }: Dataset, { horizon }: Scenario): number | null {
  return Number.isInteger(horizon) && horizon > baseYear && horizon <= baseYear + maxHorizonYears
    ? horizon
    : null;
}

/** The dataset's own horizon; a dataset whose horizon is out of range is projected one year ahead. */
function datasetHorizon({ baseYear, targets }: Dataset): number {
  return Math.min(Math.max(targets.horizon, baseYear + 1), baseYear + maxHorizonYears);
}
