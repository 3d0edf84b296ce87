/**
 * A scenario: a sparse set of overrides on a dataset's reference assumptions,
 * with projects, levers and groups. Records are maps by id, so that patches stay small.
 */
import { z } from "zod";
import { policyTypes, sectors, targetScopes, unitKinds } from "../dataset/schema.ts";
import { codeSchema, figureSchema, yearKey } from "../units/schema.ts";
import { assumptions } from "./assumptions.ts";
import { pathSchema } from "./path.ts";

export const scenarioVersion = 1;
/** The furthest horizon: years after the base year. */
export const maxHorizonYears = 50;

export const closures = ["growth", "factors", "target"] as const;
export type Closure = (typeof closures)[number];

/** From wide to narrow; the narrowest wins. */
export const scopeKinds = ["province", "prefecture", "unitKind", "policyType", "group", "unit"] as const;
export type ScopeKind = (typeof scopeKinds)[number];

export const scopeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("province"), code: codeSchema.optional() }),
  z.object({ kind: z.literal("prefecture"), code: codeSchema }),
  z.object({ kind: z.literal("unitKind"), code: z.enum(unitKinds) }),
  z.object({ kind: z.literal("policyType"), code: z.enum(policyTypes) }),
  z.object({ kind: z.literal("group"), code: z.string().min(1).max(64) }),
  z.object({ kind: z.literal("unit"), code: codeSchema }),
]);
export type Scope = z.infer<typeof scopeSchema>;

const idKey = z.string().min(1).max(80);
const nameSchema = z.string().trim().min(1).max(200);

/** Who set a value, on what ground, and when (ISO date). */
const groundsShape = {
  note: z.string().max(4000).optional(),
  source: z.string().max(1000).optional(),
  author: z.string().max(200).optional(),
  date: z.string().max(40).optional(),
};

export const overrideSchema = z.object({
  scope: scopeSchema,
  assumption: z.enum(assumptions),
  path: pathSchema,
  ...groundsShape,
});
export type Override = z.infer<typeof overrideSchema>;

/**
 * 重大项目. `channel` says which of two ways it acts, never both: `capital`: its
 * investment enters the capital stock; `valueAdded`: `valueAdded` 亿元 a year at
 * base-year prices is added from the commissioning year on.
 */
export const projectSchema = z.object({
  name: nameSchema,
  unit: codeSchema,
  sector: z.enum(sectors),
  /** 亿元 a year, constant base-year prices. */
  investment: z.record(yearKey, figureSchema.min(0)).default({}),
  commissioningYear: z.int(),
  channel: z.enum(["capital", "valueAdded"]),
  valueAdded: figureSchema.min(0).default(0),
  /** 万人 of 城镇新增就业 in the commissioning year. */
  jobs: figureSchema.min(0).default(0),
  enabled: z.boolean().default(true),
  ...groundsShape,
});
export type Project = z.infer<typeof projectSchema>;

/** What a policy lever adds once fully ramped up: percentage points as fractions; jobs 万人 a year over all its counties. */
export const leverEffects = [
  "growth.primary",
  "growth.secondary",
  "growth.tertiary",
  "tfpGrowth",
  "investmentRatio",
  "employmentGrowth",
  "incomeGrowth.urban",
  "incomeGrowth.rural",
  "urbanEmploymentShare",
  "urbanJobs",
] as const;
export type LeverEffect = (typeof leverEffects)[number];

export const leverSchema = z.object({
  /** The entry of the catalogue it comes from; absent on a planner's own lever. */
  catalogueId: z.string().max(80).optional(),
  name: nameSchema,
  scope: scopeSchema,
  /** Only the border counties within the scope. */
  borderOnly: z.boolean().default(false),
  effects: z.partialRecord(z.enum(leverEffects), figureSchema).default({}),
  startYear: z.int(),
  /** Years from start to full effect; 1 is at once. */
  rampYears: z.int().min(1).max(50).default(1),
  enabled: z.boolean().default(true),
  ...groundsShape,
});
export type Lever = z.infer<typeof leverSchema>;

export const groupSchema = z.object({
  name: nameSchema,
  members: z.record(codeSchema, z.literal(true)),
});
export type Group = z.infer<typeof groupSchema>;

/**
 * A county's own target, judged beside the tiers: 亿元 nominal in `year`, mean yearly real growth
 * from the base year to `year`, or both. The `target` closure solves for the nominal one.
 */
export const goalSchema = z
  .object({
    year: z.int(),
    gdpNominal: figureSchema.positive().optional(),
    realGrowth: figureSchema.gt(-0.5).max(0.5).optional(),
    ...groundsShape,
  })
  .refine(({ gdpNominal, realGrowth }) => gdpNominal !== undefined || realGrowth !== undefined, {
    message: "a goal says a GDP, a growth rate, or both",
  });
export type Goal = z.infer<typeof goalSchema>;

/** How much a census moves the base year's levels of a prefecture's units, as a fraction: -0.09 lowers them 9 %. */
export const censusRevisionSchema = z.object({
  share: figureSchema.gt(-1).max(10),
  ...groundsShape,
});
export type CensusRevision = z.infer<typeof censusRevisionSchema>;

export const scenarioSchema = z.object({
  format: z.literal("xiance-scenario"),
  version: z.literal(scenarioVersion),
  id: z.string().min(1).max(80),
  name: nameSchema,
  datasetId: z.string().min(1),
  closure: z.enum(closures).default("growth"),
  horizon: z.int(),
  /** Which units count for the tiers; absent: as the dataset says. */
  targetScope: z.enum(targetScopes).optional(),
  overrides: z.record(idKey, overrideSchema).default({}),
  projects: z.record(idKey, projectSchema).default({}),
  levers: z.record(idKey, leverSchema).default({}),
  groups: z.record(idKey, groupSchema).default({}),
  /** By unit code. */
  goals: z.record(codeSchema, goalSchema).default({}),
  /** The planner's assignment of policy types, replacing the dataset's for the units named. */
  policyTypes: z.record(codeSchema, z.array(z.enum(policyTypes))).default({}),
  /** By prefecture code; none unless the planner says so. */
  censusRevisions: z.record(codeSchema, censusRevisionSchema).default({}),
  /** The last year in which published growth stands in place of the assumptions; absent: none does. */
  actualsThrough: z.int().optional(),
  ensemble: z
    .object({ draws: z.int().min(1).max(1_000_000), seed: z.int().min(0).max(4_294_967_295) })
    .default({ draws: 10_000, seed: 1 }),
});
export type Scenario = z.infer<typeof scenarioSchema>;
