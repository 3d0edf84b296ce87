import fc from "fast-check";
import { expect, test } from "vitest";
import { createPlanCompiler, projectPlan } from "../../../electron/engine/run/engine.ts";
import { goalsReport } from "../../../electron/engine/run/target-closure/goals-report.ts";
import { scenarioOf, smallProvince } from "./small-province.ts";
import { yunnan } from "./yunnan.ts";

const code = "530100";
const goalOf = (year: number, gdpNominal: number) => ({ [code]: { year, gdpNominal } });

test("a run in the target closure reaches the goal to a part in ten thousand million", () => {
  fc.assert(
    fc.property(
      smallProvince,
      fc.double({ min: 0.7, max: 1.6, noNaN: true }),
      fc.integer({ min: 2025, max: 2028 }),
      (dataset, factor, year) => {
        const compiler = createPlanCompiler(dataset);
        const before = projectPlan(compiler.compile(scenarioOf(dataset)));
        const t = year - 2023;
        const goal = before.gdpNominal[t]! * factor;
        const scenario = scenarioOf(dataset, { closure: "target", goals: goalOf(year, goal) });
        const plan = compiler.compile(scenario);
        const after = projectPlan(plan).gdpNominal[t]!;
        const [answer] = goalsReport(compiler, scenario).goals;
        if (factor <= 1) {
          expect(answer!.verdict.code).toBe("already-there");
          expect(answer!.extra).toBe(0);
          expect(after).toBe(before.gdpNominal[t]!);
        } else if (answer!.verdict.code === "within-cap") {
          expect(after).toBeGreaterThanOrEqual(goal);
          expect(Math.abs(after / goal - 1)).toBeLessThan(1e-10);
          expect(answer!.met).toBe(true);
        } else {
          expect(["above-cap", "unreachable"]).toContain(answer!.verdict.code);
          expect(answer!.met).toBe(false);
          expect(after).toBe(before.gdpNominal[t]!);
          const told = plan.problems.map((problem) => problem.code);
          expect(
            told.some((each) => each === "investment-ratio-above-cap" || each === "goal-unreachable"),
          ).toBe(true);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test("one year on: the capital of 2024 is that of 2023's investment, so no addition reaches a goal for 2024", () => {
  const dataset = structuredClone(yunnan);
  const unit = dataset.units[20]!;
  const goals = { [unit.code]: { year: 2024, gdpNominal: 1000 } };
  const scenario = scenarioOf(dataset, { closure: "target", goals });
  expect(goalsReport(createPlanCompiler(dataset), scenario).goals[0]!.verdict.code).toBe("unreachable");
});

test("by hand: two years, one sector, labour unchanged", () => {
  // Y_2025 = Yᵀ·(K/Kᵀ)^α; K_2025 rises by the addition times Y_2024.
  const dataset = structuredClone(yunnan);
  dataset.targets.horizon = 2025;
  const index = 20;
  const unit = dataset.units[index]!;
  const run = projectPlan(createPlanCompiler(dataset).compile(scenarioOf(dataset)));
  const row = index * run.years;
  const [y24, y25, k25] = [run.gdpReal[row + 1]!, run.gdpReal[row + 2]!, run.capital[row + 2]!];
  const goal = y25 * 1.03;
  const expected = (k25 * (1.03 ** (1 / 0.5) - 1)) / y24;
  const goals = { [unit.code]: { year: 2025, gdpNominal: goal } };
  const report = goalsReport(createPlanCompiler(dataset), scenarioOf(dataset, { closure: "target", goals }));
  expect(Math.abs(report.goals[0]!.extra! / expected - 1)).toBeLessThan(1e-9);
  expect(report.goals[0]!.verdict).toMatchObject({ code: "within-cap", cap: 1.5 });
  expect(report.goals[0]!.verdict.needed).toBeCloseTo(0.72 + expected, 9);
});

test("goals outside the model are told by name, and the others are still solved", () => {
  const [good, low] = [yunnan.units[20]!, yunnan.units[21]!];
  const scenario = scenarioOf(yunnan, {
    closure: "target",
    goals: {
      [good.code]: { year: 2030, gdpNominal: 500 },
      [low.code]: { year: 2030, gdpNominal: 1 },
      "999999": { year: 2030, gdpNominal: 500 },
      [yunnan.units[22]!.code]: { year: 2040, gdpNominal: 500 },
    },
  });
  const { goals, problems } = goalsReport(createPlanCompiler(yunnan), scenario);
  expect(problems.map((problem) => [problem.unit, problem.code])).toEqual([
    [low.code, "goal-below-present"],
    [yunnan.units[22]!.code, "year-outside-horizon"],
    ["999999", "unknown-unit"],
  ]);
  expect(goals.map(({ verdict }) => verdict.code)).toEqual(["within-cap", "already-there"]);
});

test("without the target closure goals move nothing and are only judged", () => {
  const unit = yunnan.units[20]!;
  const goals = { [unit.code]: { year: 2030, gdpNominal: 600 } };
  const compiler = createPlanCompiler(yunnan);
  const plain = projectPlan(compiler.compile(scenarioOf(yunnan)));
  const scenario = scenarioOf(yunnan, { goals });
  expect(projectPlan(compiler.compile(scenario)).gdpNominal).toEqual(plain.gdpNominal);
  const [answer] = goalsReport(compiler, scenario).goals;
  expect(answer).toMatchObject({ met: false, goal: 600 });
  expect(answer!.extra!).toBeGreaterThan(0);
});

test("a goal of growth is held against the mean real growth up to its year, with or without one of GDP", () => {
  const [even, faster] = [yunnan.units[20]!, yunnan.units[21]!];
  const scenario = scenarioOf(yunnan, {
    overrides: {
      a: { scope: { kind: "unit", code: even.code }, assumption: "growth", path: 0.05 },
      b: { scope: { kind: "unit", code: faster.code }, assumption: "growth", path: { 2024: 0.1, 2025: 0 } },
    },
    goals: {
      [even.code]: { year: 2029, realGrowth: 0.05 },
      [faster.code]: { year: 2025, realGrowth: 0.05, gdpNominal: 1_000 },
      [yunnan.units[22]!.code]: { year: 2040, realGrowth: 0.05 },
    },
  });
  const { goals, growth, problems } = goalsReport(createPlanCompiler(yunnan), scenario);
  expect(goals.map(({ unit }) => unit)).toEqual([faster.code]);
  expect(growth.map(({ unit, met }) => [unit, met])).toEqual([
    [even.code, true],
    [faster.code, false],
  ]);
  expect(growth[0]!.value).toBeCloseTo(0.05, 12);
  expect(growth[0]!.verdict.code).toBe("already-there");
  // √1.1 − 1
  expect(growth[1]!.value).toBeCloseTo(0.048808848, 9);
  expect(growth[1]!.verdict.needed).toBe(0.05);
  expect(problems.map(({ code }) => code)).toEqual(["year-outside-horizon"]);
});
