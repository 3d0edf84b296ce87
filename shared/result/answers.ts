/** The engine's answers to a planner's questions, as they cross the contract. Units as in `schema.ts`. */
import { z } from "zod";
import { problemSchema } from "./schema.ts";

/** Numbers a question can be about. Of a unit: */
export const unitResultNames = ["gdpNominal", "gdpReal", "realGrowth", "urbanJobs", "incomeRatio"] as const;
/** Of the province; tier ids besides (`over500`, …, `under200`): how many units stand there in the target scope. */
export const provinceResultNames = ["gdpNominal", "gdpReal", "realGrowth", "urbanJobs", "narrowing"] as const;

/** A question about one number: of a unit, or of the province when `unit` is null. */
export const subjectSchema = z.object({
  result: z.string().min(1).max(40).default("gdpNominal"),
  /** Absent: the horizon. */
  year: z.int().optional(),
  unit: z.string().nullable().default(null),
});
export type Subject = z.infer<typeof subjectSchema>;

export const leverGroups = [
  "revision",
  "growth",
  "investment",
  "employment",
  "deflator",
  "incomes",
  "parameters",
  "projects",
  "levers",
] as const;
export type LeverGroup = (typeof leverGroups)[number];

const question = { result: z.string(), year: z.int(), unit: z.string().nullable() };

/**
 * Exact Shapley values: contributions sum to `difference`. A group in which the scenarios
 * do not differ contributes exactly 0; `revision`, `incomes` and `parameters` are named only where they differ.
 */
export const attributionSchema = z.object({
  ...question,
  against: z.number(),
  value: z.number(),
  difference: z.number(),
  contributions: z.record(z.string(), z.number()),
  /** Units that one of the scenarios cannot compute; left out on both sides. */
  excluded: z.array(z.string()),
});
export type Attribution = z.infer<typeof attributionSchema>;

/** Where a needed rate lies; worded in `shared/words`. */
export const verdictCodes = [
  "already-there",
  "within-own-history",
  "within-peers",
  "above-history-and-peers",
  "within-cap",
  "above-cap",
  "unreachable",
] as const;
export type VerdictCode = (typeof verdictCodes)[number];

/** Growth: yearly real growth from base year to horizon. Investment: the highest ratio of any year. */
export const verdictSchema = z.object({
  code: z.enum(verdictCodes),
  /** What the unit would have to have in all; null: unreachable. */
  needed: z.number().nullable(),
  /** Share of the observed years with at least what is needed; null without figures. */
  ownHistoryShare: z.number().nullable(),
  /** Share of the other units of its kind whose reference is at least what is needed. */
  peersShare: z.number().nullable(),
  /** The highest investment ratio allowed; null for growth. */
  cap: z.number().nullable(),
});
export type Verdict = z.infer<typeof verdictSchema>;

const lift = z.object({
  /** The smallest constant addition, as a fraction; null: not reachable. */
  extra: z.number().nullable(),
  verdict: verdictSchema,
});

export const takeSchema = z.object({
  tier: z.string(),
  line: z.number(),
  lineInclusive: z.boolean(),
  /** Real growth a year (TFP growth in the factors closure), in every projected year. */
  growth: lift,
  /** Investment ratio, in every year from the first projected one to the last but one. */
  investment: lift.extend({
    /** Real investment beyond the scenario's, summed over those years, 亿元. */
    cost: z.number().nullable(),
  }),
});
/** What would it take: the smallest constant addition that lifts a unit into a tier. */
export type Take = z.infer<typeof takeSchema>;

export const ownHistorySchema = z.object({
  /** Whose published real growth: the unit's own, or its prefecture's where it has too little. */
  of: z.enum(["unit", "prefecture"]),
  name: z.string(),
  from: z.int(),
  to: z.int(),
  years: z.int(),
});
export const takeReportSchema = z.object({
  unit: z.string(),
  year: z.int(),
  /** Nominal GDP at the horizon as things stand and the tier it is in; null: cannot be computed. */
  value: z.number().nullable(),
  tier: z.string().nullable(),
  history: ownHistorySchema.nullable(),
  /** One for each tier above the present one, from the highest. */
  takes: z.array(takeSchema),
  problems: z.array(problemSchema),
});
export type TakeReport = z.infer<typeof takeReportSchema>;

/** What a county's own goal of nominal GDP, 亿元, needs: a constant addition to the investment ratio. */
export const goalAnswerSchema = z.object({
  unit: z.string(),
  year: z.int(),
  goal: z.number(),
  /** Nominal GDP in that year without the addition. */
  value: z.number().nullable(),
  met: z.boolean().nullable(),
  extra: z.number().nullable(),
  verdict: verdictSchema,
});
export type GoalAnswer = z.infer<typeof goalAnswerSchema>;
/** How a county's own goal of mean yearly real growth, from the base year to `year`, stands. */
export const growthGoalAnswerSchema = z.object({
  unit: z.string(),
  year: z.int(),
  goal: z.number(),
  /** As the scenario has it. */
  value: z.number().nullable(),
  met: z.boolean().nullable(),
  verdict: verdictSchema,
});
export type GrowthGoalAnswer = z.infer<typeof growthGoalAnswerSchema>;
export const goalsReportSchema = z.object({
  goals: z.array(goalAnswerSchema),
  growth: z.array(growthGoalAnswerSchema),
  problems: z.array(problemSchema),
});
export type GoalsReport = z.infer<typeof goalsReportSchema>;

/** Why a question about the path cannot be asked as it stands. */
export const pathRefusalCodes = [
  "unknown-unit",
  "unknown-tier",
  "unit-outside-scope",
  "unit-not-computable",
  "pin-and-exclusion",
  "pin-below-present",
  "pin-beyond-bound",
  "pin-unreachable",
  "too-many-tiers",
] as const;
export const pathRefusalSchema = z.object({
  code: z.enum(pathRefusalCodes),
  unit: z.string().nullable(),
  tier: z.string().nullable(),
  message: z.string(),
});
export type PathRefusal = z.infer<typeof pathRefusalSchema>;

const byTier = z.record(z.string(), z.int());
/** A year as key. */
const yearly = z.record(z.string(), z.number());

export const pathChoiceSchema = z.object({
  code: z.string(),
  name: z.string(),
  from: z.string(),
  tier: z.string(),
  /** Cumulated extra real investment, 亿元. */
  cost: z.number(),
  extraGrowth: z.number(),
  extraInvestmentRatio: z.number(),
  /** Of the growth; the investment is within the cap unless pinned. */
  verdict: z.enum(verdictCodes),
  pinned: z.boolean(),
  /** The unit's growth (TFP growth in the factors closure) by sector with the addition: what applying it writes. */
  growth: z.object({ primary: yearly, secondary: yearly, tertiary: yearly }),
});
export type PathChoice = z.infer<typeof pathChoiceSchema>;

export const pathSolutionSchema = z.object({
  feasible: z.boolean(),
  /** Of `chosen`; null where the question was refused. */
  cost: z.number().nullable(),
  /** Infeasible: the set that misses the targets by least. */
  chosen: z.array(pathChoiceSchema),
  targets: byTier,
  /** Units in each tier at the horizon before and after; like what follows, empty where the question was refused. */
  present: byTier,
  counts: byTier,
  shortfall: byTier,
  /** The most that each tier could hold if nothing else counted. */
  attainable: byTier,
  /** The assumption that carries the lift. */
  assumption: z.enum(["growth", "tfpGrowth"]),
  refusals: z.array(pathRefusalSchema),
  problems: z.array(problemSchema),
});
export type PathSolution = z.infer<typeof pathSolutionSchema>;

export const sensitivityBarSchema = z.object({
  /** An assumption, or a parameter of the dataset (`jobsPerPoint`, `incomePassThrough`). */
  assumption: z.string(),
  /** `step`: low and high are additions in every year; `range`: the values themselves. */
  kind: z.enum(["step", "range"]),
  low: z.number(),
  high: z.number(),
  /** The result at each end; null: cannot be computed there. */
  lowResult: z.number().nullable(),
  highResult: z.number().nullable(),
  /** Distance between the results at the ends. */
  spread: z.number(),
});
export type SensitivityBar = z.infer<typeof sensitivityBarSchema>;
export const sensitivitySchema = z.object({
  ...question,
  value: z.number(),
  /** The widest first. */
  bars: z.array(sensitivityBarSchema),
});
export type Sensitivity = z.infer<typeof sensitivitySchema>;

export const projectAssessmentSchema = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  /** 亿元 up to the horizon. */
  investment: z.number(),
  /** Real GDP at the horizon with the project less without it, 亿元. */
  gdp: z.number().nullable(),
  jobs: z.number(),
  /** For each 亿元 invested; null without investment. */
  gdpPerInvested: z.number().nullable(),
  jobsPerInvested: z.number().nullable(),
  /** 1 is best; null where there is nothing to rank by. */
  gdpRank: z.int().nullable(),
  jobsRank: z.int().nullable(),
  /** The employment assessment: jobs against the unit's own base-year 城镇新增就业 and the mean of the projects for each 亿元. */
  employment: z.object({
    shareOfUnitJobs: z.number().nullable(),
    againstMean: z.number().nullable(),
    code: z.enum(["strong", "ordinary", "weak", "none", "not-judged"]),
  }),
});
export type ProjectAssessment = z.infer<typeof projectAssessmentSchema>;

/** What a policy lever adds to the province at the horizon: with it less without it. */
export const leverContributionSchema = z.object({
  id: z.string(),
  name: z.string(),
  units: z.int(),
  gdpNominal: z.number(),
  urbanJobs: z.number(),
  narrowing: z.number(),
});
export type LeverContribution = z.infer<typeof leverContributionSchema>;
export const measuresReportSchema = z.object({
  year: z.int(),
  projects: z.array(projectAssessmentSchema),
  levers: z.array(leverContributionSchema),
  problems: z.array(problemSchema),
});
export type MeasuresReport = z.infer<typeof measuresReportSchema>;

const measured = z.array(z.number().nullable());
/** By horizon; null where nothing could be measured. */
const errorShape = {
  /** Mean absolute error of the level, the origin's level being 1. */
  mae: measured,
  /** Mean absolute percentage error of the level, as a fraction. */
  mape: measured,
  /** The mean absolute error over the mean yearly step of the level up to the origin. */
  mase: measured,
  /** Mean of ln(actual / forecast): below 0 the forecasts were too high. */
  bias: measured,
};
const plainErrorsSchema = z.object(errorShape);
export const backtestErrorsSchema = z.object({
  ...errorShape,
  /** Share of actual levels inside the central interval that the shock sizes give. */
  coverage: z.object({ "50": measured, "80": measured, "90": measured }),
});
export type BacktestErrors = z.infer<typeof backtestErrorsSchema>;

const besideDrift = { engine: backtestErrorsSchema, naiveDrift: plainErrorsSchema };
export const backtestPlaceSchema = z.object({ name: z.string(), origins: z.int(), ...besideDrift });
export type BacktestPlace = z.infer<typeof backtestPlaceSchema>;

export const backtestSchema = z.object({
  horizons: z.array(z.int()),
  ...besideDrift,
  /** How many years were forecast from, how many prefectures, and how many forecasts by horizon. */
  origins: z.int(),
  series: z.int(),
  span: z.object({ from: z.int(), to: z.int() }).nullable(),
  cells: z.array(z.int()),
  /** The same over the origins on which the rule's slowing was not chosen. */
  late: z.object({ from: z.int(), ...besideDrift }),
  /** By prefecture code. */
  places: z.record(z.string(), backtestPlaceSchema),
  /** Single counties over the unbroken years before the base year; one horizon. Null: no history. */
  counties: z.object({ origin: z.int(), horizon: z.int(), series: z.int(), ...besideDrift }).nullable(),
});
export type Backtest = z.infer<typeof backtestSchema>;
