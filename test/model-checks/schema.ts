/**
 * Claims about the model, as data: what must follow from what, for every unit, at the
 * extremes. They stand in the YAML files beside this; comments there say why each holds.
 */
import { z } from "zod";
import { assumptions } from "../../shared/scenario/assumptions.ts";
import { leverEffects } from "../../shared/scenario/schema.ts";

export const outputs = [
  "gdpReal",
  "gdpNominal",
  "valueAdded.primary",
  "valueAdded.secondary",
  "valueAdded.tertiary",
  "capital",
  "employment",
  "investmentRatio",
  "urbanJobs",
  "incomeRatio",
] as const;
export type Output = (typeof outputs)[number];

const closure = z.enum(["growth", "factors"]);
const about = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The claim in words. */
  claim: z.string().min(4),
};
/** Province-wide overrides that hold while something else moves. */
const background = z.partialRecord(z.enum(assumptions), z.number()).default({});

/** What is moved from `low` to `high`: an assumption or a lever's effect for the whole province, or a project's size in every unit. */
const move = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("assumption"), name: z.enum(assumptions) }),
  z.strictObject({ kind: z.literal("lever"), name: z.enum(leverEffects), startYear: z.int() }),
  z.strictObject({
    kind: z.literal("project"),
    channel: z.enum(["capital", "valueAdded"]),
    investmentYear: z.int(),
    commissioningYear: z.int(),
  }),
]);

/** `unchanged` is to the bit. */
export const expectations = ["rises", "falls", "does-not-fall", "does-not-rise", "unchanged"] as const;

export const responseSchema = z.strictObject({
  ...about,
  closure: closure.default("growth"),
  background,
  move,
  low: z.number(),
  high: z.number(),
  output: z.enum(outputs),
  expect: z.enum(expectations),
  /** The first year in which it must; in the years before nothing changes. */
  from: z.int(),
});
export type Response = z.infer<typeof responseSchema>;

/** Held against the runs at both ends of every response. */
export const boundSchema = z.strictObject({
  ...about,
  output: z.enum(outputs),
  atLeast: z.number().optional(),
  above: z.number().optional(),
});

export const invariances = [
  "one-unit-alone",
  "reference-written-out",
  "order-of-overrides",
  "catalogue-at-zero",
  "switched-off",
  "sectors-add-up",
  "prices-at-rest",
  "shorter-horizon",
  "published-years-at-rest",
  "published-growth",
  "revision-of-nothing",
  "revised-level",
] as const;
export const invarianceSchema = z.strictObject({
  ...about,
  rule: z.enum(invariances),
  closures: z.array(closure).min(1),
});

export const responsesFile = z.array(responseSchema).min(1);
export const boundsFile = z.array(boundSchema).min(1);
export const invariancesFile = z.array(invarianceSchema).min(1);
