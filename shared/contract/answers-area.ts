import { z } from "zod";
import { patchSchema } from "../history/schema.ts";
import {
  attributionSchema,
  backtestSchema,
  goalsReportSchema,
  measuresReportSchema,
  pathSolutionSchema,
  sensitivitySchema,
  subjectSchema,
  takeReportSchema,
} from "../result/answers.ts";
import { trackingReportSchema } from "../result/tracking.ts";

/** A stored scenario with a draft laid over it; `id` null: the dataset's reference. */
const document = {
  id: z.string().nullable(),
  datasetId: z.string().optional(),
  draft: z.array(patchSchema).default([]),
};
const code = z.string().min(1).max(80);

export const answersArea = {
  /** What would it take to lift a unit into each tier above its present one. */
  take: { input: z.object({ ...document, unit: code }), output: takeReportSchema },
  /** The cheapest set of counties that meets the counts. */
  path: {
    input: z.object({
      ...document,
      /** By tier id; absent tiers as the dataset says. */
      counts: z.record(code, z.int().min(0).max(10_000)).default({}),
      /** Unit code to the tier it must be lifted into. */
      pins: z.record(code, code).default({}),
      /** Units that must be left as they are. */
      exclusions: z.array(code).default([]),
      /** The most any county's yearly growth may be raised by, as a fraction; null: no bound. */
      maxExtraGrowth: z.number().positive().nullable().default(null),
    }),
    output: pathSolutionSchema,
  },
  /** What drives the difference to another scenario, or to the baseline (`against` null). */
  attribute: {
    input: z.object({
      ...document,
      against: z.string().nullable().default(null),
      subject: subjectSchema.default({ result: "gdpNominal", unit: null }),
    }),
    output: attributionSchema,
  },
  sensitivity: {
    input: z.object({ ...document, subject: subjectSchema.default({ result: "gdpNominal", unit: null }) }),
    output: sensitivitySchema,
  },
  /** What each county's own goal needs. */
  goals: { input: z.object(document), output: goalsReportSchema },
  /** Projects assessed and ranked; what each policy lever contributes. */
  measures: { input: z.object(document), output: measuresReportSchema },
  /** 监测: what was published after the base year against the scenario's path. */
  tracking: { input: z.object(document), output: trackingReportSchema },
  backtest: { input: z.object({ datasetId: z.string().optional() }), output: backtestSchema },
} as const;
