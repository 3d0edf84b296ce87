/** From a deterministic run to what the draws need. */
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import type { Scenario } from "../../../../shared/scenario/schema.ts";
import { grow } from "../../model/growth.ts";
import { shockSizes } from "../../model/shock-band.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Projection } from "../projection.ts";
import { incomeIndex } from "../unit-result.ts";
import type { EnsembleInput, EnsembleSeries } from "./ensemble-input.ts";
import { goalLevels } from "./goal-levels.ts";
import { type ShockStarts, shockStarts } from "./shock-starts.ts";

export interface EnsembleSize {
  readonly draws: number;
  /** 0 to 2^32 - 1. */
  readonly seed: number;
}

/** `projection` is the plan's; the shocks are those of the plan's dataset; `goals` are judged, never solved for. */
export function prepareEnsemble(
  dataset: Dataset,
  plan: Plan,
  projection: Projection,
  { draws, seed }: EnsembleSize,
  goals: Scenario["goals"] = {},
): EnsembleInput {
  const years = plan.years - 1;
  const starts = shockStarts(dataset, plan);
  const { tiers } = plan.ladder;
  const series = seriesOf(plan, projection, starts);
  return {
    draws,
    seed,
    firstYear: plan.baseYear + 1,
    years,
    province: dataset.province.code,
    tierMin: Float64Array.from(tiers, ({ min }) => min),
    tierInclusive: Uint8Array.from(tiers, ({ minInclusive }) => Number(minInclusive)),
    codes: plan.codes,
    prefectures: dataset.units.map(({ prefecture }) => prefecture.code),
    computed: projection.state.map((state) => Number(state === 0)),
    isCounty: plan.inScope.counties,
    shocks: shockSizes(dataset.parameters.shocks),
    shockStarts: starts,
    baseReal: plan.base.gdp,
    incomeIndex: Float64Array.from(
      plan.codes,
      (_, unit) => incomeIndex(projection, (unit + 1) * plan.years - 1) ?? Number.NaN,
    ),
    ...goalLevels(plan, series, goals),
    series,
  };
}

function seriesOf(plan: Plan, projection: Projection, starts: ShockStarts): EnsembleSeries {
  const { columns, years } = plan;
  /** Leaves the base year out; `at` is `[unit * plan.years + t]`. */
  const projected = (of: (at: number, unit: number) => number) => {
    const values = new Float64Array(plan.codes.length * (years - 1));
    for (let unit = 0; unit < plan.codes.length; unit++) {
      for (let t = 1; t < years; t++) values[unit * (years - 1) + t - 1] = of(unit * years + t, unit);
    }
    return values;
  };
  const { gdpReal, gdpNominal, capital, urbanIndex, ruralIndex } = projection;
  const { real: addedReal, nominal: addedNominal } = projectOutput(plan);
  const jobs = jobsBeforeFloor(plan, projection);
  const { jobsPerPoint, passThrough } = plan;
  const hasCapital = (at: number) => capital[at]! > 0;
  // A province whose growth is known has its jobs known, whichever of its counties did better.
  const isOpen = (at: number, unit: number) => at % years > starts.province[unit]!;
  const isLast = (at: number) => at % years === years - 1;
  return {
    gdpReal: projected((at) => gdpReal[at]!),
    shockedReal: projected((at) => gdpReal[at]! - addedReal[at]!),
    gdpNominal: projected((at) => gdpNominal[at]!),
    shockedNominal: projected((at) => gdpNominal[at]! - addedNominal[at]!),
    growthFactor: projected((at) => gdpReal[at]! / gdpReal[at - 1]!),
    // Without a capital stock nothing departs from it: output follows the shocks alone.
    capital: projected((at) => (hasCapital(at) ? capital[at]! : 1)),
    capitalShare: projected((at) => columns.capitalShare[at]!),
    capitalKept: projected((at) => (isLast(at) ? 0 : 1 - columns.depreciation[at + 1]!)),
    capitalInvested: projected((at) => (hasCapital(at) ? columns.investmentRatio[at]! : 0)),
    jobs: projected((at) => (Number.isNaN(jobs[at]!) ? 0 : jobs[at]!)),
    jobsPerGrowth: projected((at, unit) =>
      Number.isNaN(jobs[at]!) || !isOpen(at, unit) ? 0 : jobsPerPoint[unit]! * 100,
    ),
    urbanGain: projected((at) => (passThrough.urban * urbanIndex[at - 1]!) / urbanIndex[at]!),
    ruralGain: projected((at) => (passThrough.rural * ruralIndex[at - 1]!) / ruralIndex[at]!),
  };
}

/** What projects add to output, which no shock moves. */
function projectOutput({ codes, years, columns, projectValueAdded }: Plan) {
  const deflators = [
    columns["deflator.primary"],
    columns["deflator.secondary"],
    columns["deflator.tertiary"],
  ];
  const real = new Float64Array(codes.length * years);
  const nominal = new Float64Array(codes.length * years);
  for (let unit = 0; unit < codes.length; unit++) {
    for (const [sector, added] of projectValueAdded.entries()) {
      let price = 1;
      for (let at = unit * years + 1; at < (unit + 1) * years; at++) {
        price = grow(price, deflators[sector]![at]!);
        real[at] = real[at]! + added[at]!;
        nominal[at] = nominal[at]! + price * added[at]!;
      }
    }
  }
  return { real, nominal };
}

/** 城镇新增就业 as the relation gives it before it is held at 0: only the shocked value may be held. NaN without figures. */
function jobsBeforeFloor(plan: Plan, projection: Projection): Float64Array {
  const { years, base, columns, reference } = plan;
  const jobs = new Float64Array(plan.codes.length * years).fill(Number.NaN);
  for (let unit = 0; unit < plan.codes.length; unit++) {
    const known = base.employment[unit]!;
    // As in the projection: without employment figures nobody is added or lost.
    const employment = Number.isNaN(known) ? 0 : known;
    let labour = employment;
    let trend = employment;
    for (let at = unit * years + 1; at < (unit + 1) * years; at++) {
      const [lastLabour, lastTrend] = [labour, trend];
      labour = grow(labour, columns.employmentGrowth[at]!);
      trend = grow(trend, reference.employmentGrowth[at]!);
      const floored = projection.urbanJobs[at]!;
      const extraGrowth = projection.realGrowth[at]! - plan.referenceGrowth[at]!;
      jobs[at] =
        floored > 0 || Number.isNaN(floored)
          ? floored
          : base.urbanJobs[unit]! +
            plan.jobsPerPoint[unit]! * 100 * extraGrowth +
            columns.urbanEmploymentShare[at]! * (labour - lastLabour - (trend - lastTrend)) +
            plan.extraJobs[at]!;
    }
  }
  return jobs;
}
