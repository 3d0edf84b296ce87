/** What a dataset says by itself, compiled once for a closure and horizon and shared by every plan. */
import type { Dataset, Sector, Unit } from "../../../shared/dataset/schema.ts";
import type { Path } from "../../../shared/scenario/path.ts";
import { tierLadder } from "../model/tiers.ts";
import { projectUnits } from "../run/project-units.ts";
import { createProjection } from "../run/projection.ts";
import { type BaseFigures, baseFigures } from "./base-figures.ts";
import { refusalOf } from "./bounds.ts";
import type { Revisions } from "./census-revisions.ts";
import { bySector, type ColumnName, type Columns, columnNames } from "./columns.ts";
import { pathRow, type Years } from "./path-row.ts";
import type { EngineClosure, Plan } from "./plan.ts";
import { type PlanProblem, problem } from "./problems.ts";
import { type Places, placesOf } from "./scope-units.ts";

export interface Reference {
  readonly dataset: Dataset;
  /** The plan of a scenario without overrides, projects or levers. */
  readonly plan: Plan;
  readonly places: Places;
}

/** `horizon` must be a whole year after the base year. */
export function compileReference(
  dataset: Dataset,
  closure: EngineClosure,
  horizon: number,
  revisions: Revisions,
): Reference {
  const problems: PlanProblem[] = [];
  const { baseYear, parameters, units } = dataset;
  const span: Years = { baseYear, years: horizon - baseYear + 1 };
  const base = baseFigures(dataset, closure, revisions, problems);
  const columns = referenceColumns(dataset, span, base, problems);
  const cells = units.length * span.years;
  const nothing = new Float64Array(cells);
  const plan: Plan = {
    ...span,
    closure,
    horizon,
    codes: units.map((unit) => unit.code),
    base,
    columns,
    rates: bySector(columns, closure === "growth" ? "growth" : "tfpGrowth"),
    reference: columns,
    referenceGrowth: nothing,
    projectInvestment: nothing,
    projectValueAdded: [nothing, nothing, nothing],
    extraJobs: nothing,
    settled: new Int32Array(units.length),
    actuals: null,
    isRevised: revisions.size > 0,
    jobsPerPoint: spread(parameters.jobsPerPoint, base.urbanJobs),
    passThrough: parameters.incomePassThrough,
    inScope: {
      counties: Uint8Array.from(units, (unit) => (unit.kind === "district" ? 0 : 1)),
      "counties-and-districts": new Uint8Array(units.length).fill(1),
    },
    targetScope: dataset.targets.scope,
    ladder: tierLadder(dataset.targets.tiers),
    problems,
  };
  const projection = createProjection(units.length, span.years);
  projectUnits(plan, 0, units.length, projection, 0, 0);
  return { dataset, plan: { ...plan, referenceGrowth: projection.realGrowth }, places: placesOf(dataset) };
}

/** `total` over the units in proportion to their base figure; nothing where it is missing. */
function spread(total: number, figures: Float64Array): Float64Array {
  let sum = 0;
  for (const figure of figures) if (figure > 0) sum += figure;
  return figures.map((figure) => (figure > 0 ? (total * figure) / sum : 0));
}

function referenceColumns(
  dataset: Dataset,
  span: Years,
  base: BaseFigures,
  problems: PlanProblem[],
): Columns {
  const { units, parameters } = dataset;
  const row = new Float64Array(span.years);

  /** Lays a path over what stands in the row; a refused value leaves what stood before. */
  const lay = (path: Path, over: Float64Array, name: ColumnName, unit: string | null) => {
    pathRow(path, span, row, () => true);
    for (let t = 1; t < span.years; t++) {
      const value = row[t]!;
      if (Number.isNaN(value)) continue;
      const refused = refusalOf(name, value, parameters.investmentRatioCap);
      if (refused === null) over[t] = value;
      else problems.push(problem(refused, unit, name, span.baseYear + t, value));
    }
  };
  const filled = (name: ColumnName): Float64Array => {
    const column = new Float64Array(units.length * span.years);
    const province = new Float64Array(span.years);
    const whole = provincePath(dataset, name);
    if (whole !== null) lay(whole, province, name, null);
    units.forEach((unit, u) => {
      const at = u * span.years;
      column.set(province, at);
      const own = unitPath(unit, name);
      if (own !== undefined) lay(own, column.subarray(at, at + span.years), name, unit.code);
    });
    return column;
  };
  const columns = Object.fromEntries(columnNames.map((name) => [name, filled(name)])) as Columns;
  units.forEach((_, u) => {
    const at = u * span.years;
    const own = base.investmentRatio[u]!;
    columns.investmentRatio[at] = Number.isNaN(own) ? columns.investmentRatio[at + 1]! : own;
    columns.capitalShare[at] = parameters.capitalShare;
    columns.depreciation[at] = parameters.depreciation;
    const share = base.urbanEmploymentShare[u]!;
    const known = !Number.isNaN(share) && !Number.isNaN(base.employment[u]!);
    columns.urbanEmploymentShare.fill(known ? share : 0, at, at + span.years);
  });
  return columns;
}

function provincePath({ reference, parameters }: Dataset, name: ColumnName): Path | null {
  if (name === "urbanEmploymentShare") return null;
  if (name === "capitalShare" || name === "depreciation") return parameters[name];
  return pathIn(reference, name) ?? null;
}

function unitPath(unit: Unit, name: ColumnName): Path | undefined {
  return unit.reference === undefined ? undefined : pathIn(unit.reference, name);
}

function pathIn(reference: NonNullable<Unit["reference"]>, name: ColumnName): Path | undefined {
  const [assumption, part] = name.split(".");
  switch (assumption) {
    case "growth":
    case "deflator":
      return reference[assumption]?.[part as Sector];
    case "incomeGrowth":
      return reference.incomeGrowth?.[part as "urban" | "rural"];
    case "tfpGrowth":
    case "investmentRatio":
    case "employmentGrowth":
      return reference[assumption];
    default:
      return undefined;
  }
}
