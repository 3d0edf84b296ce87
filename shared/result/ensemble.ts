/**
 * What an ensemble says: how sure. Nominal GDP 亿元; probabilities as fractions;
 * series over `years`, base year first.
 */
import { z } from "zod";
import { targetScopes } from "../dataset/schema.ts";

const series = z.array(z.number().nullable());
export const bandSchema = z.object({ p05: series, p25: series, p50: series, p75: series, p95: series });
export type Band = z.infer<typeof bandSchema>;

export const unitEnsembleSchema = z.object({
  code: z.string(),
  band: bandSchema,
  /** Share of draws in each tier at the horizon, by tier id (the rest included). */
  probability: z.record(z.string(), z.number()),
  /** Share of draws in which the income ratio narrows by the horizon; null where it cannot be judged. */
  narrowing: z.number().nullable(),
  /** Share of draws that reach the unit's own goal, all of it; absent where it has none that can be judged. */
  goal: z.number().optional(),
});
export type UnitEnsemble = z.infer<typeof unitEnsembleSchema>;

export const targetEnsembleSchema = z.object({
  target: z.number(),
  /** Share of draws in which the target is met; null: cannot be judged. */
  probability: z.number().nullable(),
  /** `distribution[n]`: share of draws in which n counties are counted; only for counts. */
  distribution: z.array(z.number()).optional(),
});

export const provinceEnsembleSchema = z.object({
  scope: z.enum(targetScopes),
  targets: z.record(z.string(), targetEnsembleSchema),
  /** Share of draws in which every target is met. */
  all: z.number().nullable(),
});
export type ProvinceEnsemble = z.infer<typeof provinceEnsembleSchema>;

export const ensembleResultSchema = z.object({
  draws: z.int(),
  seed: z.int(),
  years: z.array(z.int()),
  units: z.array(unitEnsembleSchema),
  /** Nominal GDP of the province. */
  band: bandSchema,
  province: z.object({ counties: provinceEnsembleSchema, "counties-and-districts": provinceEnsembleSchema }),
});
export type EnsembleResult = z.infer<typeof ensembleResultSchema>;
