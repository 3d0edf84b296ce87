/** A dataset small enough to follow by hand: four units, two prefectures. */
import type { z } from "zod";
import { createPlanCompiler, projectPlan, runResult } from "../../electron/engine/run/engine.ts";
import { type Dataset, datasetSchema, type unitSchema } from "../../shared/dataset/schema.ts";
import { type Scenario, scenarioSchema } from "../../shared/scenario/schema.ts";

export type UnitInput = z.input<typeof unitSchema>;
export type DatasetInput = z.input<typeof datasetSchema>;

/** A county of 100 亿元 with K = 250, L = 50, s = 0.4. */
export function tinyUnit(code: string, changes: Partial<UnitInput> = {}): UnitInput {
  return {
    code,
    name: `${code}县`,
    kind: "county",
    prefecture: { code: "p1", name: "甲州" },
    valueAdded: { primary: 20, secondary: 30, tertiary: 50 },
    capital: 250,
    investmentRatio: 0.4,
    employment: 50,
    urbanEmploymentShare: 0.4,
    urbanJobs: 2,
    population: 90,
    income: { urban: 40_000, rural: 16_000 },
    ...changes,
  };
}

/** a and b are counties of p1 (b on the border), c a city of p2, d a district of p2 without incomes. */
export const tinyUnits: readonly UnitInput[] = [
  tinyUnit("a", { policyTypes: ["agriculture"] }),
  tinyUnit("b", {
    border: true,
    policyTypes: ["border-port", "agriculture"],
    valueAdded: { primary: 10, secondary: 120, tertiary: 60 },
    capital: 700,
    urbanJobs: 3,
  }),
  tinyUnit("c", {
    kind: "county-level-city",
    prefecture: { code: "p2", name: "乙州" },
    valueAdded: { primary: 15, secondary: 260, tertiary: 220 },
    capital: null,
    capitalOutputRatio: 3,
    urbanJobs: 5,
  }),
  tinyUnit("d", {
    kind: "district",
    prefecture: { code: "p2", name: "乙州" },
    valueAdded: { primary: 0, secondary: 80, tertiary: 320 },
    capital: 1500,
    income: { urban: null, rural: null },
    urbanJobs: 6,
  }),
];

export function tinyDataset(changes: Partial<DatasetInput> = {}): Dataset {
  return datasetSchema.parse({
    format: "xiance-dataset",
    version: 1,
    id: "tiny",
    title: "小数据集",
    baseYear: 2023,
    province: { code: "53", name: "某省" },
    parameters: {
      capitalShare: 0.5,
      depreciation: 0.1,
      investmentRatioCap: 1.5,
      jobsPerPoint: 1.6,
      incomePassThrough: { urban: 0.5, rural: 0.25 },
      shocks: { province: 0, prefecture: 0, unit: 0 },
    },
    reference: {
      growth: { primary: 0.03, secondary: { "2024": 0.06, "2026": 0.04 }, tertiary: 0.05 },
      tfpGrowth: 0.01,
      investmentRatio: 0.4,
      employmentGrowth: 0.002,
      deflator: { primary: 0.01, secondary: 0, tertiary: 0.02 },
      incomeGrowth: { urban: 0.04, rural: 0.06 },
    },
    targets: {
      horizon: 2028,
      scope: "counties",
      urbanJobsPerYear: 16,
      tiers: [
        { id: "over500", min: 500, minInclusive: false, count: 1 },
        { id: "from200to500", min: 200, minInclusive: true, count: 2 },
      ],
    },
    published: { gdp: 1200 },
    units: [...tinyUnits],
    sources: {},
    ...changes,
  } satisfies DatasetInput);
}

export type ScenarioInput = Partial<z.input<typeof scenarioSchema>>;

export function scenarioOn(dataset: Dataset, changes: ScenarioInput = {}): Scenario {
  return scenarioSchema.parse({
    format: "xiance-scenario",
    version: 1,
    id: "s1",
    name: "方案",
    datasetId: dataset.id,
    horizon: dataset.targets.horizon,
    ...changes,
  });
}

/** Compiles, projects and reads the result. */
export function run(dataset: Dataset, changes: ScenarioInput = {}) {
  const scenario = scenarioOn(dataset, changes);
  const plan = createPlanCompiler(dataset).compile(scenario);
  const projection = projectPlan(plan);
  const result = runResult({ dataset, datasetHash: "hash", plan, projection }, scenario);
  const unit = (code: string) => {
    const found = result.units.find((each) => each.code === code);
    if (found === undefined) throw new Error(`no unit ${code}`);
    return found;
  };
  return { scenario, plan, projection, result, unit };
}

/** One override, by itself. */
export function override(
  scope: NonNullable<ScenarioInput["overrides"]>[string]["scope"],
  assumption: NonNullable<ScenarioInput["overrides"]>[string]["assumption"],
  path: NonNullable<ScenarioInput["overrides"]>[string]["path"],
) {
  return { scope, assumption, path };
}
export const province = { kind: "province" } as const;
export const ofUnit = (code: string) => ({ kind: "unit", code }) as const;
