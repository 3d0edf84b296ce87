/** A plan in the making: columns are copied from the reference when first written to. */
import type { Sector } from "../../../shared/dataset/schema.ts";
import { sectors } from "../../../shared/dataset/schema.ts";
import { type BySector, bySector, type ColumnName, type Columns } from "./columns.ts";
import type { Plan } from "./plan.ts";
import type { PlanProblem } from "./problems.ts";
import type { Reference } from "./reference.ts";

export interface Drafting {
  readonly reference: Reference;
  readonly problems: PlanProblem[];
  /** What stands in a column now. */
  read(column: ColumnName): Float64Array;
  write(column: ColumnName): Float64Array;
  writeExtra(extra: "projectInvestment" | "extraJobs"): Float64Array;
  writeValueAdded(sector: Sector): Float64Array;
  finish(): Plan;
}

export function startDrafting(reference: Reference): Drafting {
  const { plan } = reference;
  const columns: Record<ColumnName, Float64Array> = { ...plan.columns };
  const extras = { projectInvestment: plan.projectInvestment, extraJobs: plan.extraJobs };
  const valueAdded = [...plan.projectValueAdded] as [Float64Array, Float64Array, Float64Array];
  const problems: PlanProblem[] = [...plan.problems];
  return {
    reference,
    problems,
    read: (name) => columns[name],
    write: (name) => {
      if (columns[name] === plan.columns[name]) columns[name] = plan.columns[name].slice();
      return columns[name];
    },
    writeExtra: (name) => {
      if (extras[name] === plan[name]) extras[name] = plan[name].slice();
      return extras[name];
    },
    writeValueAdded: (sector) => {
      const at = sectors.indexOf(sector) as 0 | 1 | 2;
      if (valueAdded[at] === plan.projectValueAdded[at]) valueAdded[at] = plan.projectValueAdded[at].slice();
      return valueAdded[at];
    },
    finish: () => ({
      ...plan,
      columns: columns as Columns,
      rates: bySector(columns, plan.closure === "growth" ? "growth" : "tfpGrowth"),
      ...extras,
      projectValueAdded: valueAdded as BySector,
      problems,
    }),
  };
}
