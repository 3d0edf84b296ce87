/**
 * What a run says. Series run over `years`, base year first; a `null` is "no figure",
 * in the base year of a growth rate or throughout for a unit that cannot be computed.
 * Money 亿元, people 万人, incomes 元 a year, rates and ratios as fractions.
 */
import { z } from "zod";
import { targetScopes } from "../dataset/schema.ts";
import { growthSources } from "../history/published-growth.ts";
import { bandSchema } from "./ensemble.ts";

const series = z.array(z.number().nullable());
const rates = series;

export const actualRowSchema = z.array(z.enum(growthSources).nullable());

export const problemCodes = [
  "unknown-unit",
  "unknown-province",
  "unknown-prefecture",
  "unknown-group",
  "year-outside-horizon",
  "rate-too-low",
  "investment-ratio-negative",
  "investment-ratio-above-cap",
  "share-outside-range",
  "deflator-too-low",
  "value-added-missing",
  "value-added-not-positive",
  "capital-missing",
  "capital-not-positive",
  "employment-missing",
  "employment-not-positive",
  "result-not-finite",
  "ambiguous-overrides",
  "horizon-outside-range",
  "goal-below-present",
  "goal-unreachable",
  "lever-without-units",
  "growth-unpublished",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/**
 * Model trouble as a value: what was refused and where. `unit` null means the whole province, or
 * more units than one; with an `unknown-…` code it holds the code or id that names nothing, with
 * `lever-without-units` the name of the lever.
 */
export const problemSchema = z.object({
  unit: z.string().nullable(),
  assumption: z.string().nullable(),
  year: z.int().nullable(),
  code: z.enum(problemCodes),
  value: z.number().nullable().optional(),
  message: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;
/** A problem as the engine finds it, before it is worded (`shared/words/problem-words.ts`). */
export type PlanProblem = Omit<Problem, "message">;

export const unitResultSchema = z.object({
  code: z.string(),
  name: z.string(),
  gdpNominal: series,
  gdpReal: series,
  realGrowth: rates,
  /** Real, by sector. */
  valueAdded: z.object({ primary: series, secondary: series, tertiary: series }),
  capital: series,
  employment: series,
  investmentRatio: series,
  impliedTfpGrowth: rates,
  urbanJobs: series,
  incomeUrban: series,
  incomeRural: series,
  /** Urban over rural income; where levels are missing an index, base year 1 (`incomeRatioIsIndex`). */
  incomeRatio: series,
  incomeRatioIsIndex: z.boolean(),
  tier: z.array(z.string().nullable()),
  /** Runs that take growth as published only: whose published growth each year is, null where the assumptions stand. */
  actual: actualRowSchema.optional(),
  /** Runs with an ensemble only: share of draws in each tier at the horizon, and quantiles of nominal GDP. */
  probability: z.record(z.string(), z.number()).optional(),
  band: bandSchema.optional(),
});
export type UnitResult = z.infer<typeof unitResultSchema>;

/** `met` null: cannot be judged for want of figures. */
export const targetResultSchema = z.object({
  target: z.number(),
  reached: z.number().nullable(),
  met: z.boolean().nullable(),
  /** Runs with an ensemble only: share of draws in which it is met, and `distribution[n]`, in which n counties are counted. */
  probability: z.number().nullable().optional(),
  distribution: z.array(z.number()).optional(),
});
export type TargetResult = z.infer<typeof targetResultSchema>;

export const provinceResultSchema = z.object({
  scope: z.enum(targetScopes),
  gdpNominal: series,
  gdpReal: series,
  realGrowth: rates,
  nominalGrowth: rates,
  urbanJobs: series,
  /** Units in scope whose income ratio is lower at the horizon than in the base year. */
  narrowing: z.int(),
  /** Units in scope whose income ratio can be judged. */
  judgedIncome: z.int(),
  tierCounts: z.record(z.string(), z.array(z.int())),
  /** By tier id, and `urbanJobs` (lowest projected year) and `incomeGap` (narrowing against judged). */
  targets: z.record(z.string(), targetResultSchema),
  audit: z.object({
    countySum: z.number().nullable(),
    /** With census revisions only: the counties' sum after them; the audit stands on the sum before. */
    revisedSum: z.number().nullable().optional(),
    published: z.number().nullable(),
    ratio: z.number().nullable(),
    /** GDP-weighted real growth of the units, year by year. */
    weightedGrowth: rates,
    /** The province's reference growth, to hold `weightedGrowth` against. */
    provinceGrowth: rates,
    /** Years in which the counties together grow faster than the province's assumption. */
    amplifiedYears: z.array(z.int()),
  }),
});
export type ProvinceResult = z.infer<typeof provinceResultSchema>;

export const runResultSchema = z.object({
  engine: z.string(),
  dataset: z.object({ id: z.string(), hash: z.string() }),
  scenario: z.object({ id: z.string(), name: z.string() }),
  years: z.array(z.int()),
  units: z.array(unitResultSchema),
  province: provinceResultSchema,
  /** Runs with an ensemble only: share of draws in which every target is met, and the province's nominal GDP. */
  ensemble: z
    .object({ draws: z.int(), seed: z.int(), all: z.number().nullable(), band: bandSchema })
    .optional(),
  problems: z.array(problemSchema),
});
export type RunResult = z.infer<typeof runResultSchema>;
