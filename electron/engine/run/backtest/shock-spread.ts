/** How wide the engine's shocks make a band, in logs, without drawing them. */
import type { Dataset } from "../../../../shared/dataset/schema.ts";

export interface Spread {
  /** Standard deviation of one year's log shock. */
  readonly sigma: number;
  readonly capitalShare: number;
  /** Share of next year's capital that is this year's investment. */
  readonly renewal: number;
}

/**
 * Standard deviation of the log level after each of `horizons`. Output follows the shocks
 * and, through investment, capital: to first order y_t = α·k_t + S_t and
 * k_t+1 = (1−φ)·k_t + φ·y_t, φ the share of new capital. A shock of year 1 is still felt
 * in year h as the level m_h it has reached, so the variance is σ²·Σ m².
 */
export function spreads({ sigma, capitalShare, renewal }: Spread, horizons: readonly number[]): number[] {
  const last = Math.max(0, ...horizons);
  const sums: number[] = [];
  let capital = 0;
  let sum = 0;
  for (let age = 0; age < last; age += 1) {
    const output = capitalShare * capital + 1;
    sum += output * output;
    sums.push(sigma * Math.sqrt(sum));
    capital = (1 - renewal) * capital + renewal * output;
  }
  return horizons.map((horizon) => sums[horizon - 1] ?? 0);
}

/** What a prefecture (its units' own luck partly cancels) or one of its units meets. */
export function spreadsOf(dataset: Dataset): { prefecture(code: string): Spread; unit: Spread } {
  const { capitalShare, depreciation, shocks } = dataset.parameters;
  const renewal = investedShare(dataset, depreciation);
  const common = shocks.province ** 2 + shocks.prefecture ** 2;
  const spread = (variance: number): Spread => ({ sigma: Math.sqrt(variance), capitalShare, renewal });
  return {
    prefecture: (code) => spread(common + concentration(dataset, code) * shocks.unit ** 2),
    unit: spread(common + shocks.unit ** 2),
  };
}

/** Σ of the squared shares of a prefecture's units: 1 for a single unit, 1/n for n equal ones. */
function concentration(dataset: Dataset, prefecture: string): number {
  const levels = dataset.units
    .filter((unit) => unit.prefecture.code === prefecture)
    .map(
      ({ valueAdded: { primary, secondary, tertiary } }) =>
        (primary ?? 0) + (secondary ?? 0) + (tertiary ?? 0),
    );
  const whole = levels.reduce((sum, level) => sum + level, 0);
  return whole > 0 ? levels.reduce((sum, level) => sum + (level / whole) ** 2, 0) : 1;
}

/** Investment over capital to come, summed over the units that have both; what wears off where none has. */
function investedShare(dataset: Dataset, depreciation: number): number {
  let invested = 0;
  let kept = 0;
  for (const { valueAdded, capital, capitalOutputRatio, investmentRatio } of dataset.units) {
    const { primary, secondary, tertiary } = valueAdded;
    const gdp = (primary ?? 0) + (secondary ?? 0) + (tertiary ?? 0);
    const stock = capital ?? (capitalOutputRatio ?? 0) * gdp;
    if (investmentRatio === null || stock <= 0) continue;
    invested += investmentRatio * gdp;
    kept += (1 - depreciation) * stock;
  }
  return kept > 0 ? invested / (invested + kept) : depreciation;
}
