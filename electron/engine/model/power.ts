import { exp } from "./exponential.ts";
import { log } from "./logarithm.ts";

/**
 * `base^exponent` for a positive base. The square root and our own exp and log give the same
 * bits on every machine, which `Math.pow` does not promise; 1 to any power is exactly 1.
 */
export function power(base: number, exponent: number): number {
  return exponent === 0.5 ? Math.sqrt(base) : exp(exponent * log(base));
}

/** `base^count` for a whole count, not negative, by squaring. */
export function wholePower(base: number, count: number): number {
  let result = 1;
  for (let left = count, square = base; left > 0; left = Math.floor(left / 2), square *= square) {
    if (left % 2 === 1) result *= square;
  }
  return result;
}

/** The `count`-th root of a positive base, for a whole count from 1 on: what a year comes to when `count` years come to `base`. */
export function root(base: number, count: number): number {
  if (count === 1) return base;
  return count === 2 ? Math.sqrt(base) : power(base, 1 / count);
}
