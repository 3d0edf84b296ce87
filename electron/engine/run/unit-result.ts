/** One unit's part of a projection, as it is shown and written to files. */
import type { Unit } from "../../../shared/dataset/schema.ts";
import type { UnitResult } from "../../../shared/result/schema.ts";
import { tierId } from "../model/tiers.ts";
import type { Plan } from "../plan/plan.ts";
import type { Projection } from "./projection.ts";

type Series = (number | null)[];

export function unitResult(plan: Plan, projection: Projection, unit: Unit, index: number): UnitResult {
  const { years, base } = plan;
  const from = index * years;
  const read = (column: Float64Array) => seriesOf(column, from, years);
  const [primary, secondary, tertiary] = projection.valueAdded;
  const gdpNominal = read(projection.gdpNominal);
  const urban = base.incomeUrban[index]!;
  const rural = base.incomeRural[index]!;
  const incomeRatioIsIndex = Number.isNaN(urban) || Number.isNaN(rural);
  return {
    code: unit.code,
    name: unit.name,
    gdpNominal,
    gdpReal: read(projection.gdpReal),
    realGrowth: read(projection.realGrowth),
    valueAdded: { primary: read(primary), secondary: read(secondary), tertiary: read(tertiary) },
    capital: read(projection.capital),
    employment: read(projection.employment),
    investmentRatio: read(projection.investmentRatio),
    impliedTfpGrowth: read(projection.impliedTfpGrowth),
    urbanJobs: read(projection.urbanJobs),
    incomeUrban: scaled(read(projection.urbanIndex), urban),
    incomeRural: scaled(read(projection.ruralIndex), rural),
    incomeRatio: scaled(
      Array.from({ length: years }, (_, t) => incomeIndex(projection, from + t)),
      incomeRatioIsIndex ? 1 : urban / rural,
    ),
    incomeRatioIsIndex,
    tier: gdpNominal.map((gdp) => (gdp === null ? null : tierId(plan.ladder, gdp))),
    ...(plan.actuals === null ? {} : { actual: [...plan.actuals.sources[index]!] }),
  };
}

/** Urban over rural income against the base year's; null where either is no income. */
export function incomeIndex({ urbanIndex, ruralIndex }: Projection, at: number): number | null {
  return finite(urbanIndex[at]! > 0 && ruralIndex[at]! > 0 ? urbanIndex[at]! / ruralIndex[at]! : Number.NaN);
}

export function seriesOf(column: Float64Array, from: number, years: number): Series {
  const series: Series = [];
  for (let at = from; at < from + years; at++) series.push(finite(column[at]!));
  return series;
}

/** NaN and ±Infinity never leave the engine. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function scaled(series: Series, level: number): Series {
  return series.map((value) => (value === null ? null : finite(value * level)));
}
