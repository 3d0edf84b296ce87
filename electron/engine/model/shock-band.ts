/**
 * How wide yearly log shocks make the level, docs/model.md 不确定性: after h years the
 * cumulated shock of a level has variance σ²·h^w. Years stay independent, so year t brings
 * σ_t = σ·√(t^w − (t−1)^w). At w = 1 every year is alike; at w = 2 the standard deviation
 * grows with time itself, as it does when a miss of growth never ends.
 */
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { ShockLevel } from "./normals.ts";
import { power } from "./power.ts";

export interface ShockSize {
  /** Standard deviation of the first projected year's log shock. */
  readonly sigma: number;
  /** w. */
  readonly widening: number;
}

export function shockSizes({ widening, ...sigmas }: Dataset["parameters"]["shocks"]) {
  const size = (level: ShockLevel): ShockSize => ({
    sigma: sigmas[level],
    widening: widening?.[level] ?? 1,
  });
  return { province: size("province"), prefecture: size("prefecture"), unit: size("unit") };
}

/** Standard deviations of the log shocks of projected years 1 … `years`. */
export function yearlySigmas({ sigma, widening }: ShockSize, years: number): Float64Array {
  // 1 is apart so that its years are alike to the bit.
  return Float64Array.from({ length: years }, (_, t) =>
    widening === 1 ? sigma : sigma * Math.sqrt(power(t + 1, widening) - power(t, widening)),
  );
}
