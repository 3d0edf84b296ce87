import { z } from "zod";
import { patchSchema, positionSchema, stepLabelSchema, stepSchema } from "../history/schema.ts";
import { scenarioSchema } from "../scenario/schema.ts";

const id = z.string().min(1).max(80);
const name = z.string().trim().min(1).max(200);
const empty = z.object({});

export const scenarioEntrySchema = z.object({
  id,
  name,
  datasetId: z.string(),
  revision: z.int(),
  overrides: z.int(),
  /** ISO date and time. */
  createdAt: z.string(),
  modifiedAt: z.string(),
  trashedAt: z.string().nullable(),
});
export type ScenarioEntry = z.infer<typeof scenarioEntrySchema>;

/** A scenario as it stands in the store. */
export const openScenarioSchema = z.object({
  document: scenarioSchema,
  revision: z.int(),
  position: positionSchema,
});
export type OpenScenario = z.infer<typeof openScenarioSchema>;

export const scenarioArea = {
  list: { input: z.object({ trashed: z.boolean().default(false) }), output: z.array(scenarioEntrySchema) },
  create: { input: z.object({ name, datasetId: z.string().optional() }), output: openScenarioSchema },
  open: { input: z.object({ id }), output: openScenarioSchema },
  /** The scenario last worked on, or null in a new library. */
  latest: { input: empty, output: openScenarioSchema.nullable() },
  rename: { input: z.object({ id, revision: z.int(), name }), output: openScenarioSchema },
  duplicate: { input: z.object({ id, name: name.optional() }), output: openScenarioSchema },
  trash: { input: z.object({ id }), output: scenarioEntrySchema },
  restore: { input: z.object({ id }), output: scenarioEntrySchema },
  /** One edit, one step, one transaction; refused with `revision-conflict` if the store has moved on. */
  edit: {
    input: z.object({ id, revision: z.int(), label: stepLabelSchema, patches: z.array(patchSchema).min(1) }),
    output: openScenarioSchema,
  },
  undo: { input: z.object({ id, revision: z.int() }), output: openScenarioSchema },
  redo: { input: z.object({ id, revision: z.int() }), output: openScenarioSchema },
  /** Every step, oldest first, and the one the document stands on (null: before the first). */
  history: {
    input: z.object({ id }),
    output: z.object({ steps: z.array(stepSchema), head: z.int().nullable() }),
  },
} as const;
