import { z } from "zod";
import { targetScopes } from "../dataset/schema.ts";
import { comparisonWishSchema, reportSchema, reportWishSchema } from "../report/schema.ts";
import { ensembleResultSchema } from "../result/ensemble.ts";
import { exportedTableSchema } from "../table/exported-table.ts";
import { languages } from "../words/language.ts";

const subject = {
  id: z.string().min(1).max(80),
  /** Absent: as the scenario says. */
  scope: z.enum(targetScopes).optional(),
  /** What an ensemble of the scenario has said; null: none has been drawn. */
  ensemble: ensembleResultSchema.nullable().default(null),
  /** In which it is written. */
  language: z.enum(languages).default("zh-CN"),
};
/** A file to hand over, in base 64. */
const file = z.object({ name: z.string(), content: z.string() });

const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/);

/** A figure as drawn: the drawing itself, and as a picture in base 64 for programs that know no SVG. Size in CSS px. */
export const reportPictureSchema = z.object({
  svg: z.string().max(4_000_000),
  png: base64.max(8_000_000),
  width: z.number().positive(),
  height: z.number().positive(),
});
export type ReportPicture = z.infer<typeof reportPictureSchema>;

export const reportArea = {
  compose: { input: z.object({ ...subject, ...reportWishSchema.shape }), output: reportSchema },
  /** A report of several scenarios; the first is what the others are held against. */
  compare: {
    input: z.object({
      /** Null: the dataset's reference. */
      ids: z.array(z.string().min(1).max(80).nullable()).min(2).max(12),
      /** Of the reference, where `ids` has a null. */
      datasetId: z.string().optional(),
      scope: z.enum(targetScopes).optional(),
      /** What an ensemble has said of each, over `ids`; null: none has been drawn. */
      ensembles: z.array(ensembleResultSchema.nullable()).max(12).default([]),
      language: subject.language,
      ...comparisonWishSchema.shape,
    }),
    output: reportSchema,
  },
  /** The report as a Word document, with the figures by id that the window has drawn. */
  word: {
    input: z.object({
      /** Names this document for `cancel`; made by the window that asks. Absent: it is not cancelled. */
      run: z.string().min(1).max(80).optional(),
      report: reportSchema,
      pictures: z.record(z.string(), reportPictureSchema),
    }),
    output: file,
  },
  /** Ends the writing of a document: its call answers with the fault `cancelled`. */
  cancel: {
    input: z.object({ run: z.string().min(1).max(80) }),
    output: z.object({ cancelled: z.boolean() }),
  },
  /** The page of the window as it prints, as PDF in base 64; null where the host has no window of its own. */
  pdf: { input: z.object({}), output: z.object({ content: z.string().nullable() }) },
} as const;

/** A table of a window for a workbook; figures are numbers, with how they are shown. */
const sheet = z.object({
  name: z.string().min(1).max(31),
  columns: z
    .array(
      z.object({
        label: z.string().max(500),
        /** In characters. */
        width: z.number().min(1).max(200),
        format: z.enum(["amount", "whole", "percent", "chance", "ratio", "year"]).optional(),
      }),
    )
    .min(1)
    .max(200),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))).max(20_000),
  /** Columns that stay in sight. */
  frozenColumns: z.int().min(0).max(10),
});

export const exportArea = {
  /** Tables of a window as one workbook (xlsx). */
  sheets: {
    input: z.object({ name: z.string().min(1).max(200), sheets: z.array(sheet).min(1).max(50) }),
    output: file,
  },
  /** The whole scenario as a workbook (xlsx). */
  workbook: { input: z.object(subject), output: file },
  /** A table of the window as a file: xlsx with a sheet that says where its figures come from, or csv. */
  table: {
    input: z.object({
      table: exportedTableSchema,
      format: z.enum(["xlsx", "csv"]),
      language: z.enum(languages),
      /** What the figures are of, for the sheet of sources; null: of no scenario (a list of the library). */
      about: z
        .object({
          /** The scenarios; null is the dataset's reference; none where the figures are the dataset's own. */
          ids: z.array(z.string().min(1).max(80).nullable()).max(50),
          datasetId: z.string().optional(),
          /** Paths of the figures involved, as in a unit's provenance (`valueAdded`, `income`); absent: any. */
          figures: z.array(z.string().max(100)).max(200).optional(),
          /** Codes of the units involved; absent: all. */
          units: z.array(z.string().max(20)).max(10_000).optional(),
        })
        .nullable(),
    }),
    output: file,
  },
} as const;
