/**
 * The shared file (`*.xiance`): a scenario with everything that reproduces it inside.
 * It is a scenario file with more fields, so whatever reads scenarios reads it too.
 */
import { z } from "zod";
import { datasetSchema, targetScopes } from "../dataset/schema.ts";
import { patchSchema, stepLabelSchema } from "../history/schema.ts";
import { targetResultSchema } from "../result/schema.ts";
import { scenarioSchema } from "../scenario/schema.ts";
import { codeSchema } from "../units/schema.ts";
import { maxFileSteps } from "./limits.ts";

/** SHA-256 over what the step says and the step it stands on, the first 32 hexadecimal digits. */
export const stepKeySchema = z.string().regex(/^[0-9a-f]{32}$/);

export const fileStepSchema = z.object({
  key: stepKeySchema,
  /** The step it was made on; null: the origin. */
  parent: stepKeySchema.nullable(),
  label: stepLabelSchema,
  author: z.string().max(200).nullable(),
  /** ISO date and time. */
  at: z.string().max(40),
  patches: z.array(patchSchema),
});
export type FileStep = z.infer<typeof fileStepSchema>;

/** A named point of the history; `key` null: the origin. */
export const fileCheckpointSchema = z.object({
  key: stepKeySchema.nullable(),
  name: z.string().trim().min(1).max(200),
  author: z.string().max(200).nullable(),
  at: z.string().max(40),
});
export type FileCheckpoint = z.infer<typeof fileCheckpointSchema>;

/** The tree of steps from the scenario's first state; every step after the one it was made on. */
export const fileHistorySchema = z.object({
  /** Its `datasetId` is the head's, for readers from before a scenario could move. */
  origin: scenarioSchema,
  /** The hash of the dataset the origin stands on; absent: the head's. */
  dataset: z.string().max(128).optional(),
  /** The step the scenario stands on; null: the origin. */
  head: stepKeySchema.nullable(),
  steps: z.array(fileStepSchema).max(maxFileSteps),
  checkpoints: z.array(fileCheckpointSchema).max(maxFileSteps).optional(),
});
export type FileHistory = z.infer<typeof fileHistorySchema>;

const rounded = z.number().nullable();

/** Headline results as the file's maker saw them: money 亿元 to four decimals. */
export const digestSchema = z.object({
  scope: z.enum(targetScopes),
  years: z.array(z.int()),
  targets: z.record(z.string(), targetResultSchema),
  tierCounts: z.record(z.string(), z.array(z.int())),
  gdpNominal: z.array(rounded),
  gdpReal: z.array(rounded),
  /** Nominal GDP of every unit at the horizon. */
  units: z.record(codeSchema, rounded),
  /** How many problems the run told. */
  problems: z.int(),
});
export type Digest = z.infer<typeof digestSchema>;

export const sharedFileSchema = z.object({
  ...scenarioSchema.shape,
  /** Who made the file, and when (ISO date and time). */
  exported: z
    .object({ by: z.string().max(200).nullable(), at: z.string().max(40), engine: z.string().max(40) })
    .optional(),
  datasetHash: z.string().max(128).optional(),
  digest: digestSchema.optional(),
  history: fileHistorySchema.optional(),
  dataset: datasetSchema.optional(),
  /** The other datasets that the history stands on, by the hash that its steps name them by. */
  datasets: z.record(z.string().min(1).max(128), datasetSchema).optional(),
});
export type SharedFile = z.infer<typeof sharedFileSchema>;
