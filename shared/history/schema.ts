/**
 * Edits as patches. An edit is one step: undo takes it back whole. Steps form a
 * tree (each knows the step it was made on), so an edit after an undo opens a
 * branch and loses nothing.
 */
import { z } from "zod";

/** An immer patch; `path` never leads through a prototype (checked where it is applied). */
export const patchSchema = z.object({
  op: z.enum(["add", "remove", "replace"]),
  path: z
    .array(z.union([z.string(), z.int()]))
    .min(1)
    .max(12),
  value: z.unknown().optional(),
});
export type EditPatch = z.infer<typeof patchSchema>;

/** What the step did, as a word id with its values; worded in the reader's language. */
export const stepLabelSchema = z.object({
  id: z.string().min(1).max(80),
  values: z.record(z.string(), z.union([z.string().max(500), z.number()])).default({}),
});
export type StepLabel = z.infer<typeof stepLabelSchema>;

export const stepSchema = z.object({
  id: z.int(),
  parent: z.int().nullable(),
  label: stepLabelSchema,
  author: z.string().nullable(),
  /** ISO date and time. */
  at: z.string(),
});
export type Step = z.infer<typeof stepSchema>;

/** Where the document stands: what undo would take back and redo would bring. */
export const positionSchema = z.object({
  undo: stepLabelSchema.nullable(),
  redo: stepLabelSchema.nullable(),
});
export type Position = z.infer<typeof positionSchema>;
