/** Small random provinces, and scenarios on them. */
import fc from "fast-check";
import type { z } from "zod";
import { type Dataset, datasetSchema } from "../../../shared/dataset/schema.ts";
import { type Scenario, scenarioSchema } from "../../../shared/scenario/schema.ts";

const rate = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const level = fc.double({ min: 20, max: 900, noNaN: true });

const unit = fc.record({
  valueAdded: fc.record({ primary: level, secondary: level, tertiary: level }),
  ratio: rate(0.3, 0.9),
  capitalOutput: rate(2, 5),
  employment: rate(5, 60),
  growth: rate(0, 0.08),
  kind: fc.constantFrom("county", "county", "county-level-city", "district"),
});

/** Two to six units, three tiers' worth of levels, everything given. */
export const smallProvince: fc.Arbitrary<Dataset> = fc
  .record({
    units: fc.array(unit, { minLength: 2, maxLength: 6 }),
    capitalShare: rate(0.3, 0.6),
    depreciation: rate(0.05, 0.11),
    cap: rate(1, 2),
    over: fc.integer({ min: 0, max: 4 }),
    between: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ units, capitalShare, depreciation, cap, over, between }) =>
    datasetSchema.parse({
      format: "xiance-dataset",
      version: 1,
      id: "small",
      title: "small",
      baseYear: 2023,
      province: { code: "530000", name: "省" },
      parameters: {
        capitalShare,
        depreciation,
        investmentRatioCap: cap,
        jobsPerPoint: 8,
        incomePassThrough: { urban: 0.5, rural: 0.4 },
        shocks: { province: 0.01, prefecture: 0.01, unit: 0.02 },
      },
      reference: {
        growth: { primary: 0.03, secondary: 0.04, tertiary: 0.05 },
        tfpGrowth: 0.01,
        investmentRatio: 0.6,
        employmentGrowth: 0.002,
        deflator: { primary: 0.01, secondary: -0.005, tertiary: 0.01 },
        incomeGrowth: { urban: 0.04, rural: 0.06 },
      },
      targets: {
        horizon: 2028,
        scope: "counties",
        urbanJobsPerYear: 10,
        tiers: [
          { id: "over1500", min: 1500, minInclusive: false, count: over },
          { id: "from900to1500", min: 900, minInclusive: true, count: between },
        ],
      },
      published: { gdp: null },
      units: units.map(({ valueAdded, ratio, capitalOutput, employment, growth, kind }, index) => ({
        code: `53010${index}`,
        name: `县${index}`,
        kind,
        prefecture: { code: "530100", name: "州" },
        border: index % 2 === 0,
        valueAdded,
        capitalOutputRatio: capitalOutput,
        investmentRatio: ratio,
        employment,
        urbanEmploymentShare: 0.4,
        urbanJobs: employment / 20,
        population: employment * 2,
        income: { urban: 40_000, rural: 16_000 },
        reference: { growth: { secondary: growth }, investmentRatio: ratio },
      })),
      sources: {},
    }),
  );

/** What a test sets of a scenario; the rest is as an empty one has it. */
export type Changes = Partial<z.input<typeof scenarioSchema>>;

export function scenarioOf(dataset: Dataset, over: Changes = {}): Scenario {
  return scenarioSchema.parse({
    format: "xiance-scenario",
    version: 1,
    id: "s",
    name: "s",
    datasetId: dataset.id,
    horizon: dataset.targets.horizon,
    ...over,
  });
}

const path = (min: number, max: number) =>
  fc.oneof(
    rate(min, max),
    fc.record({ near: rate(min, max), long: rate(min, max), until: fc.integer({ min: 2024, max: 2028 }) }),
    fc.record({ "2025": rate(min, max), "2027": rate(min, max) }),
  );

const scope = fc.oneof(
  fc.constant({ kind: "province" as const }),
  fc.constant({ kind: "unit" as const, code: "530100" }),
  fc.constant({ kind: "unit" as const, code: "530101" }),
  fc.constant({ kind: "unitKind" as const, code: "county" as const }),
);

const override = fc.oneof(
  fc.record({
    scope,
    assumption: fc.constantFrom("growth" as const, "growth.tertiary" as const, "tfpGrowth" as const),
    path: path(-0.02, 0.1),
  }),
  fc.record({ scope, assumption: fc.constant("investmentRatio" as const), path: path(0.2, 0.95) }),
  fc.record({ scope, assumption: fc.constant("employmentGrowth" as const), path: path(-0.02, 0.03) }),
  fc.record({
    scope,
    assumption: fc.constantFrom("deflator" as const, "deflator.secondary" as const),
    path: path(-0.02, 0.03),
  }),
  fc.record({
    scope,
    assumption: fc.constantFrom("incomeGrowth.urban" as const, "incomeGrowth.rural" as const),
    path: path(0, 0.1),
  }),
  fc.record({ scope, assumption: fc.constant("capitalShare" as const), path: rate(0.3, 0.6) }),
  fc.record({ scope, assumption: fc.constant("depreciation" as const), path: rate(0.05, 0.11) }),
);

const project = fc.record({
  name: fc.constant("项目"),
  unit: fc.constantFrom("530100", "530101"),
  sector: fc.constantFrom("secondary" as const, "tertiary" as const),
  investment: fc.record({ "2024": rate(0, 50), "2026": rate(0, 50) }),
  commissioningYear: fc.integer({ min: 2024, max: 2030 }),
  channel: fc.constantFrom("capital" as const, "valueAdded" as const),
  valueAdded: rate(0, 20),
  jobs: rate(0, 1),
});

const lever = fc.record({
  name: fc.constant("抓手"),
  scope,
  borderOnly: fc.boolean(),
  effects: fc.record(
    {
      "growth.secondary": rate(0, 0.01),
      tfpGrowth: rate(0, 0.01),
      investmentRatio: rate(0, 0.03),
      employmentGrowth: rate(0, 0.005),
      "incomeGrowth.rural": rate(0, 0.01),
      urbanEmploymentShare: rate(0, 0.02),
      urbanJobs: rate(0, 1),
    },
    { requiredKeys: [] },
  ),
  startYear: fc.integer({ min: 2024, max: 2027 }),
  rampYears: fc.integer({ min: 1, max: 4 }),
});

const records = <Value>(of: fc.Arbitrary<Value>, prefix: string, most: number) =>
  fc
    .array(of, { maxLength: most })
    .map((values) => Object.fromEntries(values.map((value, index) => [`${prefix}${index}`, value])));

const changed = scenarioSchema.pick({
  closure: true,
  overrides: true,
  projects: true,
  levers: true,
  goals: true,
});

/** Overrides, projects, levers and goals; ids differ, so that two may meet. */
export const changes: fc.Arbitrary<Changes> = fc
  .record({
    closure: fc.constantFrom("growth", "growth", "factors", "target"),
    overrides: records(override, "o", 5),
    projects: records(project, "p", 2),
    levers: records(lever, "l", 2),
    goals: fc.constantFrom({}, { "530101": { year: 2028, gdpNominal: 1600 } }),
  })
  .map((over) => changed.parse(over));
