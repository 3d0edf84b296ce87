import fc from "fast-check";
import { expect, test } from "vitest";
import { reaches, tierIndex } from "../../../electron/engine/model/tiers.ts";
import { cheapestPath } from "../../../electron/engine/run/cheapest-path/cheapest-path.ts";
import type { PathQuestion } from "../../../electron/engine/run/cheapest-path/path-question.ts";
import { createPlanCompiler, projectPlan } from "../../../electron/engine/run/engine.ts";
import { answerPlans } from "../../../electron/engine/run/take/answer-plans.ts";
import { take } from "../../../electron/engine/run/take/take.ts";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import { applyPath } from "../../../shared/scenario/path-edit.ts";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import { changes, scenarioOf, smallProvince } from "./small-province.ts";
import { yunnan } from "./yunnan.ts";

const open: PathQuestion = { counts: {}, pins: {}, exclusions: [], maxExtraGrowth: null };

/** Every way of lifting every county, costed by what each alone would take. */
function bruteForce(dataset: Dataset, scenario: Scenario, question: PathQuestion) {
  const plans = answerPlans(createPlanCompiler(dataset), scenario);
  const { plan, projection } = plans;
  const { tiers } = plan.ladder;
  const targets = tiers.map(({ id, count }) => question.counts[id] ?? count);
  let best: { rank: number[]; cost: number } | null = null;
  const units = dataset.units.flatMap(({ code, kind }, unit) => {
    if (kind === "district" || projection.state[unit] !== 0) return [];
    const present = tierIndex(plan.ladder, projection.gdpNominal[(unit + 1) * plan.years - 1]!);
    const ways = [{ tier: present, cost: 0 }];
    if (!question.exclusions.includes(code)) {
      for (const { tier, growth, investment } of take(dataset, plans, unit).takes) {
        if (investment.verdict.code !== "within-cap" || growth.extra === null) continue;
        if (question.maxExtraGrowth !== null && growth.extra > question.maxExtraGrowth) continue;
        ways.push({ tier: tiers.findIndex(({ id }) => id === tier), cost: investment.cost! });
      }
    }
    return [ways];
  });
  const walk = (index: number, counts: number[], cost: number) => {
    if (index === units.length) {
      const short = targets.map((target, tier) => Math.max(0, target - counts[tier]!));
      const rank = [short.reduce((sum, each) => sum + each, 0), ...short, cost];
      const first = best === null ? -1 : rank.findIndex((value, at) => value !== best!.rank[at]);
      if (best === null || (first >= 0 && rank[first]! < best.rank[first]!)) best = { rank, cost };
      return;
    }
    for (const { tier, cost: more } of units[index]!) {
      walk(
        index + 1,
        counts.map((count, at) => count + (at === tier ? 1 : 0)),
        cost + more,
      );
    }
  };
  walk(0, new Array<number>(tiers.length + 1).fill(0), 0);
  return best! as { rank: number[]; cost: number };
}

test("as cheap, and as near to the targets, as trying every set of counties", () => {
  fc.assert(
    fc.property(
      smallProvince,
      changes,
      fc.option(fc.double({ min: 0.005, max: 0.2, noNaN: true })),
      fc.subarray(["530100", "530101"]),
      (dataset, over, maxExtraGrowth, exclusions) => {
        const scenario = scenarioOf(dataset, over);
        const question = { ...open, maxExtraGrowth, exclusions };
        const found = cheapestPath(createPlanCompiler(dataset), scenario, question);
        const tried = bruteForce(dataset, scenario, question);
        expect(found.refusals).toEqual([]);
        expect(found.feasible).toBe(tried.rank[0] === 0);
        expect(Object.values(found.shortfall)).toEqual(tried.rank.slice(1, 3));
        expect(Math.abs(found.cost! - tried.cost)).toBeLessThanOrEqual(1e-9 * Math.max(1, tried.cost));
      },
    ),
    { numRuns: 80 },
  );
});

test("applied to the scenario it does what it says", () => {
  fc.assert(
    fc.property(smallProvince, changes, (dataset, over) => {
      const compiler = createPlanCompiler(dataset);
      const scenario = scenarioOf(dataset, over);
      const found = cheapestPath(compiler, scenario, open);
      const applied = structuredClone(scenario);
      applyPath(applied, found);
      const plan = compiler.compile(applied);
      const run = projectPlan(plan);
      for (const { code, tier: id } of found.chosen) {
        const tier = plan.ladder.tiers.find((each) => each.id === id)!;
        const value = run.gdpNominal[(plan.codes.indexOf(code) + 1) * plan.years - 1]!;
        expect(reaches(tier, value)).toBe(true);
      }
    }),
    { numRuns: 80 },
  );
});

test("Yunnan: 15 and 40 are met at the least cost, and the run after applying says so", () => {
  const compiler = createPlanCompiler(yunnan);
  const scenario = scenarioOf(yunnan);
  const found = cheapestPath(compiler, scenario, { ...open, counts: { over500: 15, from200to500: 40 } });
  expect(found.feasible).toBe(true);
  expect(found.counts).toMatchObject({ over500: 15, from200to500: 40 });
  applyPath(scenario, found);
  const run = projectPlan(compiler.compile(scenario));
  const counts = [0, 0];
  yunnan.units.forEach(({ kind }, unit) => {
    const value = run.gdpNominal[(unit + 1) * run.years - 1]!;
    if (kind === "district") return;
    if (value > 500) counts[0]! += 1;
    else if (value >= 200) counts[1]! += 1;
  });
  expect(counts).toEqual([15, 40]);
});

test("a bound makes it infeasible, and it is said by how much", () => {
  const compiler = createPlanCompiler(yunnan);
  const found = cheapestPath(compiler, scenarioOf(yunnan), { ...open, maxExtraGrowth: 0.02 });
  expect(found.feasible).toBe(false);
  expect(found.shortfall.over500!).toBeGreaterThan(0);
  expect(found.counts.over500! + found.shortfall.over500!).toBe(15);
  expect(found.attainable.over500).toBe(found.counts.over500);
  for (const { extraGrowth } of found.chosen) expect(extraGrowth).toBeLessThanOrEqual(0.02);
});

test("a pin is lifted whatever it costs, an exclusion never", () => {
  const compiler = createPlanCompiler(yunnan);
  const scenario = scenarioOf(yunnan);
  const free = cheapestPath(compiler, scenario, open);
  const cheapest = free.chosen[0]!;
  const without = cheapestPath(compiler, scenario, { ...open, exclusions: [cheapest.code] });
  expect(without.chosen.map(({ code }) => code)).not.toContain(cheapest.code);
  expect(without.cost!).toBeGreaterThan(free.cost!);
  const yiliang = yunnan.units.find(({ name }) => name === "宜良县")!;
  const pinned = cheapestPath(compiler, scenario, { ...open, pins: { [yiliang.code]: "over500" } });
  expect(pinned.feasible).toBe(true);
  expect(pinned.chosen.find(({ code }) => code === yiliang.code)).toMatchObject({
    tier: "over500",
    pinned: true,
  });
  expect(pinned.cost!).toBeGreaterThan(free.cost!);
});

test("what contradicts itself or the dataset is refused by name", () => {
  const codeOf = (name: string) => yunnan.units.find((unit) => unit.name === name)!.code;
  const ask = (over: Partial<PathQuestion>) =>
    cheapestPath(createPlanCompiler(yunnan), scenarioOf(yunnan), { ...open, ...over }).refusals.map(
      ({ code }) => code,
    );
  const huize = codeOf("会泽县");
  expect(ask({ pins: { [huize]: "over500" }, exclusions: [huize] })).toEqual(["pin-and-exclusion"]);
  expect(ask({ pins: { "999999": "over500" } })).toEqual(["unknown-unit"]);
  expect(ask({ exclusions: ["999999"] })).toEqual(["unknown-unit"]);
  expect(ask({ pins: { [huize]: "over900" } })).toEqual(["unknown-tier"]);
  expect(ask({ counts: { over900: 3 } })).toEqual(["unknown-tier"]);
  expect(ask({ pins: { [codeOf("五华区")]: "over500" } })).toEqual(["unit-outside-scope"]);
  expect(ask({ pins: { [codeOf("安宁市")]: "from200to500" } })).toEqual(["pin-below-present"]);
  expect(ask({ pins: { [huize]: "over500" }, maxExtraGrowth: 0.001 })).toEqual(["pin-beyond-bound"]);
  expect(ask({ pins: { [codeOf("贡山独龙族怒族自治县")]: "over500" } })).toEqual(["pin-unreachable"]);
});

test("a county pinned to where it stands stays there, though it would be the cheapest to lift", () => {
  const huize = yunnan.units.find(({ name }) => name === "会泽县")!.code;
  const found = cheapestPath(createPlanCompiler(yunnan), scenarioOf(yunnan), {
    ...open,
    counts: { over500: 14 },
    pins: { [huize]: "from200to500" },
  });
  expect(found.refusals).toEqual([]);
  expect(found.feasible).toBe(true);
  expect(found.chosen.map(({ code }) => code)).not.toContain(huize);
});
