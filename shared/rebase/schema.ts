/** What moving a scenario to another dataset does, as it is told before it is done. */
import { z } from "zod";
import { tierSchema } from "../dataset/schema.ts";
import { problemSchema, targetResultSchema } from "../result/schema.ts";
import { assumptions } from "../scenario/assumptions.ts";
import { recordFields } from "../scenario/record-fields.ts";

/** Why a part of the scenario is left out, changed, or only named. */
export const moveReasons = [
  /** Its place is not in the new dataset. */
  "unit-gone",
  "prefecture-gone",
  "other-province",
  /** Years up to the new base year have passed; what follows keeps its meaning. */
  "years-passed",
  "all-years-passed",
  /** The line from near to long goes on where it stands in the first projected year. */
  "line-continued",
  "line-ended",
  /** An earlier base year: the line is given year by year, so that it keeps its years. */
  "line-by-year",
  "beyond-horizon",
  "horizon-passed",
  "horizon-too-far",
  /** Commissioned by the new base year: its output is in the new figures. */
  "project-finished",
  /** Commissioned by the new base year, with investment still to come. */
  "project-under-way",
  "investment-years-passed",
  /** The lever has begun: full effect in the same year as before. */
  "lever-under-way",
  "goal-passed",
  /** Only named: its mean growth counts from the new base year. */
  "goal-from-new-base",
  "members-gone",
  /** Figures are taken as published only after the base year. */
  "actuals-passed",
  /** Only named: what the place takes in is not what it was. */
  "prefecture-changed",
  /** Only named: the new figures may hold the census already. */
  "census-and-vintage",
] as const;
export type MoveReason = (typeof moveReasons)[number];

export const movedFields = [...recordFields, "horizon", "actualsThrough"] as const;
export type MovedField = (typeof movedFields)[number];

/** One part of the scenario; `left-out` and `changed` are done, `named` only needs to be known. */
export const rebaseMoveSchema = z.object({
  field: z.enum(movedFields),
  /** The record; null for a setting. */
  id: z.string().nullable(),
  outcome: z.enum(["left-out", "changed", "named"]),
  reasons: z.array(z.enum(moveReasons)).min(1),
  /** The whole record or setting; null: not there. */
  before: z.unknown(),
  after: z.unknown(),
  /** Codes of the units or prefectures the reasons are about. */
  places: z.array(z.string()),
  /** Years the reasons are about. */
  years: z.array(z.int()),
});
export type RebaseMove = z.infer<typeof rebaseMoveSchema>;

const figure = z.number().nullable();
const named = { code: z.string(), name: z.string() };

/** One side of the move. */
export const rebaseSideSchema = z.object({
  id: z.string(),
  title: z.string(),
  hash: z.string(),
  baseYear: z.int(),
  vintage: z.string().nullable(),
  units: z.int(),
  breaks: z.array(z.object({ from: z.int(), to: z.int(), reason: z.string() })),
  tiers: z.array(tierSchema),
});

/** Base figures of units, as a path within a unit; `gdp` is their sum of value added. */
export const comparedFigures = [
  "gdp",
  "valueAdded.primary",
  "valueAdded.secondary",
  "valueAdded.tertiary",
  "capital",
  "capitalOutputRatio",
  "investmentRatio",
  "employment",
  "urbanEmploymentShare",
  "urbanJobs",
  "population",
  "income.urban",
  "income.rural",
] as const;
export type ComparedFigure = (typeof comparedFigures)[number];

/** By their path within a dataset's parameters. */
export const comparedParameters = [
  "capitalShare",
  "depreciation",
  "investmentRatioCap",
  "jobsPerPoint",
  "incomePassThrough.urban",
  "incomePassThrough.rural",
  "shocks.province",
  "shocks.prefecture",
  "shocks.unit",
  "shocks.widening.province",
  "shocks.widening.prefecture",
  "shocks.widening.unit",
] as const;

export const rebaseParts = ["level", "reference", "own", "parameters"] as const;
export type RebasePart = (typeof rebaseParts)[number];

/** Exact Shapley values, 亿元: the parts add up to the difference. */
export const rebaseShareSchema = z.object({
  before: figure,
  after: figure,
  parts: z.object({ level: z.number(), reference: z.number(), own: z.number(), parameters: z.number() }),
});

const board = z.object({
  year: z.int(),
  gdpNominal: figure,
  gdpReal: figure,
  tierCounts: z.record(z.string(), z.int()),
  targets: z.record(z.string(), targetResultSchema),
  /** Of that side's dataset. */
  tiers: z.array(tierSchema),
});

export const rebaseReportSchema = z.object({
  scenario: z.object({
    id: z.string(),
    name: z.string(),
    revision: z.int(),
    /** Names of its groups by id, for the places of its records. */
    groups: z.record(z.string(), z.object({ name: z.string() })),
  }),
  /** Of the units and prefectures of both, by code. */
  places: z.record(z.string(), z.string()),
  from: rebaseSideSchema,
  to: rebaseSideSchema,
  /** Whether the two have the same figures, so that nothing but the dataset changes. */
  sameFigures: z.boolean(),
  moves: z.array(rebaseMoveSchema),
  units: z.object({
    gone: z.array(z.object(named)),
    added: z.array(z.object(named)),
    /** In another prefecture than before. */
    moved: z.array(z.object({ ...named, before: z.string(), after: z.string() })),
  }),
  levels: z.object({
    /** Figures of units that both have, and those of them that differ. */
    compared: z.int(),
    differing: z.int(),
    unitsDiffering: z.int(),
    /** Summed base-year GDP of the units both have, 亿元. */
    total: z.object({ before: figure, after: figure }),
    /** Units with different figures, by how far GDP moves. */
    byUnit: z.array(
      z.object({
        ...named,
        gdp: z.object({ before: figure, after: figure }),
        /** Nominal GDP that the scenario projects today for the new base year; null: not a year of it. */
        projected: figure,
        figures: z.array(z.object({ figure: z.enum(comparedFigures), before: figure, after: figure })),
      }),
    ),
  }),
  /** Mean over the years both project, over units weighted by base-year GDP. */
  reference: z.array(
    z.object({
      assumption: z.enum(assumptions),
      before: figure,
      after: figure,
      units: z.int(),
      years: z.array(z.int()),
    }),
  ),
  parameters: z.array(z.object({ name: z.enum(comparedParameters), before: figure, after: figure })),
  /** The targets the scenario is judged by differ. */
  targetsDiffer: z.boolean(),
  /** Both judged by their own dataset's targets. */
  boards: z.object({ before: board, after: board }),
  tierChanges: z.array(
    z.object({
      ...named,
      before: z.string().nullable(),
      after: z.string().nullable(),
      gdp: z.object({ before: figure, after: figure }),
    }),
  ),
  /** Of nominal GDP in `year`, the earlier of the two horizons. */
  shares: z.object({
    year: z.int(),
    /** Units that both have, together. */
    province: rebaseShareSchema,
    /** What units that only one of the two has add to the province, 亿元. */
    otherUnits: z.number(),
    /** By how far each moves; units that do not move are left out. */
    units: z.array(z.object({ ...named, ...rebaseShareSchema.shape })),
  }),
  /** What the run says of the scenario afterwards and did not say before. */
  newProblems: z.array(problemSchema),
});
export type RebaseReport = z.infer<typeof rebaseReportSchema>;
export type RebaseSide = z.infer<typeof rebaseSideSchema>;
export type RebaseShare = z.infer<typeof rebaseShareSchema>;
