/** Error measures over misses, by horizon. The level of the origin's year counts as 1. */

import type { BacktestErrors } from "../../../../shared/result/answers.ts";
import { exp } from "../../model/exponential.ts";
import { inverseNormal } from "../../model/inverse-normal.ts";
import { expMinus1 } from "../../model/near-one.ts";
import type { Growth } from "./growth-panel.ts";
import type { Miss } from "./rolling-origins.ts";

export const coverages = ["50", "80", "90"] as const;

/** Half-width of a central interval in standard deviations: 1.28 for "80". */
export function halfWidth(percent: string): number {
  return inverseNormal(0.5 + Number(percent) / 200);
}

/** |actual − forecast|. */
export function absoluteError({ grown, log }: Miss): number {
  return Math.abs(exp(grown) - exp(grown - log));
}

/** |actual − forecast| / actual. */
export function percentageError({ log }: Miss): number {
  return Math.abs(expMinus1(-log));
}

/**
 * The mean step of the level from year to year up to the origin, what a forecast of no
 * change would have erred by: the scale of MASE (Hyndman & Koehler 2006). Levels are
 * chained back from the origin by published growth, over the unbroken run of years.
 */
export function naiveStep(growth: Growth, origin: number): number | null {
  let level = 1;
  let steps = 0;
  let sum = 0;
  for (let year = origin; growth.has(year); year -= 1) {
    const before = level / (1 + (growth.get(year) ?? 0));
    sum += Math.abs(level - before);
    level = before;
    steps += 1;
  }
  return steps > 0 && sum > 0 ? sum / steps : null;
}

export interface Ground {
  /** The scale of MASE for a place's origin; null where there is none. */
  step(place: string, origin: number): number | null;
  /** Standard deviation of the log level. */
  spread(place: string, horizon: number): number;
}

/** Null where no miss of that horizon can be measured. */
export function errorsOf(of: readonly Miss[], horizons: readonly number[], ground: Ground): BacktestErrors {
  const grouped = horizons.map((horizon) => of.filter((miss) => miss.horizon === horizon));
  const each = (value: (miss: Miss) => number | null) => grouped.map((group) => mean(group.map(value)));
  const inside = (percent: (typeof coverages)[number]) => {
    const width = halfWidth(percent);
    return each(({ place, horizon, log }) =>
      Math.abs(log) <= width * ground.spread(place, horizon) ? 1 : 0,
    );
  };
  return {
    mae: each(absoluteError),
    mape: each(percentageError),
    mase: each((miss) => {
      const step = ground.step(miss.place, miss.origin);
      return step === null ? null : absoluteError(miss) / step;
    }),
    bias: each(({ log }) => log),
    coverage: { "50": inside("50"), "80": inside("80"), "90": inside("90") },
  };
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
