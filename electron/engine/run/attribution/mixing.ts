/**
 * Two scenarios taken apart into groups, to be put together again in any mixture: for each
 * array of a plan, what it reads when its own group comes from one scenario and the policy
 * levers from the other. Nothing is copied where nothing differs.
 */
import { sameJson } from "../../../../shared/history/json.ts";
import type { LeverGroup } from "../../../../shared/result/answers.ts";
import type { Scenario } from "../../../../shared/scenario/schema.ts";
import { bySector, type ColumnName, type Columns, columnNames } from "../../plan/columns.ts";
import type { PlanCompiler } from "../../plan/compile-plan.ts";
import type { Plan } from "../../plan/plan.ts";
import { trimPlan } from "./trim-plan.ts";

/** `[own, levers]`, 0 the first scenario, 1 the second: one array for each of the four mixtures. */
type Mixtures = readonly [readonly [Float64Array, Float64Array], readonly [Float64Array, Float64Array]];

export interface Mixing {
  /** The plan in which every group named comes from the second scenario, the others from the first. */
  mixed(fromSecond: ReadonlySet<LeverGroup>): Plan;
  /** Groups in which the scenarios differ for the unit. */
  differing(unit: number): LeverGroup[];
}

/** A scenario's plan, and the plan of what it says itself: overrides and projects alone. */
interface Parts {
  readonly full: Plan;
  readonly own: Plan;
  /** What the `target` closure adds to the investment ratio. */
  readonly addition: Float64Array | null;
}

export function groupOf(column: ColumnName): LeverGroup {
  if (column.startsWith("growth") || column.startsWith("tfpGrowth")) return "growth";
  if (column.startsWith("deflator")) return "deflator";
  if (column.startsWith("incomeGrowth")) return "incomes";
  if (column === "investmentRatio") return "investment";
  if (column === "employmentGrowth") return "employment";
  // No assumption sets the urban share: only levers move it.
  return column === "urbanEmploymentShare" ? "levers" : "parameters";
}

/** `years`: length of the rows, the base year included; within both scenarios' horizons. */
/** A scenario and what it compiles to. */
export interface Compiled {
  readonly scenario: Scenario;
  readonly plan: Plan;
}

export function mixingOf(compiler: PlanCompiler, first: Compiled, second: Compiled, years: number): Mixing {
  const parts = [partsOf(compiler, first, years), partsOf(compiler, second, years)] as const;
  const [a, b] = parts;
  const columns = Object.fromEntries(
    columnNames.map((name) => [
      name,
      mixtures(parts, (plan) => plan.columns[name], name === "investmentRatio"),
    ]),
  ) as Record<ColumnName, Mixtures>;
  const jobs = mixtures(parts, (plan) => plan.extraJobs, false);
  const isRevisedOtherwise = (unit: number) => !Object.is(a.full.base.gdp[unit], b.full.base.gdp[unit]);
  const models = modelsOf(compiler, [first, second], parts, years);
  const side = (fromSecond: ReadonlySet<LeverGroup>, group: LeverGroup) => (fromSecond.has(group) ? 1 : 0);

  return {
    mixed: (fromSecond) => {
      const levers = side(fromSecond, "levers");
      const picked = {} as Record<ColumnName, Float64Array>;
      for (const name of columnNames) picked[name] = columns[name][side(fromSecond, groupOf(name))][levers];
      const model = models[side(fromSecond, "parameters")][side(fromSecond, "revision")];
      const projects = parts[side(fromSecond, "projects")].own;
      return {
        ...model,
        columns: picked,
        rates: bySector(picked as Columns, model.closure === "growth" ? "growth" : "tfpGrowth"),
        projectInvestment: projects.projectInvestment,
        projectValueAdded: projects.projectValueAdded,
        extraJobs: jobs[side(fromSecond, "projects")][levers],
      };
    },
    differing: (unit) => {
      const found = new Set<LeverGroup>();
      const differs = (x: Float64Array, y: Float64Array) => x !== y && rowsDiffer(x, y, unit, years);
      for (const name of columnNames) {
        const [[aa, ab], [ba]] = columns[name];
        if (differs(aa, ba)) found.add(groupOf(name));
        if (differs(aa, ab)) found.add("levers");
      }
      const [[aa, ab], [ba]] = jobs;
      if (differs(aa, ab)) found.add("levers");
      const isOther =
        differs(aa, ba) ||
        differs(a.own.projectInvestment, b.own.projectInvestment) ||
        a.own.projectValueAdded.some((added, sector) => differs(added, b.own.projectValueAdded[sector]!));
      if (isOther) found.add("projects");
      if (a.full.closure !== b.full.closure) found.add("parameters");
      if (isRevisedOtherwise(unit)) found.add("revision");
      return [...found];
    },
  };
}

/**
 * `[closure of, revision of]`: base figures and what hangs on them, the levels of the base year
 * as one scenario revises them in the closure of the other.
 */
function modelsOf(
  compiler: PlanCompiler,
  compiled: readonly [Compiled, Compiled],
  [a, b]: readonly [Parts, Parts],
  years: number,
): readonly [readonly [Plan, Plan], readonly [Plan, Plan]] {
  const [first, second] = compiled.map(({ scenario }) => scenario) as [Scenario, Scenario];
  if (sameJson(first.censusRevisions, second.censusRevisions)) {
    return [
      [a.full, a.full],
      [b.full, b.full],
    ];
  }
  const crossed = (closure: Scenario, { censusRevisions }: Scenario) =>
    trimPlan(compiler.compile({ ...closure, goals: {}, censusRevisions }), years);
  return [
    [a.full, crossed(first, second)],
    [crossed(second, first), b.full],
  ];
}

function partsOf(compiler: PlanCompiler, { scenario, plan }: Compiled, years: number): Parts {
  const compiled = (of: Scenario) => trimPlan(compiler.compile(of), years);
  const full = trimPlan(plan, years);
  const hasLevers = Object.keys(scenario.levers).length > 0;
  const hasGoals = scenario.closure === "target" && Object.keys(scenario.goals).length > 0;
  if (!hasLevers && !hasGoals) return { full, own: full, addition: null };
  const own = compiled({ ...scenario, levers: {}, goals: {} });
  if (!hasGoals) return { full, own, addition: null };
  const without = hasLevers ? compiled({ ...scenario, goals: {} }) : own;
  const addition = full.columns.investmentRatio.map(
    (ratio, at) => ratio - without.columns.investmentRatio[at]!,
  );
  return { full, own, addition };
}

/**
 * The solved additions of the `target` closure are investment, so they go with the scenario's
 * own part. Where own part and levers come from one scenario, its plan is taken as it stands.
 */
function mixtures(
  [a, b]: readonly [Parts, Parts],
  read: (plan: Plan) => Float64Array,
  isInvestment: boolean,
): Mixtures {
  const ownOf = ({ own, addition }: Parts) => {
    const column = read(own);
    return isInvestment && addition !== null ? column.map((value, at) => value + addition[at]!) : column;
  };
  const [ownA, ownB] = [ownOf(a), ownOf(b)];
  const [fullA, fullB] = [read(a.full), read(b.full)];
  const sameLevers = isSame(a, ownA, fullA) && isSame(b, ownB, fullB);
  if (sameLevers)
    return [
      [fullA, fullA],
      [fullB, fullB],
    ];
  return [
    [fullA, ownA.map((value, at) => value + (fullB[at]! - ownB[at]!))],
    [ownB.map((value, at) => value + (fullA[at]! - ownA[at]!)), fullB],
  ];
}

/** Whether the scenario's levers leave the column as it is. */
function isSame({ full, own }: Parts, ownColumn: Float64Array, fullColumn: Float64Array): boolean {
  return full === own || ownColumn.every((value, at) => Object.is(value, fullColumn[at]));
}

function rowsDiffer(x: Float64Array, y: Float64Array, unit: number, years: number): boolean {
  for (let at = unit * years; at < (unit + 1) * years; at += 1) {
    if (!Object.is(x[at], y[at])) return true;
  }
  return false;
}
