/** Answers look for what can still be done: years as published are past. */
import { expect, test } from "vitest";
import { isFlaw } from "../../../electron/engine/run/attribution/subject.ts";
import { cheapestPath } from "../../../electron/engine/run/cheapest-path/cheapest-path.ts";
import { createPlanCompiler, projectPlan } from "../../../electron/engine/run/engine.ts";
import { sensitivity } from "../../../electron/engine/run/sensitivity/sensitivity.ts";
import { answerPlans } from "../../../electron/engine/run/take/answer-plans.ts";
import { take } from "../../../electron/engine/run/take/take.ts";
import { sectors } from "../../../shared/dataset/schema.ts";
import { emptyScenario } from "../../../shared/scenario/empty-scenario.ts";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import { yunnan } from "./yunnan.ts";

const compiler = createPlanCompiler(yunnan);
const taken: Scenario = { ...emptyScenario("s", "s", yunnan), actualsThrough: 2025 };
const code = "530127";
const unit = yunnan.units.findIndex((each) => each.code === code);

function horizonGdp(scenario: Scenario): number {
  const plan = compiler.compile(scenario);
  return projectPlan(plan).gdpNominal[(unit + 1) * plan.years - 1]!;
}

test("what it takes is asked of the open years alone, and reaches the line there", () => {
  const [lift] = take(yunnan, answerPlans(compiler, taken), unit).takes;
  const free = take(yunnan, answerPlans(compiler, { ...taken, actualsThrough: undefined }), unit).takes[0];
  // Fewer years are left to do it in.
  expect(lift!.growth.extra!).toBeGreaterThan(free!.growth.extra!);
  const { growth } = yunnan.units[unit]!.reference!;
  const rates = compiler.compile(taken).rates;
  expect(growth).toBeDefined();
  const faster: Scenario["overrides"] = Object.fromEntries(
    sectors.map((sector, at) => [
      sector,
      {
        scope: { kind: "unit", code },
        assumption: `growth.${sector}` as const,
        path: Object.fromEntries(
          [2024, 2025, 2026, 2027, 2028, 2029, 2030].map((year, t) => [
            String(year),
            rates[at]![unit * 8 + t + 1]! + lift!.growth.extra! * (1 + 1e-9),
          ]),
        ),
      },
    ]),
  );
  expect(horizonGdp({ ...taken, overrides: faster })).toBeGreaterThan(lift!.line);
  expect(horizonGdp({ ...taken, overrides: faster }) / lift!.line).toBeCloseTo(1, 7);
});

test("the cheapest path speeds up open years only", () => {
  const found = cheapestPath(compiler, taken, { counts: {}, pins: {}, exclusions: [], maxExtraGrowth: null });
  expect(found.chosen.length).toBeGreaterThan(0);
  for (const { growth } of found.chosen) {
    expect(Object.keys(growth.primary as object)).toEqual(["2026", "2027", "2028", "2029", "2030"]);
  }
});

test("sensitivity leaves published years where they are", () => {
  const about = { result: "gdpReal", unit: code, year: 2025 };
  const found = sensitivity(compiler, taken, about);
  if (isFlaw(found)) throw new Error(found.given);
  const step = found.bars.find(({ assumption }) => assumption === "growth.secondary");
  expect(step).toMatchObject({ lowResult: found.value, highResult: found.value });
});
