/**
 * A report as a document of its own: chapters of headings, paragraphs, tables and figures. Texts and
 * cells are worded already; figures are named drawings with their data, drawn wherever the report is shown.
 */
import { z } from "zod";
import { languages } from "../words/language.ts";

/** In the order in which they stand. */
export const chapterIds = [
  "summary",
  "tiers",
  "counties",
  "adjustments",
  "jobs",
  "uncertainty",
  "path",
  "method",
  "sources",
] as const;
export type ChapterId = (typeof chapterIds)[number];

/** Of a comparison, in the order in which they stand. */
export const comparisonChapterIds = [
  "summary",
  "adjustments",
  "results",
  "attribution",
  "tiers",
  "uncertainty",
  "method",
  "sources",
] as const;
export type ComparisonChapterId = (typeof comparisonChapterIds)[number];

const series = z.array(z.number().nullable());
const targets = z.record(z.string(), z.int());

/** A drawing and its data. Money 亿元, people 万人, probabilities as fractions. */
export const drawingSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("map"),
    year: z.int(),
    /** By unit code. */
    readings: z.record(z.string(), z.object({ value: z.number().nullable(), tier: z.string().nullable() })),
  }),
  z.object({
    kind: z.literal("ladder"),
    base: z.int(),
    horizon: z.int(),
    readings: z.record(
      z.string(),
      z.object({
        base: z.number().nullable(),
        horizon: z.number().nullable(),
        tier: z.string().nullable(),
        /** The central 90 % at the horizon, when an ensemble has run. */
        band: z.object({ low: z.number(), high: z.number() }).nullable(),
      }),
    ),
  }),
  z.object({
    kind: z.literal("counts"),
    years: z.array(z.int()),
    /** By tier id, over `years`. */
    counts: z.record(z.string(), z.array(z.int())),
    targets,
  }),
  z.object({
    kind: z.literal("trajectory"),
    baseYear: z.int(),
    horizon: z.int(),
    lines: z.array(
      z.object({
        id: z.enum(["history", "baseline", "scenario"]),
        label: z.string(),
        years: z.array(z.int()),
        values: series,
      }),
    ),
    band: z
      .object({ years: z.array(z.int()), p05: series, p25: series, p75: series, p95: series })
      .nullable(),
    breaks: z.array(z.object({ from: z.int(), to: z.int() })),
  }),
  z.object({
    kind: z.literal("bars"),
    label: z.string(),
    years: z.array(z.int()),
    values: series,
    baseline: series.nullable(),
    target: z.number().nullable(),
  }),
  z.object({
    kind: z.literal("distribution"),
    /** `probabilities[n]`: share of draws with n units. */
    probabilities: z.array(z.number()),
    target: z.number(),
    reached: z.number().nullable(),
    projected: z.int().nullable(),
  }),
  z.object({
    kind: z.literal("waterfall"),
    from: z.object({ label: z.string(), value: z.number() }),
    to: z.object({ label: z.string(), value: z.number() }),
    /** They sum to the difference of the ends. */
    parts: z.array(z.object({ id: z.string(), label: z.string(), value: z.number() })),
  }),
]);
export type Drawing = z.infer<typeof drawingSchema>;

export const tableSchema = z.object({
  kind: z.literal("table"),
  /** With its number: “表 1 目标完成情况”. */
  title: z.string(),
  /** Unit and price basis, right above the table. */
  unit: z.string(),
  columns: z.array(
    z.object({
      label: z.string(),
      numeric: z.boolean(),
      /** Its part of the table's width, against the other columns. */
      share: z.number().positive(),
    }),
  ),
  rows: z.array(z.array(z.string())),
  /** Row by row, the key of the dataset's sources that the row tells of. */
  sources: z.array(z.string()).optional(),
  note: z.string().nullable(),
});
export type ReportTable = z.infer<typeof tableSchema>;

export const figureSchema = z.object({
  kind: z.literal("figure"),
  /** Unique within the report. */
  id: z.string(),
  /** With its number: “图 1 各档单元数”. */
  title: z.string(),
  /** Unit and price basis. */
  unit: z.string(),
  /** What must be known of the figures. */
  note: z.string().nullable(),
  /** Of the drawing, CSS px; its width is that of the text. */
  height: z.int().positive(),
  drawing: drawingSchema,
});
export type ReportFigure = z.infer<typeof figureSchema>;

export const blockSchema = z.discriminatedUnion("kind", [
  /** Level 1 is a chapter's: 一、 or 1.; level 2 （一） or 1.1; level 3 1. or 1.1.1. */
  z.object({
    kind: z.literal("heading"),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: z.string(),
    newPage: z.boolean(),
  }),
  z.object({ kind: z.literal("paragraph"), text: z.string() }),
  tableSchema,
  figureSchema,
]);
export type Block = z.infer<typeof blockSchema>;

export const chapterSchema = z.object({
  id: z.enum([...chapterIds, "results", "attribution"]),
  /** With its number: “一、摘要”. */
  title: z.string(),
  /** The first is the chapter's heading. */
  blocks: z.array(blockSchema),
});
export type Chapter = z.infer<typeof chapterSchema>;

export const reportSchema = z.object({
  /** In which it is written. */
  language: z.enum(languages).default("zh-CN"),
  title: z.string(),
  /** Under the title, a line each: what it is made from and when. */
  lines: z.array(z.string()),
  chapters: z.array(chapterSchema),
  /** What maps and ladders are drawn of. */
  ground: z.object({
    tiers: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        min: z.number().nullable(),
        minInclusive: z.boolean(),
      }),
    ),
    units: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        prefecture: z.object({ code: z.string(), name: z.string() }),
        inScope: z.boolean(),
      }),
    ),
  }),
});
export type Report = z.infer<typeof reportSchema>;

export const reportWishSchema = z.object({
  chapters: z.array(z.enum(chapterIds)).min(1),
  /** Units with a page of their own, by code; unknown ones are left out. */
  units: z.array(z.string().max(20)).max(10_000).default([]),
});
export type ReportWish = z.infer<typeof reportWishSchema>;

export const comparisonWishSchema = z.object({
  chapters: z.array(z.enum(comparisonChapterIds)).min(1),
});
export type ComparisonWish = z.infer<typeof comparisonWishSchema>;
