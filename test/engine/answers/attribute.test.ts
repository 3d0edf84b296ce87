import fc from "fast-check";
import { expect, test } from "vitest";
import type { ColumnName } from "../../../electron/engine/plan/columns.ts";
import { attribute } from "../../../electron/engine/run/attribution/attribute.ts";
import { groupOf } from "../../../electron/engine/run/attribution/mixing.ts";
import { shapley } from "../../../electron/engine/run/attribution/shapley.ts";
import { isFlaw } from "../../../electron/engine/run/attribution/subject.ts";
import { createPlanCompiler, projectPlan, runResult } from "../../../electron/engine/run/engine.ts";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import {
  type Attribution,
  type LeverGroup,
  leverGroups,
  type Subject,
} from "../../../shared/result/answers.ts";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import { changes, scenarioOf, smallProvince } from "./small-province.ts";
import { yunnan } from "./yunnan.ts";

function attributed(dataset: Dataset, scenario: Scenario, against: Scenario, over: Partial<Subject> = {}) {
  const found = attribute(createPlanCompiler(dataset), scenario, against, {
    result: "gdpNominal",
    unit: null,
    ...over,
  });
  if (isFlaw(found)) throw new Error(JSON.stringify(found));
  return found;
}

function run(dataset: Dataset, scenario: Scenario) {
  const plan = createPlanCompiler(dataset).compile(scenario);
  return runResult({ dataset, datasetHash: "", plan, projection: projectPlan(plan) }, scenario);
}

const sumOf = ({ contributions }: Attribution) =>
  Object.values(contributions).reduce((sum, contribution) => sum + contribution, 0);

const results = [
  "gdpNominal",
  "gdpReal",
  "realGrowth",
  "urbanJobs",
  "over1500",
  "under900",
  "narrowing",
] as const;
const unitResults = ["gdpNominal", "gdpReal", "realGrowth", "urbanJobs", "incomeRatio"] as const;

test("contributions sum to the difference, and both ends are those of the runs, for every number", () => {
  fc.assert(
    fc.property(
      smallProvince,
      changes,
      changes,
      fc.integer({ min: 2025, max: 2028 }),
      (dataset, one, two, year) => {
        const [against, scenario] = [scenarioOf(dataset, one), scenarioOf(dataset, two)];
        const [before, after] = [run(dataset, against), run(dataset, scenario)];
        const t = year - 2023;
        for (const result of results) {
          const found = attributed(dataset, scenario, against, { result, year });
          expect(Math.abs(sumOf(found) - found.difference)).toBeLessThan(1e-9);
          if (
            result === "gdpNominal" ||
            result === "gdpReal" ||
            result === "urbanJobs" ||
            result === "realGrowth"
          ) {
            expect(found.against).toBeCloseTo(before.province[result][t]!, 8);
            expect(found.value).toBeCloseTo(after.province[result][t]!, 8);
          } else if (result !== "narrowing") {
            expect(found.against).toBe(before.province.tierCounts[result]![t]!);
            expect(found.value).toBe(after.province.tierCounts[result]![t]!);
          } else if (year === 2028) {
            expect([found.against, found.value]).toEqual([
              before.province.narrowing,
              after.province.narrowing,
            ]);
          }
        }
        for (const result of unitResults) {
          const found = attributed(dataset, scenario, against, { result, year, unit: "530101" });
          expect(Math.abs(sumOf(found) - found.difference)).toBeLessThan(1e-9);
          expect(found.against).toBeCloseTo(before.units[1]![result][t]!, 8);
          expect(found.value).toBeCloseTo(after.units[1]![result][t]!, 8);
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** What a coalition's scenario would be as a document: only the overrides, projects and levers of its groups. */
function documentOf(dataset: Dataset, scenario: Scenario, groups: ReadonlySet<LeverGroup>): Scenario {
  const overrides = Object.entries(scenario.overrides).filter(([, { assumption }]) =>
    groups.has(groupOf(assumption as ColumnName)),
  );
  return scenarioOf(dataset, {
    closure: scenario.closure,
    overrides: Object.fromEntries(overrides),
    projects: groups.has("projects") ? scenario.projects : {},
    levers: groups.has("levers") ? scenario.levers : {},
  });
}

test("the same as running every mixture as a scenario of its own", () => {
  fc.assert(
    fc.property(smallProvince, changes, (dataset, over) => {
      const scenario = scenarioOf(dataset, { ...over, goals: {} });
      const against = scenarioOf(dataset, { closure: scenario.closure });
      const values = Array.from({ length: 1 << leverGroups.length }, (_, mask) => {
        const groups = new Set(leverGroups.filter((_, index) => mask & (1 << index)));
        const mixture = run(dataset, documentOf(dataset, scenario, groups));
        return mixture.province.gdpNominal.at(-1)!;
      });
      const expected = shapley(values, leverGroups.length);
      const found = attributed(dataset, scenario, against);
      leverGroups.forEach((group, index) => {
        expect(Math.abs((found.contributions[group] ?? 0) - expected[index]!)).toBeLessThan(1e-7);
      });
    }),
    { numRuns: 15 },
  );
});

test("turned around, every contribution changes its sign", () => {
  fc.assert(
    fc.property(smallProvince, changes, changes, (dataset, one, two) => {
      const [a, b] = [scenarioOf(dataset, one), scenarioOf(dataset, two)];
      const there = attributed(dataset, b, a);
      const back = attributed(dataset, a, b);
      for (const group of leverGroups) {
        const [x, y] = [there.contributions[group] ?? 0, back.contributions[group] ?? 0];
        expect(Math.abs(x + y)).toBeLessThan(1e-9);
      }
    }),
    { numRuns: 40 },
  );
});

test("what does not differ contributes exactly nothing; the six are always named", () => {
  const scenario = scenarioOf(yunnan, {
    overrides: { o: { scope: { kind: "province" }, assumption: "growth.secondary", path: 0.08 } },
  });
  const found = attributed(yunnan, scenario, scenarioOf(yunnan));
  const { growth, ...others } = found.contributions;
  expect(growth).toBe(found.difference);
  expect(found.difference).toBeGreaterThan(0);
  expect(others).toEqual({ investment: 0, employment: 0, deflator: 0, projects: 0, levers: 0 });
  expect(found.excluded).toEqual([]);
});

test("incomes and parameters are named where they differ", () => {
  const scenario = scenarioOf(yunnan, {
    overrides: {
      a: { scope: { kind: "province" }, assumption: "incomeGrowth.rural", path: 0.08 },
      b: { scope: { kind: "province" }, assumption: "investmentRatio", path: 0.8 },
      c: { scope: { kind: "province" }, assumption: "capitalShare", path: 0.6 },
    },
  });
  const gdp = attributed(yunnan, scenario, scenarioOf(yunnan)).contributions;
  expect(gdp.incomes).toBe(0);
  expect(gdp.parameters!).toBeGreaterThan(0);
  const ratio = attributed(yunnan, scenario, scenarioOf(yunnan), { result: "incomeRatio", unit: "530181" });
  expect(ratio.contributions.incomes!).toBeLessThan(0);
});

test("closures and horizons may differ", () => {
  const factors = scenarioOf(yunnan, { closure: "factors", horizon: 2035 });
  const found = attributed(yunnan, factors, scenarioOf(yunnan));
  expect(found.year).toBe(2030);
  expect(found.value).toBeCloseTo(run(yunnan, factors).province.gdpNominal[7]!, 6);
  expect(Math.abs(sumOf(found) - found.difference)).toBeLessThan(1e-9);
  expect(found.contributions.parameters).not.toBe(0);
});

test("a unit that one side cannot compute is left out on both, and named", () => {
  const dataset = structuredClone(yunnan);
  dataset.units[3]!.capitalOutputRatio = null;
  const scenario = scenarioOf(dataset, { closure: "factors" });
  const found = attributed(dataset, scenario, scenarioOf(dataset));
  expect(found.excluded).toEqual([dataset.units[3]!.code]);
  expect(Math.abs(sumOf(found) - found.difference)).toBeLessThan(1e-9);
});

test("questions about what is not there are refused by part", () => {
  const compiler = createPlanCompiler(yunnan);
  const ask = (subject: Subject) => attribute(compiler, scenarioOf(yunnan), scenarioOf(yunnan), subject);
  expect(ask({ result: "gdp", unit: null })).toEqual({ flaw: "result", given: "gdp" });
  expect(ask({ result: "over500", unit: "530181" })).toEqual({ flaw: "result", given: "over500" });
  expect(ask({ result: "gdpNominal", unit: "999999" })).toEqual({ flaw: "unit", given: "999999" });
  expect(ask({ result: "gdpNominal", unit: null, year: 2031 })).toEqual({ flaw: "year", given: "2031" });
  expect(ask({ result: "gdpNominal", unit: null, year: 2023 })).toEqual({ flaw: "year", given: "2023" });
  const bare = structuredClone(yunnan);
  bare.units[0]!.urbanJobs = null;
  const code = bare.units[0]!.code;
  expect(
    attribute(createPlanCompiler(bare), scenarioOf(bare), scenarioOf(bare), {
      result: "urbanJobs",
      unit: code,
    }),
  ).toEqual({ flaw: "figure", given: "urbanJobs" });
});
