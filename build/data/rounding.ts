/** Rounding that keeps what must add up. */

export function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const rounded = Math.round(value * scale) / scale;
  return rounded === 0 ? 0 : rounded;
}

/** Shares `total` out by weight; the rounded parts add exactly to it (largest remainders get the last unit). */
export function shareOut(total: number, weights: readonly number[], decimals: number): number[] {
  const scale = 10 ** decimals;
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const steps = Math.round(total * scale);
  const exact = weights.map((weight) => (steps * weight) / whole);
  const floors = exact.map(Math.floor);
  const left = steps - floors.reduce((sum, floor) => sum + floor, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const lifted = new Set(order.slice(0, left).map(({ index }) => index));
  return floors.map((floor, index) => (floor + (lifted.has(index) ? 1 : 0)) / scale);
}
