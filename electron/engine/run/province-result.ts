/** The province: sums, tier counts, targets and the two audits. */
import { type Dataset, type TargetScope, targetScopes } from "../../../shared/dataset/schema.ts";
import type { ProvinceResult, TargetResult } from "../../../shared/result/schema.ts";
import { growthRate } from "../model/growth.ts";
import { Sum } from "../model/sum.ts";
import { tierIndex } from "../model/tiers.ts";
import type { Plan } from "../plan/plan.ts";
import { provinceReferenceGrowth } from "../plan/province-growth.ts";
import type { Projection } from "./projection.ts";
import { finite, incomeIndex } from "./unit-result.ts";

type Series = (number | null)[];
export type ProvinceByScope = Record<TargetScope, ProvinceResult>;

/**
 * Half the precision to which growth is published (0.1 point): by less than this the
 * counties together are not said to grow faster than the province's assumption.
 */
const AMPLIFICATION_TOLERANCE = 0.0005;

/** The province judged in each scope. Sums take in every unit that has figures, whatever the scope. */
export function provinceResults(dataset: Dataset, plan: Plan, projection: Projection): ProvinceByScope {
  const gdpReal = total(plan, projection.gdpReal);
  const gdpNominal = total(plan, projection.gdpNominal);
  const urbanJobs = total(plan, projection.urbanJobs);
  const realGrowth = growthOf(gdpReal);
  const shared = {
    gdpNominal,
    gdpReal,
    realGrowth,
    nominalGrowth: growthOf(gdpNominal),
    urbanJobs,
    audit: auditOf(dataset, plan, realGrowth),
  };
  const jobs = jobsTarget(dataset, urbanJobs);
  const [counties, all] = targetScopes.map((scope) => {
    const tierCounts = countTiers(plan, projection, scope);
    const { narrowing, judged } = countNarrowing(plan, projection, scope);
    const targets: Record<string, TargetResult> = {};
    for (const tier of plan.ladder.tiers) {
      const reached = tierCounts[tier.id]?.at(-1) ?? 0;
      targets[tier.id] = { target: tier.count, reached, met: reached >= tier.count };
    }
    targets.urbanJobs = jobs;
    targets.incomeGap = {
      target: judged,
      reached: judged === 0 ? null : narrowing,
      met: judged === 0 ? null : narrowing === judged,
    };
    return { scope, ...shared, narrowing, judgedIncome: judged, tierCounts, targets };
  });
  return { counties: counties!, "counties-and-districts": all! };
}

/** Sum of the units that have a figure, year by year; null where none has. */
function total(plan: Plan, column: Float64Array): Series {
  return Array.from({ length: plan.years }, (_, t) => {
    const sum = new Sum();
    let has = false;
    for (let at = t; at < column.length; at += plan.years) {
      if (!Number.isFinite(column[at]!)) continue;
      sum.add(column[at]!);
      has = true;
    }
    return has ? finite(sum.value) : null;
  });
}

function growthOf(series: Series): Series {
  return series.map((now, t) => {
    const before = series[t - 1] ?? null;
    return now === null || before === null ? null : finite(growthRate(before, now));
  });
}

function countTiers(plan: Plan, projection: Projection, scope: TargetScope): Record<string, number[]> {
  const { ladder, years } = plan;
  const counts = [...ladder.tiers.map((tier) => tier.id), ladder.rest].map(
    (id) => [id, new Array<number>(years).fill(0)] as const,
  );
  plan.inScope[scope].forEach((counted, u) => {
    if (counted === 0 || projection.state[u] !== 0) return;
    for (let t = 0; t < years; t++) {
      const [, row] = counts[tierIndex(ladder, projection.gdpNominal[u * years + t]!)]!;
      row[t]! += 1;
    }
  });
  return Object.fromEntries(counts);
}

/** The income gap narrows where the ratio at the horizon is below the base year's. */
function countNarrowing(plan: Plan, projection: Projection, scope: TargetScope) {
  let narrowing = 0;
  let judged = 0;
  plan.inScope[scope].forEach((counted, u) => {
    const ratio = counted === 0 ? null : incomeIndex(projection, (u + 1) * plan.years - 1);
    if (ratio === null) return;
    judged += 1;
    if (ratio < 1) narrowing += 1;
  });
  return { narrowing, judged };
}

/** Every projected year must reach the target: the lowest decides. */
function jobsTarget(dataset: Dataset, urbanJobs: Series): TargetResult {
  const target = dataset.targets.urbanJobsPerYear;
  const projected = urbanJobs.slice(1);
  const known = projected.filter((jobs) => jobs !== null);
  if (known.length < projected.length) return { target, reached: null, met: null };
  const reached = Math.min(...known);
  return { target, reached, met: reached >= target };
}

function auditOf(dataset: Dataset, plan: Plan, weightedGrowth: Series): ProvinceResult["audit"] {
  const countySum = sumOf(plan.base.published);
  const { gdp: published } = dataset.published;
  const provinceGrowth = provinceGrowthOf(dataset, plan);
  const amplifiedYears: number[] = [];
  weightedGrowth.forEach((growth, t) => {
    const assumed = provinceGrowth[t] ?? null;
    // What is published is nobody's assumption.
    if (growth === null || assumed === null || plan.baseYear + t <= (plan.actuals?.through ?? 0)) return;
    if (growth > assumed + AMPLIFICATION_TOLERANCE) amplifiedYears.push(plan.baseYear + t);
  });
  return {
    countySum,
    ...(plan.isRevised ? { revisedSum: sumOf(plan.base.gdp) } : {}),
    published,
    ratio: countySum === null || published === null ? null : finite(countySum / published),
    weightedGrowth: [...weightedGrowth],
    provinceGrowth,
    amplifiedYears,
  };
}

/** Of the units that have a figure. */
function sumOf(figures: Float64Array): number | null {
  if (figures.every(Number.isNaN)) return null;
  const sum = new Sum();
  for (const figure of figures) if (!Number.isNaN(figure)) sum.add(figure);
  return finite(sum.value);
}

/** The province's reference growth; in years taken as published its published growth. */
function provinceGrowthOf(dataset: Dataset, plan: Plan): Series {
  const through = plan.actuals?.through ?? plan.baseYear;
  const published = dataset.province.history?.realGrowth;
  return Array.from(provinceReferenceGrowth(plan, dataset), (assumed, t) => {
    const year = plan.baseYear + t;
    return finite((t > 0 && year <= through ? published?.[year] : undefined) ?? assumed);
  });
}
