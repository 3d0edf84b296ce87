/**
 * 监测: what was published after the base year against the scenario's own path, that is without
 * `actualsThrough`. Money 亿元, people 万人, incomes 元 a year, rates as fractions; what is not
 * published is null.
 */
import { z } from "zod";
import { figureStatuses, targetScopes } from "../dataset/schema.ts";
import { bandSchema } from "./ensemble.ts";

const figure = z.number().nullable();
const series = z.array(figure);

export const publishedSchema = z.object({
  value: z.number(),
  /** Null: the dataset does not say. */
  status: z.enum(figureStatuses).nullable(),
  /** A key of the dataset's `sources`. */
  source: z.string().nullable(),
  note: z.string().nullable(),
});
export type Published = z.infer<typeof publishedSchema>;

/** Whether a published level may be held against the scenario's: `revised`, since the planner's census revision is in the latter. */
export const comparabilities = ["yes", "break", "revised"] as const;
export type Comparability = (typeof comparabilities)[number];

/** A published series beside the scenario's. */
const beside = z.object({ published: publishedSchema.nullable(), scenario: figure });

export const trackedYearSchema = z.object({
  year: z.int(),
  /** Published real growth; `of` says whose: a unit without figures of its own shows its prefecture's. */
  growth: publishedSchema.extend({ of: z.enum(["own", "prefecture"]) }).nullable(),
  scenarioGrowth: figure,
  /** Growth less the scenario's. */
  deviation: figure,
  /** By how much the real level is off the scenario's, base year 1; null once a year is not published. */
  cumulated: figure,
  gdp: publishedSchema.nullable(),
  /** Nominal. */
  scenarioGdp: figure,
  comparable: z.enum(comparabilities),
  /** The published level over the scenario's, less 1; null across a break. */
  gdpDeviation: figure,
  urbanJobs: beside,
  incomeUrban: beside,
  incomeRural: beside,
});
export type TrackedYear = z.infer<typeof trackedYearSchema>;

export const requiredKinds = ["tier", "goal-gdp", "goal-growth"] as const;
/** A line to reach, and how fast the years after the last published one would have to be. */
export const requiredPaceSchema = z.object({
  kind: z.enum(requiredKinds),
  /** Of a tier's line its id. */
  tier: z.string().nullable(),
  year: z.int(),
  /** 亿元 nominal; of a goal of growth the rate. */
  line: z.number(),
  /** What the scenario comes to by itself, and with the published years in it, in the line's own terms. */
  planned: figure,
  projected: figure,
  plannedReached: z.boolean().nullable(),
  projectedReached: z.boolean().nullable(),
  /** Mean real growth from the last published year to `year`: needed, and assumed. Null: no years are left. */
  neededGrowth: figure,
  plannedGrowth: figure,
});
export type RequiredPace = z.infer<typeof requiredPaceSchema>;

export const trackedPlaceSchema = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(["province", "prefecture", "unit"]),
  /** Of a unit its prefecture's code. */
  prefecture: z.string().nullable(),
  /** One for each of the report's years. */
  years: z.array(trackedYearSchema),
  /** Real GDP as published growth leads to it from the base year, base year first, the report's years after it. */
  actualReal: series,
  /** Over the report's `projected` years: the scenario's own path, and that re-based on the published years. */
  path: z.object({ gdpReal: series, gdpNominal: series, rebasedReal: series, rebasedNominal: series }),
  required: z.array(requiredPaceSchema),
});
export type TrackedPlace = z.infer<typeof trackedPlaceSchema>;

/** Whether the parts add up to the whole, in one year. */
export const consistencySchema = z.object({
  code: z.string(),
  parts: z.enum(["prefectures", "units"]),
  year: z.int(),
  /** Published growth of the whole, and that of the parts that have their own, weighted by GDP. */
  growth: figure,
  weighted: figure,
  difference: figure,
  /** Share of GDP of the parts that have their own. */
  coverage: z.number(),
  /** Published levels; the sum where every part has one. */
  gdp: figure,
  sum: figure,
});
export type Consistency = z.infer<typeof consistencySchema>;

export const trackingReportSchema = z.object({
  baseYear: z.int(),
  horizon: z.int(),
  /** From the year after the base year to the last with any published figure; empty: nothing is published. */
  years: z.array(z.int()),
  /** Base year to horizon. */
  projected: z.array(z.int()),
  /** The last projected year with any published growth: what the scenario can be re-based through. */
  through: z.int().nullable(),
  /** What the scenario is re-based through now. */
  actualsThrough: z.int().nullable(),
  province: trackedPlaceSchema,
  prefectures: z.array(trackedPlaceSchema),
  units: z.array(trackedPlaceSchema),
  consistency: z.array(consistencySchema),
});
export type TrackingReport = z.infer<typeof trackingReportSchema>;

const chance = z.number().nullable();
const pair = z.object({ before: chance, after: chance });
export type ChancePair = z.infer<typeof pair>;
/** Of nominal GDP, over `years`. */
const bands = z.object({ before: bandSchema, after: bandSchema });

/** What the published years do to the chances: the scenario's own ensemble, and that re-based on the actuals, same seed and draws. */
export const trackingChancesSchema = z.object({
  draws: z.int(),
  seed: z.int(),
  through: z.int(),
  years: z.array(z.int()),
  band: bands,
  province: z.record(z.enum(targetScopes), z.object({ targets: z.record(z.string(), pair), all: pair })),
  units: z.array(
    z.object({
      code: z.string(),
      band: bands,
      /** By tier id, the rest included. */
      tiers: z.record(z.string(), pair),
      /** Absent: no goal that can be judged. */
      goal: pair.optional(),
    }),
  ),
});
export type TrackingChances = z.infer<typeof trackingChancesSchema>;
