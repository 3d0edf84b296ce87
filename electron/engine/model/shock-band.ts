/**
 * How wide yearly log shocks make the level and how long they keep their sign, docs/model.md
 * 不确定性. The cumulated shock of a level is fractional Brownian motion (Mandelbrot and Van
 * Ness 1968) with Hurst exponent w/2: Cov(S_s, S_t) = σ²/2·(s^w + t^w − |t−s|^w), so after h
 * years its variance is σ²·h^w while every year's shock has the same σ. At w = 1 years are
 * independent; above it they keep their sign, and at w = 2 the first year's lasts for ever.
 */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { ShockLevel } from "./normals.ts";
import { power } from "./power.ts";

export interface ShockSize {
  /** Standard deviation of a year's log shock. */
  readonly sigma: number;
  /** w, above 0 up to 2. */
  readonly widening: number;
}

export function shockSizes({
  widening,
  ...sigmas
}: Dataset["parameters"]["shocks"]): Record<ShockLevel, ShockSize> {
  const size = (level: ShockLevel): ShockSize => ({
    sigma: sigmas[level],
    widening: widening?.[level] ?? 1,
  });
  return { province: size("province"), prefecture: size("prefecture"), unit: size("unit") };
}

/**
 * How years 0, 1, … `years` - 1 apart go together: ((k+1)^w − 2·k^w + |k−1|^w)/2, of σ². The
 * first is 1; at w = 1 and w = 2 all are exact.
 */
export function yearlyCorrelations(widening: number, years: number): Float64Array {
  const spread = (span: number) => (widening === 2 ? span * span : power(span, widening));
  return Float64Array.from({ length: years }, (_, k) => {
    if (k === 0) return 1;
    return widening === 1 ? 0 : (spread(k + 1) - 2 * spread(k) + spread(k - 1)) / 2;
  });
}
