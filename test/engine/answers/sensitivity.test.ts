import fc from "fast-check";
import { expect, test } from "vitest";
import { isFlaw } from "../../../electron/engine/run/attribution/subject.ts";
import { createPlanCompiler, projectPlan } from "../../../electron/engine/run/engine.ts";
import { sensitivity } from "../../../electron/engine/run/sensitivity/sensitivity.ts";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { Subject } from "../../../shared/result/answers.ts";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import { changes, scenarioOf, smallProvince } from "./small-province.ts";
import { yunnan } from "./yunnan.ts";

function tornado(dataset: Dataset, scenario: Scenario, over: Partial<Subject> = {}) {
  const found = sensitivity(createPlanCompiler(dataset), scenario, {
    result: "gdpNominal",
    unit: null,
    ...over,
  });
  if (isFlaw(found)) throw new Error(JSON.stringify(found));
  return found;
}

test("the widest bar stands first, whatever the number", () => {
  fc.assert(
    fc.property(
      smallProvince,
      changes,
      fc.constantFrom("gdpNominal", "realGrowth", "urbanJobs", "over1500", "narrowing"),
      (dataset, over, result) => {
        const { bars } = tornado(dataset, scenarioOf(dataset, over), { result });
        expect(bars.map(({ spread }) => spread)).toEqual(
          bars.map(({ spread }) => spread).sort((a, b) => b - a),
        );
        expect(bars).toHaveLength(15);
      },
    ),
    { numRuns: 40 },
  );
});

test("each end is the run of a scenario with the step in it", () => {
  const found = tornado(yunnan, scenarioOf(yunnan));
  const compiler = createPlanCompiler(yunnan);
  for (const { assumption, kind, low, high, lowResult, highResult } of found.bars) {
    if (kind !== "step") continue;
    for (const [addition, result] of [
      [low, lowResult],
      [high, highResult],
    ] as const) {
      const plan = compiler.compile(scenarioOf(yunnan));
      const column = plan.columns[assumption as "investmentRatio"];
      const overrides = Object.fromEntries(
        yunnan.units.map(({ code }, unit) => [
          code,
          {
            scope: { kind: "unit" as const, code },
            assumption: assumption as "investmentRatio",
            path: Object.fromEntries(
              Array.from({ length: 7 }, (_, t) => [String(2024 + t), column[unit * 8 + t + 1]! + addition]),
            ),
          },
        ]),
      );
      const run = projectPlan(compiler.compile(scenarioOf(yunnan, { overrides })));
      const sum = yunnan.units.reduce((total, _, unit) => total + run.gdpNominal[unit * 8 + 7]!, 0);
      expect(result!).toBeCloseTo(sum, 6);
    }
  }
});

test("parameters move in the dataset: at reference investment capital share changes nothing, beyond it it does", () => {
  const barOf = (scenario: Scenario, assumption: string, over: Partial<Subject> = {}) =>
    tornado(yunnan, scenario, over).bars.find((bar) => bar.assumption === assumption)!;
  expect(barOf(scenarioOf(yunnan), "capitalShare")).toMatchObject({ low: 0.4, high: 0.6, spread: 0 });
  const invested = scenarioOf(yunnan, {
    overrides: { o: { scope: { kind: "province" }, assumption: "investmentRatio", path: 0.9 } },
  });
  const share = barOf(invested, "capitalShare");
  expect(share.highResult!).toBeGreaterThan(share.lowResult!);
  const wear = barOf(invested, "depreciation");
  expect(wear).toMatchObject({ low: 0.05, high: 0.11 });
  expect(wear.spread).toBeGreaterThan(0);
  // The extra growth is what jobs answer to; the reference has none.
  expect(barOf(scenarioOf(yunnan), "jobsPerPoint", { result: "urbanJobs" }).spread).toBe(0);
  expect(barOf(invested, "jobsPerPoint", { result: "urbanJobs" }).spread).toBeGreaterThan(0);
  expect(
    barOf(invested, "incomePassThrough.urban", { result: "incomeRatio", unit: "530181" }).spread,
  ).toBeGreaterThan(0);
});

test("in the factors closure it is TFP growth that moves output", () => {
  const { bars } = tornado(yunnan, scenarioOf(yunnan, { closure: "factors" }));
  expect(bars.map(({ assumption }) => assumption)).toContain("tfpGrowth.tertiary");
  expect(bars.map(({ assumption }) => assumption)).not.toContain("growth.tertiary");
  expect(bars.find(({ assumption }) => assumption === "tfpGrowth.tertiary")!.spread).toBeGreaterThan(0);
});

test("a number that is not there is refused", () => {
  const compiler = createPlanCompiler(yunnan);
  expect(sensitivity(compiler, scenarioOf(yunnan), { result: "mood", unit: null })).toEqual({
    flaw: "result",
    given: "mood",
  });
});
