/**
 * Sizes of the yearly log shocks, so that bands cover what they say at every horizon. Misses of
 * the reference rule on the prefecture panel are split, horizon by horizon, into what all
 * prefectures of an origin share and what is each one's own; each part gets the σ and w whose
 * band, as the engine draws it, comes nearest in the logs of the variances.
 */
import { checkCounties } from "../../electron/engine/run/backtest/county-check.ts";
import { panelOf } from "../../electron/engine/run/backtest/growth-panel.ts";
import { driftRule, type ShrunkRule, shrunkRule } from "../../electron/engine/run/backtest/growth-rules.ts";
import { type Miss, misses } from "../../electron/engine/run/backtest/rolling-origins.ts";
import {
  type Carrying,
  carryingOf,
  concentration,
  spreads,
} from "../../electron/engine/run/backtest/shock-spread.ts";
import type { Dataset } from "../../shared/dataset/schema.ts";
import { horizons, type Span, spans, yearsOf } from "./calibrate.ts";
import { round } from "./rounding.ts";

export type Shocks = Dataset["parameters"]["shocks"];

/** Fewer places than these say nothing of what they share. */
export const leastPlaces = 5;
/** Twentieths from 1, independent years, to 2, one miss of growth for all years. */
const widenings = Array.from({ length: 21 }, (_, step) => 1 + step / 20);

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

export interface Split {
  /** Mean square of what the places of an origin share, less what their own parts leave in its mean. */
  common: number;
  /** Variance of what is left to each place. */
  own: number;
  origins: number;
}

/** Splits the misses of one horizon. */
export function split(of: readonly Miss[]): Split {
  const groups = [...Map.groupBy(of, (miss) => miss.origin).values()].filter(
    (group) => group.length >= leastPlaces,
  );
  const common: number[] = [];
  const own: number[] = [];
  for (const group of groups) {
    const mean = meanOf(group.map(({ log }) => log));
    const variance = group.reduce((sum, { log }) => sum + (log - mean) ** 2, 0) / (group.length - 1);
    common.push(mean ** 2 - variance / group.length);
    own.push(...group.map(() => variance));
  }
  return { common: meanOf(common), own: meanOf(own), origins: groups.length };
}

export interface Fit {
  sigma: number;
  widening: number;
}

/** The band nearest to variances of the log level at `horizons`. */
export function fitBand(variances: readonly number[], carrying: Carrying): Fit {
  const candidates = widenings.map((widening) => {
    const plain = spreads({ ...carrying, shocks: [{ sigma: 1, widening }] }, horizons);
    const ratios = variances.map((variance, index) => Math.log(variance) / 2 - Math.log(plain[index] ?? 1));
    const mean = meanOf(ratios);
    const error = ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0);
    return { sigma: Math.exp(mean), widening, error };
  });
  return candidates.reduce((best, one) => (one.error < best.error ? one : best));
}

export function shockSplits(dataset: Dataset, rule: ShrunkRule, span: Span): Split[] {
  const panel = panelOf(dataset);
  return horizons.map((horizon) => split(misses(panel, shrunkRule(rule), yearsOf(span), [horizon])));
}

/** The standard deviation that a normal would have with these values' middle: single units jump with one plant or one revision. */
export function robustSpread(values: readonly number[]): number {
  const middle = median(values);
  return 1.4826 * median(values.map((value) => Math.abs(value - middle)));
}

/** What sets units apart from each other's misses since the last break, a year's variance. What they all share is one draw of luck. */
function unitVariance(dataset: Dataset, rule: ShrunkRule, carrying: Carrying, widening: number): number {
  const found = checkCounties(dataset, panelOf(dataset), shrunkRule(rule), driftRule);
  if (found === null) throw new Error("no unit has an unbroken history");
  const plain = spreads({ ...carrying, shocks: [{ sigma: 1, widening }] }, [found.horizon])[0] ?? 1;
  return (robustSpread(found.misses.map(({ log }) => log)) / plain) ** 2;
}

/** The dataset's own shocks are not looked at. */
export function shocks(dataset: Dataset, rule: ShrunkRule, span: Span = spans.all): Shocks {
  const carrying = carryingOf(dataset);
  const splits = shockSplits(dataset, rule, span);
  const common = fitBand(
    splits.map((one) => one.common),
    carrying,
  );
  const own = fitBand(
    splits.map((one) => one.own),
    carrying,
  );
  // Two equations: a prefecture meets its own shock and what is left of its units' (c of their variance);
  // a unit meets both in full.
  const left = meanOf(Object.keys(dataset.prefectures).map((code) => concentration(dataset, code)));
  const apart = unitVariance(dataset, rule, carrying, own.widening);
  const unit = Math.max(0, apart - own.sigma ** 2) / (1 - left);
  const prefecture = Math.max(0, own.sigma ** 2 - left * unit);
  return {
    province: round(common.sigma, 4),
    prefecture: round(Math.sqrt(prefecture), 4),
    unit: round(Math.sqrt(unit), 4),
    widening: { province: common.widening, prefecture: own.widening, unit: own.widening },
  };
}
