import fc from "fast-check";
import { expect, test } from "vitest";
import { reaches, tierIndex } from "../../../electron/engine/model/tiers.ts";
import { createPlanCompiler, projectPlan } from "../../../electron/engine/run/engine.ts";
import { answerPlans } from "../../../electron/engine/run/take/answer-plans.ts";
import { extraInvestmentFor } from "../../../electron/engine/run/take/lift.ts";
import { benchOf } from "../../../electron/engine/run/take/single-unit.ts";
import { take } from "../../../electron/engine/run/take/take.ts";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import { changes, scenarioOf, smallProvince } from "./small-province.ts";
import { yunnan } from "./yunnan.ts";

/** The scenario with the addition written into it as overrides of the unit, run by the whole engine. */
function withAddition(dataset: Dataset, scenario: Scenario, code: string, extra: number, years: number) {
  const compiler = createPlanCompiler(dataset);
  const plan = compiler.compile(scenario);
  const unit = plan.codes.indexOf(code);
  const path: Record<string, number> = {};
  for (let t = 1; t <= years; t += 1) {
    path[String(plan.baseYear + t)] = plan.columns.investmentRatio[unit * plan.years + t]! + extra;
  }
  // The horizon's own ratio moves nothing in that year; it is put back to what it was.
  path[String(plan.horizon)] = plan.columns.investmentRatio[(unit + 1) * plan.years - 1]!;
  const overrides = {
    ...scenario.overrides,
    zz: { scope: { kind: "unit" as const, code }, assumption: "investmentRatio" as const, path },
  };
  const uncapped = { ...dataset, parameters: { ...dataset.parameters, investmentRatioCap: 100 } };
  const run = projectPlan(createPlanCompiler(uncapped).compile({ ...scenario, overrides }));
  const row = unit * run.years;
  return {
    value: run.gdpNominal[row + run.years - 1]!,
    gdpReal: run.gdpReal.subarray(row, row + run.years),
    path,
  };
}

test("an addition found is enough, a slightly smaller one is not, by growth and by investment", () => {
  fc.assert(
    fc.property(smallProvince, changes, (dataset, over) => {
      const scenario = scenarioOf(dataset, over);
      const plans = answerPlans(createPlanCompiler(dataset), scenario);
      dataset.units.forEach((_, unit) => {
        const report = take(dataset, plans, unit);
        if (report.value === null) return;
        const last = plans.plan.years - 1;
        const tiers = plans.plan.ladder.tiers;
        expect(report.takes.map(({ tier }) => tier)).toEqual(
          tiers.slice(0, tierIndex(plans.plan.ladder, report.value)).map(({ id }) => id),
        );
        for (const { tier: id, growth, investment } of report.takes) {
          const tier = tiers.find((each) => each.id === id)!;
          const growing = benchOf(plans.grown, unit);
          if (growth.extra === null) expect(reaches(tier, growing.withGrowth(0.5, last))).toBe(false);
          else {
            expect(reaches(tier, growing.withGrowth(growth.extra, last))).toBe(true);
            expect(reaches(tier, growing.withGrowth(growth.extra * (1 - 1e-9), last))).toBe(false);
          }
          const investing = benchOf(plans.plan, unit);
          if (investment.extra === null)
            expect(reaches(tier, investing.withInvestment(10, last))).toBe(false);
          else {
            expect(reaches(tier, investing.withInvestment(investment.extra, last))).toBe(true);
            expect(reaches(tier, investing.withInvestment(investment.extra * (1 - 1e-9), last))).toBe(false);
            expect(investment.cost!).toBeGreaterThan(0);
          }
        }
      });
    }),
    { numRuns: 60 },
  );
});

test("the whole engine agrees: the ratio written as an override reaches the line, and costs what is said", () => {
  fc.assert(
    fc.property(smallProvince, (dataset) => {
      const scenario = scenarioOf(dataset);
      const plans = answerPlans(createPlanCompiler(dataset), scenario);
      dataset.units.forEach(({ code }, unit) => {
        for (const { line, investment } of take(dataset, plans, unit).takes) {
          if (investment.extra === null) continue;
          const { value, gdpReal, path } = withAddition(
            dataset,
            scenario,
            code,
            investment.extra,
            plans.plan.years - 2,
          );
          expect(Math.abs(value / line - 1)).toBeLessThan(1e-10);
          const ratio = plans.plan.columns.investmentRatio[unit * plans.plan.years + 1]!;
          let cost = 0;
          for (let t = 1; t < gdpReal.length - 1; t += 1) {
            cost +=
              path[String(2023 + t)]! * gdpReal[t]! -
              ratio * plans.projection.gdpReal[unit * gdpReal.length + t]!;
          }
          expect(investment.cost!).toBeCloseTo(cost, 6);
        }
      });
    }),
    { numRuns: 40 },
  );
});

test("in Yunnan: 会泽县 needs a third of a point and its prefecture has done better", () => {
  const plans = answerPlans(createPlanCompiler(yunnan), scenarioOf(yunnan));
  const huize = yunnan.units.findIndex(({ name }) => name === "会泽县");
  const report = take(yunnan, plans, huize);
  expect(report.tier).toBe("from200to500");
  expect(report.takes).toHaveLength(1);
  const [{ growth, investment }] = report.takes as [(typeof report.takes)[0]];
  expect(growth.extra!).toBeGreaterThan(0.003);
  expect(growth.extra!).toBeLessThan(0.004);
  expect(growth.verdict.code).toBe("within-own-history");
  expect(investment.verdict.code).toBe("within-cap");
  expect(report.history?.of).toBe("prefecture");
});

test("a unit in the highest tier needs nothing more, one without figures gets no answer", () => {
  const broken = structuredClone(yunnan);
  const anning = broken.units.findIndex(({ name }) => name === "安宁市");
  const chengjiang = broken.units.findIndex(({ name }) => name === "澄江市");
  broken.units[chengjiang]!.valueAdded.secondary = null;
  const plans = answerPlans(createPlanCompiler(broken), scenarioOf(broken));
  expect(take(broken, plans, anning)).toMatchObject({ tier: "over500", takes: [] });
  expect(take(broken, plans, chengjiang)).toMatchObject({ value: null, tier: null, takes: [] });
});

test("without an effect of capital no investment is enough", () => {
  const labour = structuredClone(yunnan);
  labour.parameters.capitalShare = 0;
  const plan = createPlanCompiler(labour).compile(scenarioOf(labour));
  const bench = benchOf(plan, 20);
  expect(extraInvestmentFor(bench, { level: 1000, t: 7, isReached: (gdp) => gdp > 1000 })).toBeNull();
});
