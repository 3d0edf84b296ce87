/** 城镇新增就业, 万人 a year: a gross administrative flow, not the change of employment. */

/** Percentage points in a fraction. */
const POINTS = 100;

/**
 * `J = max(0, J_b + κ·100·(g - g⁰) + u·(ΔL - ΔLᵀ) + extra)`: `perPoint` κ is 万人 for each
 * percentage point of growth above the reference, `netAboveTrend` the change of employment
 * beyond the reference's, of which the share u is urban, `extra` what projects and levers add.
 */
export function urbanJobsOf(
  base: number,
  perPoint: number,
  growth: number,
  referenceGrowth: number,
  urbanShare: number,
  netAboveTrend: number,
  extra: number,
): number {
  const jobs = base + perPoint * POINTS * (growth - referenceGrowth) + urbanShare * netAboveTrend + extra;
  return Math.max(jobs, 0);
}
