/** Small dataset and scenario files, complete, with what a test changes laid over them. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const bySector = (value: number) => ({ primary: value, secondary: value, tertiary: value });

export function smallUnit(code: string, name: string, gdp: number) {
  return {
    code,
    name,
    kind: "county",
    prefecture: { code: "990100", name: "甲州" },
    valueAdded: { primary: gdp * 0.2, secondary: gdp * 0.3, tertiary: gdp * 0.5 },
    capital: gdp * 3,
    investmentRatio: 0.5,
    employment: 10,
    urbanEmploymentShare: 0.5,
    urbanJobs: 1,
    population: 20,
    income: { urban: 40_000, rural: 16_000 },
  };
}

export function smallDataset(change: object = {}) {
  return {
    format: "xiance-dataset",
    version: 1,
    id: "small",
    title: "小数据集",
    baseYear: 2023,
    province: { code: "990000", name: "某省" },
    parameters: {
      capitalShare: 0.5,
      depreciation: 0.1,
      investmentRatioCap: 1.5,
      jobsPerPoint: 8,
      incomePassThrough: { urban: 0.5, rural: 0.5 },
      shocks: { province: 0.01, prefecture: 0.01, unit: 0.02 },
    },
    reference: {
      growth: bySector(0.05),
      tfpGrowth: 0,
      investmentRatio: 0.5,
      employmentGrowth: 0,
      deflator: bySector(0),
      incomeGrowth: { urban: 0.04, rural: 0.06 },
    },
    targets: {
      horizon: 2030,
      scope: "counties",
      urbanJobsPerYear: 50,
      tiers: [{ id: "over500", min: 500, minInclusive: false, count: 1 }],
    },
    published: { gdp: null },
    units: [smallUnit("990101", "甲县", 400), smallUnit("990102", "乙,县", 100)],
    sources: {},
    ...change,
  };
}

export function smallScenario(change: object = {}) {
  return {
    format: "xiance-scenario",
    version: 1,
    id: "s1",
    name: "提速",
    datasetId: "small",
    closure: "growth",
    horizon: 2025,
    overrides: { o1: { scope: { kind: "unit", code: "990101" }, assumption: "growth", path: 0.2 } },
    ...change,
  };
}

/** Writes a value as JSON, or a text as it is; returns the path. */
export function writeIn(folder: string, name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}
