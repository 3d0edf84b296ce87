/**
 * Standard deviations of the yearly log shocks. The engine's shocks are independent from year
 * to year; real misses are not, so one-year residuals alone would make five-year bands too
 * narrow. Each horizon's spread is therefore brought to one year by its square root, and the
 * variances of horizons 1 to 5 (2025 to 2030) are averaged.
 */

import type { GrowthPanel } from "../../electron/engine/run/backtest/growth-panel.ts";
import { type ShrunkRule, shrunkRule } from "../../electron/engine/run/backtest/growth-rules.ts";
import { type Miss, misses } from "../../electron/engine/run/backtest/rolling-origins.ts";
import { deviations, type UnitGrowth } from "./county-persistence.ts";
import { round } from "./rounding.ts";

export interface Shocks {
  province: number;
  prefecture: number;
  unit: number;
}

/** After the double-digit years, which ended in 2014. */
const origins = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022];
const horizons = [1, 2, 3, 4, 5];

function meanSquare(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0) / values.length;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

export interface Split {
  /** Variance a year of the misses' mean over the places, by origin: what all share. */
  common: number;
  /** Variance a year of what is left to each place. */
  own: number;
}

/** Misses of one horizon, split into the part shared by an origin and the rest, brought to one year. */
export function split(of: readonly Miss[], horizon: number): Split {
  const byOrigin = Map.groupBy(of, (miss) => miss.origin);
  const means: number[] = [];
  const rest: number[] = [];
  for (const group of byOrigin.values()) {
    const mean = group.reduce((sum, miss) => sum + miss.log, 0) / group.length;
    means.push(mean);
    for (const miss of group) rest.push(miss.log - mean);
  }
  return { common: meanSquare(means) / horizon, own: meanSquare(rest) / horizon };
}

/** Spread a year of a unit about its prefecture: median-based, since single units jump with one plant or one revision. */
export function unitSpread(units: readonly UnitGrowth[]): number {
  const total = deviations(units).map(({ later }) => Math.abs(later * 2));
  return (1.4826 * median(total)) / Math.SQRT2;
}

export function shockSplits(panel: GrowthPanel, rule: ShrunkRule): Split[] {
  return horizons.map((horizon) => split(misses(panel, shrunkRule(rule), origins, [horizon]), horizon));
}

export function shocks(panel: GrowthPanel, rule: ShrunkRule, units: readonly UnitGrowth[]): Shocks {
  const splits = shockSplits(panel, rule);
  const averaged = (part: (one: Split) => number) =>
    round(Math.sqrt(splits.reduce((sum, one) => sum + part(one), 0) / splits.length), 3);
  return {
    province: averaged((one) => one.common),
    prefecture: averaged((one) => one.own),
    unit: round(unitSpread(units), 3),
  };
}
