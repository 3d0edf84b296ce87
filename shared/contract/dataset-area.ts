import { z } from "zod";
import { datasetSchema, targetsSchema } from "../dataset/schema.ts";
import { rebaseReportSchema } from "../rebase/schema.ts";
import { maxFileBytes } from "../shared-file/limits.ts";
import { recordActualsMethod } from "./record-actuals.ts";
import { openScenarioSchema } from "./scenario-area.ts";

export const datasetEntrySchema = z.object({
  id: z.string(),
  title: z.string(),
  hash: z.string(),
  baseYear: z.int(),
  /** Null: not said. */
  vintage: z.string().nullable(),
  province: z.string(),
  units: z.int(),
  /** With the product, or kept in the library: taken in, made here, or come with a file. */
  from: z.enum(["built-in", "kept"]),
  lineage: datasetSchema.shape.lineage.unwrap().nullable(),
  /** The edition made last from this one, or from an edition of it; null: there is none. */
  newer: z.string().nullable(),
  /** Scenarios outside the trash that stand on it. */
  scenarios: z.int(),
  /** It is kept in the library, and no scenario needs it, in the trash or by its history either. */
  removable: z.boolean(),
});
export type DatasetEntry = z.infer<typeof datasetEntrySchema>;

const scenarioId = z.string().min(1).max(80);
const kept = { id: z.string(), title: z.string(), hash: z.string() };

/** A dataset of the library that no longer reads as it was stored; opening a file that carries it mends it. */
export const damagedDatasetSchema = z.object({
  id: z.string(),
  /** Scenarios outside the trash that stand on it. */
  scenarios: z.int(),
  removable: z.boolean(),
});
export type DamagedDataset = z.infer<typeof damagedDatasetSchema>;

export const datasetArea = {
  list: { input: z.object({}), output: z.array(datasetEntrySchema) },
  damaged: { input: z.object({}), output: z.array(damagedDatasetSchema) },
  get: {
    input: z.object({ id: z.string() }),
    output: z.object({ dataset: datasetSchema, hash: z.string() }),
  },
  /** The schematic outlines of a dataset's units, as TopoJSON; null where it has none. */
  outlines: {
    input: z.object({ id: z.string() }),
    output: z.object({ topology: z.record(z.string(), z.unknown()).nullable() }),
  },
  /** As a file (`*.xiance-data.json`), under the id it came with. */
  export: {
    input: z.object({ id: z.string() }),
    output: z.object({ name: z.string(), content: z.string() }),
  },
  /** Keeps a dataset that comes as a file of its own. */
  import: {
    input: z.object({
      name: z.string().min(1).max(500),
      /** Base 64. */
      content: z.string().max(Math.ceil(maxFileBytes / 3) * 4 + 4),
    }),
    output: z.object({
      ...kept,
      /** `known`: here already; `other`: its id stands for other figures here, and both are kept. */
      from: z.enum(["known", "added", "other"]),
    }),
  },
  /** Takes one kept in the library away for good; `dataset-in-use` where a scenario needs it. */
  remove: { input: z.object({ id: z.string() }), output: z.object({}) },
  /** What moving a scenario to another dataset would do and why; nothing is changed. */
  rebasePreview: {
    input: z.object({ id: scenarioId, revision: z.int().optional(), datasetId: z.string() }),
    output: rebaseReportSchema,
  },
  /** Moves a scenario to another dataset: one undoable edit. */
  rebase: {
    input: z.object({ id: scenarioId, revision: z.int(), datasetId: z.string() }),
    output: openScenarioSchema,
  },
  recordActuals: recordActualsMethod,
  /** Another edition with these targets; the figures stay as they are. `unchanged`: they are its targets already. */
  retarget: {
    input: z.object({
      id: z.string(),
      title: z.string().trim().min(1).max(200),
      targets: targetsSchema,
    }),
    output: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("kept"), ...kept }),
      z.object({ kind: z.literal("unchanged") }),
    ]),
  },
} as const;
