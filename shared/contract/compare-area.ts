import { z } from "zod";
import { targetScopes, tierSchema } from "../dataset/schema.ts";
import { targetResultSchema } from "../result/schema.ts";
import { assumptions } from "../scenario/assumptions.ts";
import { settingFields } from "../scenario/difference.ts";
import {
  censusRevisionSchema,
  goalSchema,
  groupSchema,
  leverSchema,
  overrideSchema,
  projectSchema,
  scenarioSchema,
  scopeSchema,
} from "../scenario/schema.ts";
import { stackParts } from "../scenario/stack-scenario.ts";
import { openScenarioSchema } from "./scenario-area.ts";

const id = z.string().min(1).max(80);
const series = z.array(z.number().nullable());

export const boardSchema = z.object({
  /** The scenario's own horizon. */
  year: z.int(),
  gdpNominal: z.number().nullable(),
  gdpReal: z.number().nullable(),
  tierCounts: z.record(z.string(), z.int()),
  targets: z.record(z.string(), targetResultSchema),
  /** Of the scenario's own dataset. */
  tiers: z.array(tierSchema),
});

const record = <Value extends z.ZodType>(value: Value) =>
  z.array(z.object({ id: z.string(), values: z.array(value.nullable()) }));

/** Values run over the scenarios asked for; null: not there. */
const assumptionsSchema = z.object({
  overrides: z.array(
    z.object({
      scope: scopeSchema,
      assumption: z.enum(assumptions),
      values: z.array(overrideSchema.nullable()),
    }),
  ),
  projects: record(projectSchema),
  levers: record(leverSchema),
  groups: record(groupSchema),
  goals: record(goalSchema),
  censusRevisions: record(censusRevisionSchema),
  policyTypes: record(scenarioSchema.shape.policyTypes.unwrap().valueType),
  settings: z.array(z.object({ field: z.enum(settingFields), values: z.array(z.unknown()) })),
});

const resultsSchema = z.object({
  /** The year in which units are compared: the earliest horizon. */
  year: z.int(),
  boards: z.array(boardSchema),
  byYear: z.array(
    z.object({
      years: z.array(z.int()),
      gdpNominal: series,
      gdpReal: series,
      tierCounts: z.record(z.string(), z.array(z.int())),
    }),
  ),
  units: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      gdpNominal: series,
      gdpReal: series,
      tier: z.array(z.string().nullable()),
      changesTier: z.boolean(),
    }),
  ),
});

const stackConflict = z.object({
  key: z.string(),
  field: z.string(),
  /** What the scenario laid onto says, and what the one laid over it says. */
  mine: z.unknown(),
  theirs: z.unknown(),
  within: z.array(z.string()),
  effect: z.object({ mine: boardSchema, theirs: boardSchema }).nullable(),
});
const stacking = {
  /** The scenario that is changed. */
  id,
  /** The scenario laid over it. */
  source: id,
  parts: z
    .array(z.enum(stackParts))
    .min(1)
    .default([...stackParts]),
  choices: z.record(z.string().max(400), z.enum(["mine", "theirs"])).default({}),
};
const otherDataset = z.object({ kind: z.literal("impossible"), reason: z.literal("other-dataset") });

export const compareArea = {
  /** The first scenario is the base; null: its dataset's reference. */
  difference: {
    input: z.object({
      ids: z.array(id.nullable()).min(1).max(50),
      /** Of the reference, where `ids` has a null. */
      datasetId: z.string().optional(),
      scope: z.enum(targetScopes).optional(),
    }),
    output: z.object({
      scenarios: z.array(z.object({ id: z.string().nullable(), name: z.string(), datasetId: z.string() })),
      assumptions: assumptionsSchema,
      results: resultsSchema,
    }),
  },
  stackPreview: {
    input: z.object(stacking),
    output: z.discriminatedUnion("kind", [
      z.object({
        kind: z.literal("stack"),
        revision: z.int(),
        conflicts: z.array(stackConflict),
        open: z.array(z.string()),
        changes: z.array(z.string()),
        now: boardSchema,
        after: boardSchema,
      }),
      otherDataset,
    ]),
  },
  /** One undoable edit of `id`. */
  stack: {
    input: z.object({ ...stacking, revision: z.int() }),
    output: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("stacked"), scenario: openScenarioSchema }),
      z.object({ kind: z.literal("open"), open: z.array(z.string()) }),
      otherDataset,
    ]),
  },
} as const;
