/**
 * The dataset file (`*.xiance-data.json`): base figures, reference assumptions and
 * targets, each figure with its source and status. Money 亿元, people 万人,
 * incomes 元 a year, rates and shares as fractions.
 */
import { z } from "zod";
import { pathSchema } from "../scenario/path.ts";
import { codeSchema, figureSchema, nullableFigure, rateSchema, yearKey } from "../units/schema.ts";

export const sectors = ["primary", "secondary", "tertiary"] as const;
export type Sector = (typeof sectors)[number];

export const unitKinds = ["county-level-city", "county", "autonomous-county", "district"] as const;
export type UnitKind = (typeof unitKinds)[number];

export const policyTypes = ["agriculture", "industry", "culture-tourism", "border-port"] as const;
export type PolicyType = (typeof policyTypes)[number];

export const figureStatuses = ["observed", "derived", "estimated", "missing"] as const;
export type FigureStatus = (typeof figureStatuses)[number];

/** Where a figure comes from; `source` is a key of the dataset's `sources`. */
export const provenanceSchema = z.object({
  status: z.enum(figureStatuses),
  source: z.string().nullable(),
  note: z.string().optional(),
});
export type Provenance = z.infer<typeof provenanceSchema>;

const bySector = <T extends z.ZodType>(value: T) =>
  z.object({ primary: value, secondary: value, tertiary: value });

const byLevel = <T extends z.ZodType>(value: T) => ({ province: value, prefecture: value, unit: value });

const yearly = z.record(yearKey, figureSchema);

/** Of a year: 城镇新增就业, 万人, and incomes, 元, as they were published. */
const yearlyLives = {
  urbanJobs: yearly.optional(),
  incomeUrban: yearly.optional(),
  incomeRural: yearly.optional(),
};

/** Reference assumptions; each is a path as in a scenario's override. */
export const referenceSchema = z.object({
  growth: bySector(pathSchema),
  tfpGrowth: pathSchema,
  investmentRatio: pathSchema,
  employmentGrowth: pathSchema,
  deflator: bySector(pathSchema),
  incomeGrowth: z.object({ urban: pathSchema, rural: pathSchema }),
});
export type Reference = z.infer<typeof referenceSchema>;

/** A unit's own reference assumptions, replacing the province's where given. */
export const unitReferenceSchema = z.object({
  growth: bySector(pathSchema).partial().optional(),
  tfpGrowth: pathSchema.optional(),
  investmentRatio: pathSchema.optional(),
  employmentGrowth: pathSchema.optional(),
  deflator: bySector(pathSchema).partial().optional(),
  incomeGrowth: z.object({ urban: pathSchema, rural: pathSchema }).partial().optional(),
});

export const unitSchema = z.object({
  code: codeSchema,
  name: z.string().min(1),
  kind: z.enum(unitKinds),
  prefecture: z.object({ code: codeSchema, name: z.string().min(1) }),
  border: z.boolean().default(false),
  policyTypes: z.array(z.enum(policyTypes)).default([]),
  valueAdded: bySector(nullableFigure),
  capital: nullableFigure.optional(),
  capitalOutputRatio: nullableFigure.optional(),
  investmentRatio: nullableFigure,
  employment: nullableFigure,
  urbanEmploymentShare: nullableFigure,
  urbanJobs: nullableFigure,
  population: nullableFigure,
  income: z.object({ urban: nullableFigure, rural: nullableFigure }),
  reference: unitReferenceSchema.optional(),
  history: z.object({ gdp: yearly.optional(), realGrowth: yearly.optional(), ...yearlyLives }).optional(),
  /** Keyed by the figure's path within the unit, e.g. `valueAdded.secondary`, `history.gdp.2021`; a shorter path covers what is below it. */
  provenance: z.record(z.string(), provenanceSchema).default({}),
});
export type Unit = z.infer<typeof unitSchema>;

export const tierSchema = z.object({
  id: z.string().min(1),
  min: figureSchema,
  minInclusive: z.boolean(),
  count: z.int().min(0),
});
export type Tier = z.infer<typeof tierSchema>;

export const targetScopes = ["counties", "counties-and-districts"] as const;
export type TargetScope = (typeof targetScopes)[number];

export const targetsSchema = z.object({
  horizon: z.int(),
  scope: z.enum(targetScopes),
  urbanJobsPerYear: figureSchema,
  /** From the highest line to the lowest; what is under the last is the rest. */
  tiers: z.array(tierSchema).min(1),
});
export type Targets = z.infer<typeof targetsSchema>;

/** A year pair across which levels of one series must not be compared. */
export const seriesBreakSchema = z.object({
  from: z.int(),
  to: z.int(),
  reason: z.string(),
});

export const prefectureSchema = z.object({
  name: z.string().min(1),
  history: z.object({ gdp: yearly.default({}), realGrowth: yearly.default({}), ...yearlyLives }),
  provenance: z.record(z.string(), provenanceSchema).default({}),
});

/** A cell of a table and what the planner did with it. */
export const lineageCellSchema = z.object({
  sheet: z.string(),
  /** As spreadsheets name it: “C12”. */
  cell: z.string(),
  how: z.enum(["left", "typed", "accepted"]),
  /** What stood there. */
  text: z.string(),
  code: codeSchema,
  indicator: z.string(),
  year: z.int(),
  /** As the dataset measures it; null: left out. */
  value: z.number().nullable(),
});
export type LineageCell = z.infer<typeof lineageCellSchema>;

export const datasetSchema = z.object({
  format: z.literal("xiance-dataset"),
  version: z.literal(1),
  id: z.string().min(1),
  title: z.string().min(1),
  baseYear: z.int(),
  /** The statistical vintage of the levels, in words for the planner. */
  vintage: z.string().optional(),
  /** The dataset this one was made from, and how; absent: from the sources themselves. */
  lineage: z
    .object({
      id: z.string().min(1),
      hash: z.string(),
      title: z.string(),
      made: z.enum(["import", "actuals", "settings"]),
      /** ISO date and time. */
      at: z.string(),
      by: z.string().nullable(),
      /** Cells of the imported table that were settled one by one, not taken as they stood. */
      cells: z.array(lineageCellSchema).optional(),
    })
    .optional(),
  province: z.object({
    code: codeSchema,
    name: z.string().min(1),
    history: z
      .object({
        gdp: yearly.optional(),
        realGrowth: yearly.optional(),
        population: yearly.optional(),
        ...yearlyLives,
      })
      .optional(),
    provenance: z.record(z.string(), provenanceSchema).optional(),
  }),
  parameters: z.object({
    capitalShare: z.number().min(0).max(1),
    depreciation: z.number().min(0).max(1),
    investmentRatioCap: z.number().positive(),
    /** 万人 of 城镇新增就业 for each percentage point of growth, province-wide. */
    jobsPerPoint: z.number().min(0),
    incomePassThrough: z.object({ urban: z.number(), rural: z.number() }),
    /** Standard deviations of a year's log shocks. */
    shocks: z.object({
      ...byLevel(z.number().min(0)),
      /** w of each level: after h years the cumulated shock has variance σ²·h^w, years alike in size; above 1 they keep their sign, 1 where absent: independent. */
      widening: z
        .object(byLevel(z.number().positive().max(2)))
        .partial()
        .optional(),
    }),
  }),
  reference: referenceSchema,
  targets: targetsSchema,
  published: z.object({ gdp: nullableFigure }),
  prefectures: z.record(codeSchema, prefectureSchema).default({}),
  breaks: z.array(seriesBreakSchema).default([]),
  units: z.array(unitSchema).min(1),
  /** Provenance of what is not a unit's: `parameters.jobsPerPoint`, `reference.growth`, … */
  provenance: z.record(z.string(), provenanceSchema).default({}),
  sources: z.record(
    z.string(),
    z.object({
      title: z.string(),
      year: z.int().optional(),
      note: z.string().optional(),
      where: z.string().optional(),
    }),
  ),
});
export type Dataset = z.infer<typeof datasetSchema>;

export { rateSchema };
