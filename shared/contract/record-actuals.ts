import { z } from "zod";
import { actualFigureSchema, actualFlaws, actualSourceSchema } from "../dataset/actual-figures.ts";

/** Published figures entered by hand: another edition of the dataset, all of them or none. */
export const recordActualsMethod = {
  input: z.object({
    datasetId: z.string().min(1),
    title: z.string().trim().min(1).max(200),
    source: actualSourceSchema,
    figures: z.array(actualFigureSchema).min(1).max(20_000),
  }),
  output: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("kept"), id: z.string(), title: z.string(), hash: z.string() }),
    /** The dataset has these figures already. */
    z.object({ kind: z.literal("unchanged") }),
    /** Nothing was kept: these figures cannot be. */
    z.object({
      kind: z.literal("refused"),
      flaws: z.array(actualFigureSchema.extend({ flaw: z.enum(actualFlaws) })),
    }),
  ]),
} as const;
