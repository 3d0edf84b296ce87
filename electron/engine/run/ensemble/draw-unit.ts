/**
 * All draws of one unit, year by year. The equations of docs/model.md 一年、就业与收入 are
 * written as departures from the deterministic path (marked ⁰): with
 * f_t = (K_t/K⁰_t)^α · exp(S_t), real GDP is Y⁰_t + Yˢ_t·(f_t - 1), where Yˢ is what shocks
 * move, and K_t+1 - K⁰_t+1 = (1-δ)(K_t - K⁰_t) + s_t(Y_t - Y⁰_t). So without shocks every
 * number keeps the bits of the deterministic run.
 */
import { exp } from "../../model/exponential.ts";
import { power } from "../../model/power.ts";
import type { EnsembleInput } from "./ensemble-input.ts";
import type { Normals } from "./normals-cache.ts";

export interface Luck {
  readonly province: Normals;
  readonly prefecture: Normals;
  readonly unit: Normals;
}

/** What the draws of one unit leave behind, and where each draw stands in the year under way: by draw. */
export interface UnitDraws {
  /** Nominal GDP, `[t * draws + draw]`. */
  readonly nominal: Float64Array;
  /** Income ratio at the horizon over that of the deterministic path. */
  readonly ratioFactor: Float64Array;
  /** S, exp(S), the departure of capital, last year's real GDP, and both incomes over those without shocks. */
  readonly shocks: Float64Array;
  readonly shockFactor: Float64Array;
  readonly capitalGap: Float64Array;
  readonly lastReal: Float64Array;
  readonly urban: Float64Array;
  readonly rural: Float64Array;
}

/** Departures of the units drawn so far from the deterministic path, summed: `[t * draws + draw]`. */
export interface Departures {
  readonly nominal: Float64Array;
  readonly jobs: Float64Array;
}

export function createUnitDraws(draws: number, years: number): UnitDraws {
  const byDraw = () => new Float64Array(draws);
  return {
    nominal: new Float64Array(draws * years),
    ratioFactor: byDraw(),
    shocks: byDraw(),
    shockFactor: byDraw(),
    capitalGap: byDraw(),
    lastReal: byDraw(),
    urban: byDraw(),
    rural: byDraw(),
  };
}

export function drawUnit(
  input: EnsembleInput,
  unit: number,
  luck: Luck,
  drawn: UnitDraws,
  sums: Departures,
): void {
  drawn.shocks.fill(0);
  drawn.capitalGap.fill(0);
  drawn.lastReal.fill(input.baseReal[unit]!);
  drawn.urban.fill(1);
  drawn.rural.fill(1);
  for (let t = 0; t < input.years; t++) {
    addShocks(input, t, luck, drawn);
    projectYear(input, unit, t, drawn, sums);
  }
  const { ratioFactor, urban, rural } = drawn;
  for (let draw = 0; draw < input.draws; draw++) ratioFactor[draw] = urban[draw]! / rural[draw]!;
}

/** Apart from `projectYear`: a loop without calls is much the faster one. */
function addShocks({ draws, shocks: sizes }: EnsembleInput, t: number, luck: Luck, drawn: UnitDraws): void {
  const ofYear = ({ values, stride }: Normals) => values.subarray(t * stride, t * stride + draws);
  const province = ofYear(luck.province);
  const prefecture = ofYear(luck.prefecture);
  const own = ofYear(luck.unit);
  const sigmaProvince = sizes.province.sigma;
  const sigmaPrefecture = sizes.prefecture.sigma;
  const sigmaUnit = sizes.unit.sigma;
  const { shocks, shockFactor } = drawn;
  for (let draw = 0; draw < draws; draw++) {
    const shock =
      sigmaProvince * province[draw]! + sigmaPrefecture * prefecture[draw]! + sigmaUnit * own[draw]!;
    const sum = shocks[draw]! + shock;
    shocks[draw] = sum;
    shockFactor[draw] = exp(sum);
  }
}

function projectYear(
  input: EnsembleInput,
  unit: number,
  t: number,
  drawn: UnitDraws,
  sums: Departures,
): void {
  const { draws, series } = input;
  const at = unit * input.years + t;
  const gdpReal = series.gdpReal[at]!;
  const shockedReal = series.shockedReal[at]!;
  const growthFactor = series.growthFactor[at]!;
  const gdpNominal = series.gdpNominal[at]!;
  const shockedNominal = series.shockedNominal[at]!;
  const capital = series.capital[at]!;
  const capitalShare = series.capitalShare[at]!;
  const capitalKept = series.capitalKept[at]!;
  const capitalInvested = series.capitalInvested[at]!;
  const jobs = series.jobs[at]!;
  const jobsWithout = floored(jobs);
  const jobsPerGrowth = series.jobsPerGrowth[at]!;
  const urbanGain = series.urbanGain[at]!;
  const ruralGain = series.ruralGain[at]!;
  const { shockFactor, capitalGap, lastReal, urban, rural } = drawn;
  const nominal = drawn.nominal.subarray(t * draws, (t + 1) * draws);
  const nominalSums = sums.nominal.subarray(t * draws, (t + 1) * draws);
  const jobsSums = sums.jobs.subarray(t * draws, (t + 1) * draws);

  for (let draw = 0; draw < draws; draw++) {
    const gap = capitalGap[draw]!;
    const departure = power(1 + gap / capital, capitalShare) * shockFactor[draw]! - 1;
    const realGap = shockedReal * departure;
    const nominalGap = shockedNominal * departure;
    nominal[draw] = gdpNominal + nominalGap;
    nominalSums[draw] = nominalSums[draw]! + nominalGap;

    const real = gdpReal + realGap;
    const extraGrowth = real / lastReal[draw]! - growthFactor;
    lastReal[draw] = real;
    const jobsGap = floored(jobs + jobsPerGrowth * extraGrowth) - jobsWithout;
    jobsSums[draw] = jobsSums[draw]! + jobsGap;
    urban[draw] = urban[draw]! * positive(1 + urbanGain * extraGrowth);
    rural[draw] = rural[draw]! * positive(1 + ruralGain * extraGrowth);
    capitalGap[draw] = capitalKept * gap + capitalInvested * realGap;
  }
}

/** 城镇新增就业 is a gross flow: never below 0. */
function floored(jobs: number): number {
  return Math.max(jobs, 0);
}

/** A factor of zero or less leaves no income, as in the deterministic run. */
function positive(factor: number): number {
  return factor > 0 ? factor : Number.NaN;
}
