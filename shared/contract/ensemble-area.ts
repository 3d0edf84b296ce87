import { z } from "zod";
import { patchSchema } from "../history/schema.ts";
import { ensembleResultSchema } from "../result/ensemble.ts";

/** Names one run of long work; made by the window that asks. */
const run = z.string().min(1).max(80);

export const ensembleArea = {
  /**
   * Draws an ensemble of a stored scenario with a draft laid over it. Answers
   * when it is done, or with the fault `cancelled` when a later call of the same
   * client has taken its place. Progress comes as `ensemble.progress` events.
   */
  run: {
    input: z.object({
      run,
      id: z.string().nullable(),
      datasetId: z.string().optional(),
      draft: z.array(patchSchema).default([]),
      draws: z.int().min(1).max(1_000_000),
      /** Absent: the scenario's own seed. */
      seed: z.int().min(0).max(4_294_967_295).optional(),
    }),
    output: ensembleResultSchema,
  },
  cancel: { input: z.object({ run }), output: z.object({ cancelled: z.boolean() }) },
} as const;
