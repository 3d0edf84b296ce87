/** Growth and its logarithm where rates are small, without what sums with 1 lose (Kahan, after HP-15C). */
import { exp } from "./exponential.ts";
import { log } from "./logarithm.ts";

/** `exp(x) - 1`. */
export function expMinus1(x: number): number {
  const grown = exp(x);
  if (grown === 1) return x;
  const gain = grown - 1;
  if (gain === -1 || gain === Number.POSITIVE_INFINITY) return gain;
  return gain * (x / log(grown));
}

/** `log(1 + x)`. */
export function logOf1Plus(x: number): number {
  const sum = 1 + x;
  if (sum === 1) return x;
  if (sum === Number.POSITIVE_INFINITY) return sum;
  return log(sum) * (x / (sum - 1));
}
