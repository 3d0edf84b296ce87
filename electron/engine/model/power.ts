/**
 * `base^exponent` for a positive base. The square root and exp of log give the same bits on
 * every machine, which `Math.pow` does not promise; 1 to any power is exactly 1.
 */
export function power(base: number, exponent: number): number {
  return exponent === 0.5 ? Math.sqrt(base) : Math.exp(exponent * Math.log(base));
}
