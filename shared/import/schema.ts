/**
 * Taking figures in from a yearbook's table: how a planner says what the columns and rows of a
 * sheet mean, and what is told back before anything is kept.
 */
import { z } from "zod";
import { targetScopes, tierSchema, unitKinds } from "../dataset/schema.ts";
import { codeSchema, figureSchema } from "../units/schema.ts";

/** What a column of figures may tell, by its path within a unit; `gdp` and `realGrowth` also of prefectures and the province. */
export const indicators = [
  "gdp",
  "valueAdded.primary",
  "valueAdded.secondary",
  "valueAdded.tertiary",
  "realGrowth",
  "population",
  "employment",
  "urbanEmploymentShare",
  "urbanJobs",
  "income.urban",
  "income.rural",
  "investmentRatio",
  "capital",
] as const;
export type Indicator = (typeof indicators)[number];

/** The unit a column is written in; each brings its figures to 亿元, 万人, 元 or fractions. `index`: last year = 100. */
export const scales = [
  "yi-yuan",
  "wan-yuan",
  "qian-yuan",
  "yuan",
  "wan-people",
  "people",
  "percent",
  "fraction",
  "index",
] as const;
export type Scale = (typeof scales)[number];

const year = z.int().min(1949).max(2100);

export const columnUseSchema = z.discriminatedUnion("use", [
  z.object({ use: z.literal("name") }),
  z.object({ use: z.literal("code") }),
  /** Name of the prefecture: tells namesakes apart, and places the units of a new province. */
  z.object({ use: z.literal("prefecture") }),
  z.object({ use: z.literal("kind") }),
  z.object({ use: z.literal("figure"), indicator: z.enum(indicators), year, scale: z.enum(scales) }),
]);
export type ColumnUse = z.infer<typeof columnUseSchema>;

/** What a row is, where the planner says so; otherwise it is found by code or name. */
export const rowAnswerSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("unit"), code: codeSchema }),
  z.object({ kind: z.literal("prefecture"), code: codeSchema }),
  z.object({ kind: z.literal("province") }),
  z.object({ kind: z.literal("skip") }),
]);
export type RowAnswer = z.infer<typeof rowAnswerSchema>;

const index = z.string().regex(/^\d{1,7}$/);
/** “12”, or “D12” in the table that begins in column D of a sheet of several side by side. */
const rowIndex = z.string().regex(/^(?:[A-Z]{1,3})?\d{1,7}$/);
const address = z.string().regex(/^[A-Z]{1,3}\d{1,7}$/);

/** Why a cell, row or column cannot be taken, or what must be known of it. Words are in `shared/words`. */
export const importProblemCodes = [
  "no-name-column",
  "no-figure-column",
  "column-twice",
  "year-after-horizon",
  "row-unknown",
  "row-ambiguous",
  "row-twice",
  "row-renamed",
  "row-total-differs",
  "unit-missing",
  "cell-empty",
  "cell-not-number",
  "cell-text-number",
  "cell-error",
  "cell-footnote",
  "cell-out-of-range",
  "cell-unlikely",
  "sectors-do-not-add",
  "base-year-incomplete",
  "level-across-break",
  "unit-without-code",
  "unit-without-prefecture",
  "figure-without-place",
  "dataset-refused",
] as const;
export type ImportProblemCode = (typeof importProblemCodes)[number];

/** What is done with one cell of figures, where it cannot or should not be taken as it stands. */
export const cellAnswerSchema = z.discriminatedUnion("kind", [
  /** Not taken: what the base dataset has stays, with its source. */
  z.object({ kind: z.literal("leave") }),
  /** Entered by hand in place of what stands there, in the column's own measure. */
  z.object({ kind: z.literal("value"), value: figureSchema }),
  /** Taken as it stands; of warnings of these codes nothing more is said. */
  z.object({ kind: z.literal("accept"), codes: z.array(z.enum(importProblemCodes)).min(1).max(10) }),
]);
export type CellAnswer = z.infer<typeof cellAnswerSchema>;

export const mappingSchema = z.object({
  sheet: z.string().max(200),
  /** Counted from 1: the rows of the header, and the last row of figures (null: to the end). */
  header: z.object({ first: z.int().min(1), last: z.int().min(1) }),
  lastRow: z.int().min(1).nullable().default(null),
  /** By column, counted from 0; a column not named is left out. */
  columns: z.record(index, columnUseSchema),
  /** By row, counted from 1. */
  rows: z.record(rowIndex, rowAnswerSchema).default({}),
  /** By address, as “C12”: a cell keeps its answer whatever else changes. */
  cells: z.record(address, cellAnswerSchema).default({}),
  /** Tables of like columns printed side by side; null: the sheet is one table. */
  halves: z
    .object({
      /** The columns in which the second and further tables begin. */
      starts: z.array(z.int().min(1).max(9999)).min(1).max(7),
      /** The one that is taken alone, counted from 0; null: all, one below another. */
      only: z.int().min(0).nullable().default(null),
    })
    .nullable()
    .default(null),
});
export type Mapping = z.infer<typeof mappingSchema>;

/** Where the table's figures come from, as every figure taken in will say. */
export const importSourceSchema = z.object({
  title: z.string().trim().min(1).max(300),
  year: year.nullable().default(null),
  note: z.string().trim().max(1000).default(""),
  status: z.enum(["observed", "derived", "estimated"]).default("observed"),
});
export type ImportSource = z.infer<typeof importSourceSchema>;

/** What the figures become: always a dataset of its own, never a change to one that is there. */
export const importAimSchema = z.discriminatedUnion("kind", [
  /** A newer edition of dataset `base`; `baseYear` null: as it was. */
  z.object({
    kind: z.literal("edition"),
    base: z.string().min(1),
    title: z.string().trim().min(1).max(200),
    baseYear: year.nullable().default(null),
    vintage: z.string().trim().max(300).default(""),
  }),
  /** Another province: its units are the table's rows; parameters and reference assumptions as in `like`, marked so. */
  z.object({
    kind: z.literal("province"),
    like: z.string().min(1),
    id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,60}$/),
    title: z.string().trim().min(1).max(200),
    province: z.object({ code: codeSchema, name: z.string().trim().min(1).max(60) }),
    baseYear: year,
    vintage: z.string().trim().max(300).default(""),
    /** Kind of a unit where neither the table nor the last character of its name tells. */
    unitKind: z.enum(unitKinds).default("county"),
    targets: z.object({
      horizon: year,
      scope: z.enum(targetScopes),
      urbanJobsPerYear: figureSchema.min(0),
      tiers: z.array(tierSchema).min(1).max(10),
    }),
  }),
]);
export type ImportAim = z.infer<typeof importAimSchema>;

/** A cell as it stands in the sheet; an error is Excel's (#DIV/0!). */
export const cellSchema = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ error: z.string() }),
]);
export type Cell = z.infer<typeof cellSchema>;

export const tableNotes = ["macros-left-out", "sheet-cut", "decoded-gbk", "formulas-as-stored"] as const;

export const sheetSchema = z.object({
  name: z.string(),
  rowCount: z.int(),
  columnCount: z.int(),
  /** The first rows, as many as a preview shows. */
  rows: z.array(z.array(cellSchema)),
});

export const importProblemSchema = z.object({
  code: z.enum(importProblemCodes),
  /** `error` bars the import until it is settled or the row skipped; `warning` is taken as said. */
  severity: z.enum(["error", "warning"]),
  /** Counted from 1; null: the sheet as a whole. */
  row: z.int().nullable(),
  /** Counted from 0; null: the whole row. */
  column: z.int().nullable(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});
export type ImportProblem = z.infer<typeof importProblemSchema>;

export const rowMatchSchema = z.object({
  row: z.int(),
  /** The column in which its table begins: 0, but for the further tables of a sheet of several. */
  start: z.int(),
  /** What the row calls itself. */
  label: z.string(),
  kind: z.enum(["unit", "prefecture", "province", "skipped", "blank", "unknown", "ambiguous"]),
  code: codeSchema.nullable(),
  /** Its name in the dataset. */
  name: z.string().nullable(),
  candidates: z.array(z.object({ code: codeSchema, name: z.string(), prefecture: z.string() })),
});
export type RowMatch = z.infer<typeof rowMatchSchema>;

/** What came of a cell that the planner answered for. */
export const settledCellSchema = z.object({
  row: z.int(),
  column: z.int(),
  how: z.enum(["left", "typed", "accepted"]),
  /** False: nothing is read from the cell as the mapping is now, or there is nothing to accept; the answer waits. */
  applied: z.boolean(),
  /** What stands in the sheet. */
  text: z.string(),
  /** Of what; null where it is not applied. `value` as the dataset measures it; null where it was left out. */
  figure: z
    .object({
      code: codeSchema,
      name: z.string(),
      indicator: z.enum(indicators),
      year,
      value: z.number().nullable(),
    })
    .nullable(),
});
export type SettledCell = z.infer<typeof settledCellSchema>;

/** A figure that differs from the base dataset's; `before` null: it was missing. Units as in the dataset. */
export const figureChangeSchema = z.object({
  code: codeSchema,
  name: z.string(),
  indicator: z.enum(indicators),
  year,
  before: z.number().nullable(),
  after: z.number(),
});
export type FigureChange = z.infer<typeof figureChangeSchema>;
