/** Production: the Cobb-Douglas effects of capital and labour (World Bank LTGM: `Y = A·K^α·L^(1-α)`). */
import { power } from "./power.ts";

/**
 * `ratio^share`. A ratio of exactly 1 gives exactly 1, so that a factor nobody touched
 * leaves no rounding behind; a factor without a share has no effect, were it all gone.
 */
export function elasticity(ratio: number, share: number): number {
  if (ratio === 1 || share === 0) return 1;
  return power(ratio, share);
}

/** What factors that differ from those they are held against do to output: `(K/K°)^α·(L/L°)^(1-α)`. */
export function factorEffect(capitalRatio: number, labourRatio: number, capitalShare: number): number {
  return elasticity(capitalRatio, capitalShare) * elasticity(labourRatio, 1 - capitalShare);
}

/** Growth of total factor productivity, as a fraction: what of a year's growth factor the factors do not explain. */
export function impliedTfp(
  growthFactor: number,
  capitalRatio: number,
  labourRatio: number,
  capitalShare: number,
): number {
  return growthFactor / factorEffect(capitalRatio, labourRatio, capitalShare) - 1;
}
