/** Urban and rural income. */

/**
 * The factor by which an income grows in a year: `1 + gu + η·(g - g⁰)`; `rate` is the assumed
 * growth with the scenario's additions, η the pass-through of growth beyond the reference.
 * A factor of zero or less is no income: NaN, which the run reports.
 */
export function incomeFactor(
  rate: number,
  passThrough: number,
  growth: number,
  referenceGrowth: number,
): number {
  const factor = 1 + rate + passThrough * (growth - referenceGrowth);
  return factor > 0 ? factor : Number.NaN;
}
