/** Rules for real growth after the last published year: the dataset's reference growth is one of them. */
import { expMinus1, logOf1Plus } from "../../model/near-one.ts";
import { wholePower } from "../../model/power.ts";
import type { Growth } from "./growth-panel.ts";

/** Growth `step` years after the origin (1 is the next year). */
export type Forecast = (step: number) => number;

export interface Rule {
  name: string;
  /** Knows nothing after the origin; null where the history is too short. */
  forecast: (own: Growth, province: Growth, origin: number) => Forecast | null;
}

/** Mean of the last `count` years up to `until`; null where a year is missing. */
export function recentMean(growth: Growth, until: number, count: number): number | null {
  let sum = 0;
  for (let year = until - count + 1; year <= until; year += 1) {
    const rate = growth.get(year);
    if (rate === undefined) return null;
    sum += rate;
  }
  return sum / count;
}

/** The prefecture's mean over `window` years less the province's over the same years. */
export function ownDeviation(own: Growth, province: Growth, origin: number, window: number): number | null {
  const mean = recentMean(own, origin, window);
  const common = recentMean(province, origin, window);
  return mean === null || common === null ? null : mean - common;
}

export interface ShrunkRule {
  /** Years of provincial growth in the common rate. */
  common: number;
  /** Factor a year by which the common rate slows; 1 is none. */
  slowing: number;
  /** Share of the own deviation that is kept in the first year. */
  keep: number;
  /** Factor a year by which what is kept of the deviation dies away; 1 is never. */
  fading: number;
  /** Years over which the deviation is measured. */
  window: number;
}

/** The rule of the reference growth, chosen by `build/data/calibrate.ts` (docs/data.md); its data tests hold the two together. */
export const referenceShape: ShrunkRule = { common: 1, slowing: 0.95, keep: 0.2, fading: 0.5, window: 3 };

/** What is left of an own deviation `step` years on. */
export function keptDeviation({ keep, fading }: ShrunkRule, deviation: number, step: number): number {
  return keep * wholePower(fading, step - 1) * deviation;
}

/** Provincial mean of the last years, slowing, plus a kept and fading share of the prefecture's own deviation. */
export function shrunkRule(shape: ShrunkRule): Rule {
  const { common, slowing, keep, fading, window } = shape;
  return {
    name: `province k=${common} phi=${slowing} lambda=${keep} rho=${fading} m=${window}`,
    forecast: (own, province, origin) => {
      const rate = recentMean(province, origin, common);
      const deviation = ownDeviation(own, province, origin, window);
      if (rate === null || deviation === null) return null;
      return (step) => rate * wholePower(slowing, step) + keptDeviation(shape, deviation, step);
    },
  };
}

/** The prefecture's own last years, carried on. */
export function ownRule(window: number): Rule {
  return {
    name: `own last ${window}`,
    forecast: (own, _province, origin) => {
      const rate = recentMean(own, origin, window);
      return rate === null ? null : () => rate;
    },
  };
}

/** Random walk in the log level; the drift is the mean log growth of the whole history. */
export const driftRule: Rule = {
  name: "random walk with drift",
  forecast: (own, _province, origin) => {
    const past = [...own].filter(([year]) => year <= origin);
    if (past.length === 0 || !own.has(origin)) return null;
    const drift = past.reduce((sum, [, rate]) => sum + logOf1Plus(rate), 0) / past.length;
    return () => expMinus1(drift);
  },
};
