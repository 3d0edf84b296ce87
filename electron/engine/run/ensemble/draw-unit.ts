/**
 * All draws of one unit. The equations of docs/model.md 一年、就业与收入 are written as departures
 * from the deterministic path, which is linear in all but the two powers: with
 * f_t = (K_t/K⁰_t)^α · exp(S_t), real GDP is Y⁰_t + Yˢ_t·(f_t - 1), where Yˢ is what shocks
 * move, and K_t+1 - K⁰_t+1 = (1-δ)(K_t - K⁰_t) + s_t(Y_t - Y⁰_t). So without shocks every
 * number keeps the bits of the deterministic run.
 */
import type { EnsembleInput } from "./ensemble-input.ts";

/** Tables of normals, `[draw * years + t]`. */
export interface Luck {
  readonly province: Float64Array;
  readonly prefecture: Float64Array;
  readonly unit: Float64Array;
}

/** What the draws of one unit leave behind. */
export interface UnitDraws {
  /** Nominal GDP, `[t * draws + draw]`. */
  readonly nominal: Float64Array;
  /** Income ratio at the horizon over that of the deterministic path, by draw. */
  readonly ratioFactor: Float64Array;
}

/** Departures of the units drawn so far from the deterministic path, summed: `[draw * years + t]`. */
export interface Departures {
  readonly nominal: Float64Array;
  readonly jobs: Float64Array;
}

export function drawUnit(
  input: EnsembleInput,
  unit: number,
  luck: Luck,
  out: UnitDraws,
  sums: Departures,
): void {
  const { draws, years } = input;
  const { province, prefecture, unit: own } = luck;
  const { nominal, ratioFactor } = out;
  const { nominal: nominalSums, jobs: jobsSums } = sums;
  const { series } = input;
  const ofUnit = (values: Float64Array) => values.subarray(unit * years, (unit + 1) * years);
  const gdpReal = ofUnit(series.gdpReal);
  const shockedReal = ofUnit(series.shockedReal);
  const growthFactor = ofUnit(series.growthFactor);
  const gdpNominal = ofUnit(series.gdpNominal);
  const shockedNominal = ofUnit(series.shockedNominal);
  const capital = ofUnit(series.capital);
  const capitalShare = ofUnit(series.capitalShare);
  const capitalKept = ofUnit(series.capitalKept);
  const capitalInvested = ofUnit(series.capitalInvested);
  const jobs = ofUnit(series.jobs);
  const jobsPerGrowth = ofUnit(series.jobsPerGrowth);
  const urbanGain = ofUnit(series.urbanGain);
  const ruralGain = ofUnit(series.ruralGain);
  const sigmaProvince = input.sigma.province[unit]!;
  const sigmaPrefecture = input.sigma.prefecture[unit]!;
  const sigmaUnit = input.sigma.unit[unit]!;
  const baseReal = input.baseReal[unit]!;

  for (let draw = 0; draw < draws; draw++) {
    let shocks = 0;
    let capitalGap = 0;
    let lastReal = baseReal;
    let urban = 1;
    let rural = 1;
    for (let t = 0; t < years; t++) {
      const at = draw * years + t;
      shocks += sigmaProvince * province[at]! + sigmaPrefecture * prefecture[at]! + sigmaUnit * own[at]!;
      const departure = power(1 + capitalGap / capital[t]!, capitalShare[t]!) * Math.exp(shocks) - 1;
      const realGap = shockedReal[t]! * departure;
      const nominalGap = shockedNominal[t]! * departure;
      nominal[t * draws + draw] = gdpNominal[t]! + nominalGap;
      nominalSums[at] = nominalSums[at]! + nominalGap;

      const real = gdpReal[t]! + realGap;
      const extraGrowth = real / lastReal - growthFactor[t]!;
      lastReal = real;
      const jobsGap = floored(jobs[t]! + jobsPerGrowth[t]! * extraGrowth) - floored(jobs[t]!);
      jobsSums[at] = jobsSums[at]! + jobsGap;
      urban *= positive(1 + urbanGain[t]! * extraGrowth);
      rural *= positive(1 + ruralGain[t]! * extraGrowth);
      capitalGap = capitalKept[t]! * capitalGap + capitalInvested[t]! * realGap;
    }
    ratioFactor[draw] = urban / rural;
  }
}

/** The square root and exp of log give the same bits everywhere, which `Math.pow` does not promise. */
function power(base: number, exponent: number): number {
  return exponent === 0.5 ? Math.sqrt(base) : Math.exp(exponent * Math.log(base));
}

/** 城镇新增就业 is a gross flow: never below 0. */
function floored(jobs: number): number {
  return Math.max(jobs, 0);
}

/** A factor of zero or less leaves no income, as in the deterministic run. */
function positive(factor: number): number {
  return factor > 0 ? factor : Number.NaN;
}
