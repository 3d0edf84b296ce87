import { z } from "zod";
import { patchSchema } from "../history/schema.ts";
import { ensembleResultSchema } from "../result/ensemble.ts";
import { trackingChancesSchema } from "../result/tracking.ts";

/** Names one run of long work; made by the window that asks. */
const run = z.string().min(1).max(80);

const drawing = {
  run,
  id: z.string().nullable(),
  datasetId: z.string().optional(),
  draft: z.array(patchSchema).default([]),
  draws: z.int().min(1).max(1_000_000),
  /** Absent: the scenario's own seed. */
  seed: z.int().min(0).max(4_294_967_295).optional(),
};

export const ensembleArea = {
  /**
   * Draws an ensemble of a stored scenario with a draft laid over it. Answers
   * when it is done, or with the fault `cancelled` when a later call of the same
   * client has taken its place. Progress comes as `ensemble.progress` events.
   */
  run: {
    input: z.object(drawing),
    output: ensembleResultSchema,
  },
  /**
   * Draws the scenario as its assumptions have it and re-based on the published years, with the
   * same seed and draws; progress, cancelling and turns as of `run`, apart from its turns. Null:
   * nothing is published after the base year.
   */
  actuals: { input: z.object(drawing), output: trackingChancesSchema.nullable() },
  cancel: { input: z.object({ run }), output: z.object({ cancelled: z.boolean() }) },
} as const;
