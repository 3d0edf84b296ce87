/** How wide the engine's shocks make a band, in logs, without drawing them. */
import type { Dataset } from "../../../../shared/dataset/schema.ts";
import { type ShockSize, shockSizes, yearlyCorrelations } from "../../model/shock-band.ts";
import { gdpOf } from "./gdp-of.ts";

/** How a shock is carried on by capital. */
export interface Carrying {
  readonly capitalShare: number;
  /** Share of next year's capital that is this year's investment. */
  readonly renewal: number;
}

export interface Spread extends Carrying {
  /** The independent shocks that meet. */
  readonly shocks: readonly ShockSize[];
}

/**
 * Standard deviation of the log level after each of `horizons`. Output follows the shocks
 * and, through investment, capital: to first order y_t = α·k_t + S_t and
 * k_t+1 = (1−φ)·k_t + φ·y_t, φ the share of new capital. A shock of year t is felt in year h
 * as the level m_h−t it has reached, so the variance is σ²·ΣΣ m_h−s·m_h−t·ρ_|t−s|.
 */
export function spreads({ shocks, ...carrying }: Spread, horizons: readonly number[]): number[] {
  const last = Math.max(0, ...horizons);
  const reached = carriedOn(carrying, last);
  const levels = shocks.map(({ sigma, widening }) => ({
    sigma,
    correlations: yearlyCorrelations(widening, last),
  }));
  return horizons.map((horizon) => {
    let variance = 0;
    for (const { sigma, correlations } of levels) {
      for (let s = 0; s < horizon; s += 1) {
        for (let t = 0; t < horizon; t += 1) {
          variance += sigma * sigma * reached[s]! * reached[t]! * correlations[Math.abs(t - s)]!;
        }
      }
    }
    return Math.sqrt(variance);
  });
}

/** m: what a shock of 1 has become after 0, 1, … years. */
function carriedOn({ capitalShare, renewal }: Carrying, years: number): number[] {
  let capital = 0;
  return Array.from({ length: years }, () => {
    const output = capitalShare * capital + 1;
    capital = (1 - renewal) * capital + renewal * output;
    return output;
  });
}

/** What a prefecture (its units' own luck partly cancels) or one of its units meets. */
export function spreadsOf(dataset: Dataset): { prefecture(code: string): Spread; unit: Spread } {
  const { province, prefecture, unit } = shockSizes(dataset.parameters.shocks);
  const carrying = carryingOf(dataset);
  return {
    prefecture: (code) => {
      const own = { ...unit, sigma: unit.sigma * Math.sqrt(concentration(dataset, code)) };
      return { ...carrying, shocks: [province, prefecture, own] };
    },
    unit: { ...carrying, shocks: [province, prefecture, unit] },
  };
}

export function carryingOf(dataset: Dataset): Carrying {
  const { capitalShare, depreciation } = dataset.parameters;
  return { capitalShare, renewal: investedShare(dataset, depreciation) };
}

/** Σ of the squared shares of a prefecture's units: 1 for a single unit, 1/n for n equal ones. */
export function concentration(dataset: Dataset, prefecture: string): number {
  const levels = dataset.units
    .filter((unit) => unit.prefecture.code === prefecture)
    .map((unit) => gdpOf(unit) ?? 0);
  const whole = levels.reduce((sum, level) => sum + level, 0);
  return whole > 0 ? levels.reduce((sum, level) => sum + (level / whole) * (level / whole), 0) : 1;
}

/** Investment over capital to come, summed over the units that have both; what wears off where none has. */
function investedShare(dataset: Dataset, depreciation: number): number {
  let invested = 0;
  let kept = 0;
  for (const unit of dataset.units) {
    const { capital, capitalOutputRatio, investmentRatio } = unit;
    const gdp = gdpOf(unit) ?? 0;
    const stock = capital ?? (capitalOutputRatio ?? 0) * gdp;
    if (investmentRatio === null || stock <= 0) continue;
    invested += investmentRatio * gdp;
    kept += (1 - depreciation) * stock;
  }
  return kept > 0 ? invested / (invested + kept) : depreciation;
}
