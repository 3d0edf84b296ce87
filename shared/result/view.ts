/** The part of a run that a screen needs: small enough to follow every move of a slider. */
import { z } from "zod";
import { tierSchema } from "../dataset/schema.ts";
import { actualRowSchema, problemSchema, provinceResultSchema, unitResultSchema } from "./schema.ts";

const rows = z.array(z.array(z.number().nullable()));

/** A unit near a tier line at the horizon. */
export const nearLineSchema = z.object({
  code: z.string(),
  /** The tier whose lower line it is near. */
  tier: tierSchema.shape.id,
  line: z.number(),
  /** Nominal GDP at the horizon minus the line, 亿元: negative is short of it. */
  distance: z.number(),
  /** Constant extra yearly real growth (fraction) that just reaches the line; negative: what it can lose. Null: not reachable within the searched range. */
  extraGrowth: z.number().nullable(),
});
export type NearLine = z.infer<typeof nearLineSchema>;

export const runViewSchema = z.object({
  engine: z.string(),
  dataset: z.object({ id: z.string(), hash: z.string() }),
  years: z.array(z.int()),
  /** Unit codes; row i of the matrices is unit i, over `years`. All are empty where the question did without rows. */
  codes: z.array(z.string()),
  gdpNominal: rows,
  gdpReal: rows,
  /** The province judged in each scope. */
  province: z.object({ counties: provinceResultSchema, "counties-and-districts": provinceResultSchema }),
  nearLines: z.array(nearLineSchema),
  /** The unit asked for, in full. */
  unit: unitResultSchema.nullable(),
  /** Runs that take growth as published only: row i is unit i, over `years`. */
  actual: z.array(actualRowSchema).optional(),
  problems: z.array(problemSchema),
});
export type RunView = z.infer<typeof runViewSchema>;
