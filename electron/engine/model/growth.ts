/** Growth rates, fractions: 0.05 is 5 %. */

/** The level after a year of growth at `rate`. */
export function grow(level: number, rate: number): number {
  return level * (1 + rate);
}

/** The rate that leads from `before` to `now`. */
export function growthRate(before: number, now: number): number {
  return now / before - 1;
}
