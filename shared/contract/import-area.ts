import { z } from "zod";
import {
  figureChangeSchema,
  importAimSchema,
  importProblemSchema,
  importSourceSchema,
  mappingSchema,
  rowMatchSchema,
  settledCellSchema,
  sheetSchema,
  tableNotes,
} from "../import/schema.ts";
import { maxFileBytes } from "../shared-file/limits.ts";

/** A table that was read and is held until closed, or until newer ones push it out. */
const table = z.string().min(1).max(80);

const wish = {
  table,
  mapping: mappingSchema,
  aim: importAimSchema,
  source: importSourceSchema,
};

/** How many of a kind there are in each tier, in the base year and at the horizon, at reference growth. */
const tierCounts = z.object({
  base: z.record(z.string(), z.int()),
  horizon: z.record(z.string(), z.int()),
});

export const importPreviewSchema = z.object({
  rows: z.array(rowMatchSchema),
  /** The first 2,000; errors first, then by row. */
  problems: z.array(importProblemSchema),
  errorCount: z.int(),
  warningCount: z.int(),
  /** The first 2,000 of the figures that differ from the base's. */
  changes: z.array(figureChangeSchema),
  counts: z.object({
    /** Figures in the table that were understood. */
    figures: z.int(),
    same: z.int(),
    changed: z.int(),
    added: z.int(),
    units: z.int(),
    /** Cells settled one by one: left out, entered by hand, accepted as they stand. */
    left: z.int(),
    typed: z.int(),
    accepted: z.int(),
  }),
  /** The first 2,000 of the cells answered for, by row and column. */
  settled: z.array(settledCellSchema),
  /** At reference growth, before (null: another province) and after; null after: errors stand in the way. */
  before: tierCounts.nullable(),
  after: tierCounts.nullable(),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;

export const importArea = {
  /** Reads a workbook or csv file and proposes what its columns mean; nothing is kept but the table itself. */
  open: {
    input: z.object({
      name: z.string().min(1).max(500),
      /** Base 64. */
      content: z.string().max(Math.ceil(maxFileBytes / 3) * 4 + 4),
      /** The dataset whose units the rows are looked up in. */
      datasetId: z.string().optional(),
    }),
    output: z.object({
      table,
      sheets: z.array(sheetSchema),
      notes: z.array(z.enum(tableNotes)),
      /** By sheet name; the first is the likeliest. */
      proposals: z.array(mappingSchema),
    }),
  },
  /** A dry run: everything the import would do and everything in its way. */
  preview: { input: z.object(wish), output: importPreviewSchema },
  /** Keeps the new dataset, if no error stands in the way (`refused` otherwise: nothing is kept). */
  commit: {
    input: z.object(wish),
    output: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("kept"), id: z.string(), title: z.string(), hash: z.string() }),
      /** The figures are those of a dataset that is here already. */
      z.object({ kind: z.literal("known"), id: z.string(), title: z.string(), hash: z.string() }),
      z.object({ kind: z.literal("refused"), preview: importPreviewSchema }),
    ]),
  },
  close: { input: z.object({ table }), output: z.object({}) },
  /** An empty table to fill in (xlsx, base 64): the units of a dataset, or a new province's columns. */
  template: {
    input: z.object({ kind: z.enum(["base", "actuals", "province"]), datasetId: z.string().optional() }),
    output: z.object({ name: z.string(), content: z.string() }),
  },
} as const;
