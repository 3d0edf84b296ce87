import { type BySector, type ColumnName, type Columns, columnNames } from "../../plan/columns.ts";
import type { Plan } from "../../plan/plan.ts";

/** The plan with its first `years` years only: no year's numbers depend on a later one's. */
export function trimPlan(plan: Plan, years: number): Plan {
  if (plan.years === years) return plan;
  const units = plan.codes.length;
  const cut = (column: Float64Array) => {
    const short = new Float64Array(units * years);
    for (let unit = 0; unit < units; unit += 1) {
      short.set(column.subarray(unit * plan.years, unit * plan.years + years), unit * years);
    }
    return short;
  };
  const cutColumns = (columns: Columns) =>
    Object.fromEntries(columnNames.map((name) => [name, cut(columns[name])])) as Record<
      ColumnName,
      Float64Array
    >;
  const three = ([primary, secondary, tertiary]: BySector): BySector => [
    cut(primary),
    cut(secondary),
    cut(tertiary),
  ];
  return {
    ...plan,
    years,
    horizon: plan.baseYear + years - 1,
    columns: cutColumns(plan.columns),
    rates: three(plan.rates),
    reference: cutColumns(plan.reference),
    referenceGrowth: cut(plan.referenceGrowth),
    projectInvestment: cut(plan.projectInvestment),
    projectValueAdded: three(plan.projectValueAdded),
    extraJobs: cut(plan.extraJobs),
  };
}
