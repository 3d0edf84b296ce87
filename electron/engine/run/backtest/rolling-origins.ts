/** How far a rule's level errs, forecast again from every origin. */
import { expMinus1, logOf1Plus } from "../../model/near-one.ts";
import type { Growth, GrowthPanel } from "./growth-panel.ts";
import type { Rule } from "./growth-rules.ts";

export interface Miss {
  place: string;
  origin: number;
  horizon: number;
  /** ln(actual level / level of the origin). */
  grown: number;
  /** ln(actual level / forecast level): below 0 the forecast was too high. */
  log: number;
}

/** The log level reached `horizon` years after the origin, null where a year is not published. */
export function grown(growth: Growth, origin: number, horizon: number): number | null {
  let log = 0;
  for (let year = origin + 1; year <= origin + horizon; year += 1) {
    const rate = growth.get(year);
    if (rate === undefined) return null;
    log += logOf1Plus(rate);
  }
  return log;
}

export function misses(
  panel: GrowthPanel,
  rule: Rule,
  origins: readonly number[],
  horizons: readonly number[],
): Miss[] {
  const found: Miss[] = [];
  for (const [place, own] of panel.prefectures) {
    for (const origin of origins) {
      const forecast = rule.forecast(own, panel.province, origin);
      if (forecast === null) continue;
      for (const horizon of horizons) {
        const actual = grown(own, origin, horizon);
        if (actual === null) continue;
        let expected = 0;
        for (let step = 1; step <= horizon; step += 1) expected += logOf1Plus(forecast(step));
        found.push({ place, origin, horizon, grown: actual, log: actual - expected });
      }
    }
  }
  return found;
}

export interface Score {
  horizon: number;
  count: number;
  /** Mean absolute percentage error of the level, against the actual level. */
  mape: number;
  /** Mean log error: the bias. */
  bias: number;
}

export function scores(of: readonly Miss[], horizons: readonly number[]): Score[] {
  return horizons.map((horizon) => {
    const here = of.filter((miss) => miss.horizon === horizon);
    const mean = (value: (miss: Miss) => number) =>
      here.reduce((sum, miss) => sum + value(miss), 0) / here.length;
    return {
      horizon,
      count: here.length,
      mape: mean((miss) => Math.abs(expMinus1(-miss.log))),
      bias: mean((miss) => miss.log),
    };
  });
}

/** One number to choose by: the mean over the horizons, so that near and far count alike. */
export function overall(of: readonly Score[]): number {
  return of.reduce((sum, score) => sum + score.mape, 0) / of.length;
}
