/**
 * From independent normals to shocks that keep their sign: the lower-triangular factor L of
 * the yearly correlations (Cholesky), ε = L·z. Year t mixes the normals of years up to t
 * only, so a longer horizon leaves earlier years as they are.
 */
import { yearlyCorrelations } from "./shock-band.ts";

/**
 * What is left of a year's variance when the earlier years are known is at least this, or
 * else rounding: only as w comes within a hair of 2.
 */
const LEAST_OWN = 1e-10;

/**
 * L by rows, row t at t·(t+1)/2 with t + 1 entries; the squares of a row add up to 1. `null`
 * at w = 1: L is the identity, and nothing is to be mixed. Only + − × ÷ √ and `power`.
 */
export function shockMix(widening: number, years: number): Float64Array | null {
  if (widening === 1) return null;
  const correlations = yearlyCorrelations(widening, years);
  const mix = new Float64Array((years * (years + 1)) / 2);
  for (let row = 0; row < years; row++) {
    const at = (row * (row + 1)) / 2;
    for (let column = 0; column <= row; column++) {
      const above = (column * (column + 1)) / 2;
      let left = correlations[row - column]!;
      for (let k = 0; k < column; k++) left -= mix[at + k]! * mix[above + k]!;
      if (column === row) mix[at + row] = left < LEAST_OWN ? 0 : Math.sqrt(left);
      else mix[at + column] = mix[above + column] === 0 ? 0 : left / mix[above + column]!;
    }
  }
  return mix;
}

/** Draws mixed at a time: few enough that all their years stay in the nearest cache. */
const DRAWS_AT_ONCE = 512;

/** Mixes `values[t * draws + draw]` in place; `null` leaves them to the bit. */
export function mixShocks(
  values: Float64Array,
  mix: Float64Array | null,
  years: number,
  draws: number,
): void {
  if (mix === null) return;
  for (let from = 0; from < draws; from += DRAWS_AT_ONCE) {
    const to = Math.min(draws, from + DRAWS_AT_ONCE);
    // From the last year back: a year needs the earlier ones as they were.
    for (let row = years - 1; row >= 0; row--) mixYear(values, mix, row, draws, from, to);
  }
}

/** Apart from `mixShocks`: a loop without calls is much the faster one. */
function mixYear(
  values: Float64Array,
  mix: Float64Array,
  row: number,
  draws: number,
  from: number,
  to: number,
): void {
  const at = (row * (row + 1)) / 2;
  const year = row * draws;
  const own = mix[at + row]!;
  for (let draw = from; draw < to; draw++) values[year + draw] = own * values[year + draw]!;
  for (let column = 0; column < row; column++) {
    const earlier = column * draws;
    const times = mix[at + column]!;
    for (let draw = from; draw < to; draw++) {
      values[year + draw] = values[year + draw]! + times * values[earlier + draw]!;
    }
  }
}
