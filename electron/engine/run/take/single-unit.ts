/** One unit cut out of a plan, to try things on: no unit's numbers depend on another's. */
import { firstOpen } from "../../plan/actuals.ts";
import { type BySector, type ColumnName, type Columns, columnNames } from "../../plan/columns.ts";
import type { Plan } from "../../plan/plan.ts";
import { projectUnits } from "../project-units.ts";
import { createProjection, type Projection } from "../projection.ts";

/** A plan of the unit alone. Its arrays are views of the plan's; whoever changes one replaces it. */
export function singleUnit(plan: Plan, unit: number): Plan {
  const { years, base } = plan;
  const one = (figures: Float64Array) => figures.subarray(unit, unit + 1);
  const row = (column: Float64Array) => column.subarray(unit * years, (unit + 1) * years);
  const rows = ([primary, secondary, tertiary]: BySector): BySector => [
    row(primary),
    row(secondary),
    row(tertiary),
  ];
  const columns = (of: Columns) =>
    Object.fromEntries(columnNames.map((name) => [name, row(of[name])])) as Record<ColumnName, Float64Array>;
  return {
    ...plan,
    codes: plan.codes.slice(unit, unit + 1),
    base: {
      valueAdded: [one(base.valueAdded[0]), one(base.valueAdded[1]), one(base.valueAdded[2])],
      gdp: one(base.gdp),
      published: one(base.published),
      capital: one(base.capital),
      employment: one(base.employment),
      investmentRatio: one(base.investmentRatio),
      urbanEmploymentShare: one(base.urbanEmploymentShare),
      urbanJobs: one(base.urbanJobs),
      incomeUrban: one(base.incomeUrban),
      incomeRural: one(base.incomeRural),
      computable: base.computable.subarray(unit, unit + 1),
    },
    columns: columns(plan.columns),
    rates: rows(plan.rates),
    reference: columns(plan.reference),
    referenceGrowth: row(plan.referenceGrowth),
    projectInvestment: row(plan.projectInvestment),
    projectValueAdded: rows(plan.projectValueAdded),
    extraJobs: row(plan.extraJobs),
    settled: plan.settled.subarray(unit, unit + 1),
    jobsPerPoint: one(plan.jobsPerPoint),
    inScope: {
      counties: plan.inScope.counties.subarray(unit, unit + 1),
      "counties-and-districts": plan.inScope["counties-and-districts"].subarray(unit, unit + 1),
    },
  };
}

/** A unit on the bench: projected again and again with a constant addition. */
export interface Bench {
  /** Figures of the last trial, `[t]`; read before the next. */
  readonly trial: Projection;
  /** Nominal GDP in year t with `extra` a year on real growth (TFP growth in the factors closure); NaN: none. */
  withGrowth(extra: number, t: number): number;
  /** The same with `extra` on the investment ratio in every year from the first one open to the one before t. */
  withInvestment(extra: number, t: number): number;
}

export function benchOf(plan: Plan, unit: number): Bench {
  const own = singleUnit(plan, unit);
  const trial = createProjection(1, plan.years);
  const ratio = own.columns.investmentRatio;
  const raised = ratio.slice();
  const raisedPlan: Plan = { ...own, columns: { ...own.columns, investmentRatio: raised } };
  return {
    trial,
    withGrowth: (extra, t) => {
      projectUnits(own, 0, 1, trial, 0, extra);
      return trial.gdpNominal[t] ?? Number.NaN;
    },
    withInvestment: (extra, t) => {
      raised.set(ratio);
      for (let year = firstOpen(own, 0); year < t; year += 1) raised[year] = (ratio[year] ?? 0) + extra;
      projectUnits(raisedPlan, 0, 1, trial, 0, 0);
      return trial.gdpNominal[t] ?? Number.NaN;
    },
  };
}
