/** The quantiles of a band; apart from its schema, because threads need nothing else of it. */
export const quantileNames = ["p05", "p25", "p50", "p75", "p95"] as const;
export type QuantileName = (typeof quantileNames)[number];
export const quantileLevels = [0.05, 0.25, 0.5, 0.75, 0.95] as const;
