import { z } from "zod";
import { patchSchema, positionSchema, stepLabelSchema, stepSchema } from "../history/schema.ts";
import { scenarioSchema } from "../scenario/schema.ts";

const id = z.string().min(1).max(80);
const name = z.string().trim().min(1).max(200);
const empty = z.object({});
const at = { id, revision: z.int() };
const step = z.int().nullable();

/** A scenario in the trash is kept so many days, then cleared away. */
export const trashDays = 60;

/** And only once the library has been open on so many later days: a clock may leap. */
export const trashOpenDays = 7;

const folder = z.string().trim().max(80);
const tag = z.string().trim().min(1).max(40);
const tags = z.array(tag).max(30);

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
  /** Empty: in none. */
  folder,
  tags,
});
export type ScenarioEntry = z.infer<typeof scenarioEntrySchema>;

/**
 * A scenario that no longer reads as it was stored: its entry, then null; its document; or only
 * its history, in which case it can be copied, and opened unless it stands on the damaged step.
 */
export const damagedScenarioSchema = z.object({
  id,
  entry: scenarioEntrySchema.nullable(),
  part: z.enum(["entry", "document", "history"]),
});
export type DamagedScenario = z.infer<typeof damagedScenarioSchema>;

/** A scenario as it stands in the store. */
export const openScenarioSchema = z.object({
  document: scenarioSchema,
  revision: z.int(),
  position: positionSchema,
});
export type OpenScenario = z.infer<typeof openScenarioSchema>;

/** A named point in the history; `step` null: before the first step. */
export const checkpointSchema = z.object({
  step,
  name,
  author: z.string().nullable(),
  /** ISO date and time. */
  at: z.string(),
});
export type Checkpoint = z.infer<typeof checkpointSchema>;
const checkpoints = z.object({ checkpoints: z.array(checkpointSchema) });

export const scenarioArea = {
  /** Those that can be opened. */
  list: { input: z.object({ trashed: z.boolean().default(false) }), output: z.array(scenarioEntrySchema) },
  /** Those of which something is damaged, in the trash or not. */
  damaged: { input: empty, output: z.array(damagedScenarioSchema) },
  /** What is left of one, as it lies in the library. */
  salvage: { input: z.object({ id }), output: z.object({ name: z.string(), content: z.string() }) },
  /**
   * Puts the one of the newest sound backup that has it in a damaged one's place, with its history
   * up to then; `backup-lacking` where there is none, `bad-request` for a sound one.
   */
  mend: {
    input: z.object({ id }),
    /** Of the backup, YYYY-MM-DD. */
    output: z.object({ date: z.string() }),
  },
  /** Takes a damaged one away for good; `bad-request` for a sound one. */
  discard: { input: z.object({ id }), output: empty },
  /** Empty, or with the content of `template` but not its history. */
  create: {
    input: z.object({ name, datasetId: z.string().optional(), template: id.optional() }),
    output: openScenarioSchema,
  },
  open: { input: z.object({ id }), output: openScenarioSchema },
  /** The scenario last worked on that can be shown; null: there is none. */
  latest: { input: empty, output: openScenarioSchema.nullable() },
  rename: { input: z.object({ ...at, name }), output: openScenarioSchema },
  duplicate: { input: z.object({ id, name: name.optional() }), output: openScenarioSchema },
  trash: { input: z.object({ id }), output: scenarioEntrySchema },
  restore: { input: z.object({ id }), output: scenarioEntrySchema },
  /** Puts scenarios into a folder, and tags on them or off; neither an edit nor a revision. */
  shelve: {
    input: z.object({
      ids: z.array(id).min(1).max(10_000),
      folder: folder.optional(),
      addTags: tags.default([]),
      removeTags: tags.default([]),
    }),
    output: z.array(scenarioEntrySchema),
  },
  /** One edit, one step, one transaction; refused with `revision-conflict` if the store has moved on. */
  edit: {
    input: z.object({ ...at, label: stepLabelSchema, patches: z.array(patchSchema).min(1) }),
    output: openScenarioSchema,
  },
  undo: { input: z.object(at), output: openScenarioSchema },
  redo: { input: z.object(at), output: openScenarioSchema },
  /** To any step of the tree (null: before the first). What came after stays, as a branch. */
  goto: { input: z.object({ ...at, step }), output: openScenarioSchema },
  /**
   * The steps with an id above `after`, oldest first (steps never change), the one the
   * document stands on (null: before the first), the one redo leads to in the end, and
   * every named point.
   */
  history: {
    input: z.object({ id, after: z.int().default(0) }),
    output: z.object({
      steps: z.array(stepSchema),
      head: step,
      tip: step,
      ...checkpoints.shape,
    }),
  },
  /** Names a point of the history, or gives it another name. */
  checkpoint: { input: z.object({ id, step, name }), output: checkpoints },
  removeCheckpoint: { input: z.object({ id, step }), output: checkpoints },
} as const;
