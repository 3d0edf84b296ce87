/**
 * Published growth in place of the assumptions (docs/model.md 公布的增速): up to a unit's last
 * published year growth is as published, investment, employment and prices are the reference's,
 * and projects and levers add nothing; what comes after stands as the scenario has it.
 */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import { type GrowthSource, publishedGrowth } from "../../../shared/history/published-growth.ts";
import { investmentOf, nextCapital } from "../model/capital.ts";
import { grow } from "../model/growth.ts";
import { factorEffect } from "../model/output.ts";
import type { ColumnName } from "./columns.ts";
import type { Drafting } from "./drafting.ts";
import type { Years } from "./path-row.ts";
import type { Plan } from "./plan.ts";
import { problem } from "./problems.ts";

export interface Actuals {
  /** The last year for which published growth is asked for, within the horizon. */
  readonly through: number;
  /** `[unit]`: the last t whose growth is published and stands; 0: none. */
  readonly settled: Int32Array;
  /** `[unit * years + t]`: NaN where the assumptions stand. */
  readonly growth: Float64Array;
  /** `[unit][t]`: whose figure it is; null where the assumptions stand. */
  readonly sources: readonly (readonly (GrowthSource | null)[])[];
}

/** `through` after the base year. */
export function actualsOf(dataset: Dataset, { baseYear, years }: Years, through: number): Actuals {
  const last = Math.min(through - baseYear, years - 1);
  const growth = new Float64Array(dataset.units.length * years).fill(Number.NaN);
  const settled = new Int32Array(dataset.units.length);
  const sources = dataset.units.map((unit, u) => {
    const row = new Array<GrowthSource | null>(years).fill(null);
    for (let t = 1; t <= last; t++) {
      const published = publishedGrowth(dataset, unit, baseYear + t);
      if (published === null) continue;
      row[t] = published.source;
      growth[u * years + t] = published.rate;
      settled[u] = t;
    }
    return row;
  });
  return { through: baseYear + last, settled, growth, sources };
}

/** What the planner's assumptions do not move before a unit's growth is open again. */
const held = [
  "investmentRatio",
  "employmentGrowth",
  "deflator.primary",
  "deflator.secondary",
  "deflator.tertiary",
] as const satisfies readonly ColumnName[];
const growthColumns = ["growth.primary", "growth.secondary", "growth.tertiary"] as const;
const tfpColumns = ["tfpGrowth.primary", "tfpGrowth.secondary", "tfpGrowth.tertiary"] as const;

/** Comes after overrides, levers and projects; a year without a published figure keeps its own growth. */
export function settleActuals(drafting: Drafting, actuals: Actuals): void {
  const { plan } = drafting.reference;
  const { settled } = actuals;
  tellUnpublished(drafting, actuals);
  if (settled.every((last) => last === 0)) return;
  const rows = (to: Float64Array, from: Float64Array | null) => {
    settled.forEach((last, u) => {
      const at = u * plan.years;
      if (from === null) to.fill(0, at + 1, at + last + 1);
      else to.set(from.subarray(at + 1, at + last + 1), at + 1);
    });
  };
  for (const name of held) {
    if (drafting.read(name) !== plan.columns[name]) rows(drafting.write(name), plan.columns[name]);
  }
  for (const extra of ["projectInvestment", "extraJobs"] as const) rows(drafting.writeExtra(extra), null);
  for (const name of growthColumns) {
    const column = drafting.write(name);
    actuals.growth.forEach((rate, at) => {
      if (!Number.isNaN(rate)) column[at] = rate;
    });
  }
  if (plan.closure === "factors") implyTfp(drafting, actuals);
}

/**
 * In the factors closure growth is a result: TFP growth is what makes it come out as published,
 * 1 + τ = (1 + g)·E_t-1 / E_t with E the effect of the factors against the base year.
 */
function implyTfp(drafting: Drafting, { settled, growth }: Actuals): void {
  const { base, years } = drafting.reference.plan;
  const columns = tfpColumns.map(drafting.write);
  const [share, depreciation, ratio, employment] = (
    ["capitalShare", "depreciation", "investmentRatio", "employmentGrowth"] as const
  ).map((name) => drafting.read(name)) as [Float64Array, Float64Array, Float64Array, Float64Array];
  settled.forEach((last, u) => {
    if (base.computable[u] === 0) return;
    const start = base.capital[u]!;
    const trend = base.valueAdded.map((figures) => figures[u]!);
    let gdp = base.gdp[u]!;
    let capital = start;
    let labour = 1;
    let effect = 1;
    for (let t = 1; t <= last; t++) {
      const at = u * years + t;
      capital = nextCapital(capital, depreciation[at]!, investmentOf(ratio[at - 1]!, gdp, 0));
      labour = grow(labour, employment[at]!);
      const before = effect;
      effect = factorEffect(capital / start, labour, share[at]!);
      const rate = growth[at]!;
      columns.forEach((column, sector) => {
        if (!Number.isNaN(rate)) column[at] = ((1 + rate) * before) / effect - 1;
        trend[sector] = grow(trend[sector]!, column[at]!);
      });
      gdp = trend.reduce((sum, part) => sum + part, 0) * effect;
    }
  });
}

/** Once: the first year in which a unit's growth was to be published and is not. */
function tellUnpublished({ reference, problems }: Drafting, { through, growth }: Actuals): void {
  const { plan } = reference;
  const last = through - plan.baseYear;
  let first = Number.POSITIVE_INFINITY;
  const units = plan.codes.filter((_, u) => {
    for (let t = 1; t <= last; t++) {
      if (!Number.isNaN(growth[u * plan.years + t]!)) continue;
      first = Math.min(first, t);
      return true;
    }
    return false;
  });
  if (units.length === 0) return;
  const unit = units.length === 1 ? units[0]! : null;
  problems.push(problem("growth-unpublished", unit, null, plan.baseYear + first));
}

/** The first t from which a unit's growth is an assumption. */
export function firstOpen({ settled }: Pick<Plan, "settled">, unit: number): number {
  return settled[unit]! + 1;
}
