/** The engine's answers to a planner's questions, as they cross the contract. */
import { z } from "zod";

/** Which number an answer is about; levels at the year asked for. */
export const resultNames = [
  "gdpNominal",
  "gdpReal",
  "urbanJobs",
  "incomeRatio",
  "over500",
  "from200to500",
] as const;
export type ResultName = (typeof resultNames)[number];

/** A question about one number: of a unit, or of the province when `unit` is null. Tier counts are the province's. */
export const subjectSchema = z.object({
  result: z.string().default("gdpNominal"),
  /** Absent: the horizon. */
  year: z.int().optional(),
  unit: z.string().nullable().default(null),
});

export const leverGroups = [
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

/** Exact Shapley values: contributions sum to `difference`. */
export const attributionSchema = z.object({
  result: z.string(),
  year: z.int(),
  unit: z.string().nullable(),
  against: z.number(),
  value: z.number(),
  difference: z.number(),
  contributions: z.record(z.string(), z.number()),
});
export type Attribution = z.infer<typeof attributionSchema>;

/** Where a needed rate lies; `code` is worded in the reader's language. */
export const verdictCodes = [
  "already-there",
  "within-own-history",
  "within-peers",
  "above-history-and-peers",
  "above-cap",
  "unreachable",
] as const;
export type VerdictCode = (typeof verdictCodes)[number];
export const verdictSchema = z.object({
  code: z.enum(verdictCodes),
  /** The yearly real growth (or mean investment ratio) the answer amounts to. */
  needed: z.number().nullable(),
  /** Share of the unit's own observed years, and of its peers' reference rates, at or above what is needed; null without figures. */
  ownHistoryShare: z.number().nullable(),
  peersShare: z.number().nullable(),
  cap: z.number().nullable(),
});
export type Verdict = z.infer<typeof verdictSchema>;

export const takeSchema = z.object({
  unit: z.string(),
  tier: z.string(),
  line: z.number(),
  /** Nominal GDP at the horizon as things stand. */
  value: z.number(),
  growth: z.object({ extra: z.number().nullable(), verdict: verdictSchema }),
  investment: z.object({ extra: z.number().nullable(), verdict: verdictSchema }),
});
/** What would it take: the smallest constant addition that lifts a county into a tier. */
export type Take = z.infer<typeof takeSchema>;

export const pathChoiceSchema = z.object({
  code: z.string(),
  name: z.string(),
  tier: z.string(),
  /** Cumulated extra real investment, 亿元. */
  cost: z.number(),
  extraGrowth: z.number(),
  extraInvestmentRatio: z.number(),
  verdict: z.string(),
});
export const pathSolutionSchema = z.object({
  feasible: z.boolean(),
  cost: z.number().nullable(),
  chosen: z.array(pathChoiceSchema),
  counts: z.record(z.string(), z.int()),
  shortfall: z.record(z.string(), z.int()),
});
export type PathSolution = z.infer<typeof pathSolutionSchema>;

export const sensitivityBarSchema = z.object({
  assumption: z.string(),
  /** What is moved and by how much: fractions. */
  low: z.number(),
  high: z.number(),
  /** The result at each end. */
  lowResult: z.number().nullable(),
  highResult: z.number().nullable(),
});
export const sensitivitySchema = z.object({
  result: z.string(),
  year: z.int(),
  unit: z.string().nullable(),
  value: z.number(),
  bars: z.array(sensitivityBarSchema),
});
export type Sensitivity = z.infer<typeof sensitivitySchema>;

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
  /** The same over the origins that had no part in choosing the rule. */
  unseen: z.object({ from: z.int(), ...besideDrift }),
  /** By prefecture code. */
  places: z.record(z.string(), backtestPlaceSchema),
  /** Single counties over the unbroken years before the base year; one horizon. Null: no history. */
  counties: z.object({ origin: z.int(), horizon: z.int(), series: z.int(), ...besideDrift }).nullable(),
});
export type Backtest = z.infer<typeof backtestSchema>;
