import { expect, test } from "vitest";
import { measuresOf } from "../../../electron/engine/run/attribution/measures.ts";
import { createPlanCompiler, projectPlan } from "../../../electron/engine/run/engine.ts";
import { leverEntry, leverFromEntry } from "../../../shared/scenario/lever-catalogue.ts";
import { scenarioOf } from "./small-province.ts";
import { yunnan } from "./yunnan.ts";

const anning = "530181";
const project = {
  name: "示例项目",
  unit: anning,
  sector: "secondary" as const,
  commissioningYear: 2026,
  investment: { "2024": 10, "2025": 20, "2031": 100 },
};
const valued = { ...project, channel: "valueAdded" as const, valueAdded: 6, jobs: 0.3 };
const capital = { ...project, channel: "capital" as const, jobs: 0.1, enabled: false };

test("a project counts by what it adds; one switched off is judged as if it were on", () => {
  const scenario = scenarioOf(yunnan, { projects: { a: valued, b: capital } });
  const { projects, year } = measuresOf(createPlanCompiler(yunnan), scenario);
  expect(year).toBe(2030);
  expect(projects.map(({ id, investment }) => [id, investment])).toEqual([
    ["a", 30],
    ["b", 30],
  ]);
  const [a, b] = projects as [(typeof projects)[0], (typeof projects)[0]];
  // Its value added, and what that invests at the county's own ratio.
  expect(a.gdp!).toBeGreaterThan(6);
  expect(a.gdpPerInvested!).toBeCloseTo(a.gdp! / 30, 12);
  const compiler = createPlanCompiler(yunnan);
  const on = projectPlan(
    compiler.compile(scenarioOf(yunnan, { projects: { b: { ...capital, enabled: true } } })),
  );
  const off = projectPlan(compiler.compile(scenarioOf(yunnan)));
  const at = (yunnan.units.findIndex(({ code }) => code === anning) + 1) * on.years - 1;
  expect(b.gdp!).toBeCloseTo(on.gdpReal[at]! - off.gdpReal[at]!, 1);
  expect([a.gdpRank, b.gdpRank, a.jobsRank, b.jobsRank]).toEqual([1, 2, 1, 2]);
});

test("a lever adds nothing until it has an effect and counties, then what it moves", () => {
  const processing = leverFromEntry(leverEntry("port-processing")!, 2025);
  const border = yunnan.units.filter(({ border: isBorder }) => isBorder);
  const policyTypes = Object.fromEntries(border.map(({ code }) => [code, ["border-port" as const]]));
  const compiler = createPlanCompiler(yunnan);
  const zero = scenarioOf(yunnan, { levers: { l: processing } });
  expect(measuresOf(compiler, zero).levers).toEqual([
    { id: "l", name: "落地加工", units: 0, gdpNominal: 0, urbanJobs: 0, narrowing: 0 },
  ]);
  expect(compiler.compile(zero).problems.map(({ code }) => code)).toEqual(["lever-without-units"]);
  const effective = { ...processing, effects: { "growth.secondary": 0.01, urbanJobs: 0.5 } };
  const [lever] = measuresOf(compiler, scenarioOf(yunnan, { policyTypes, levers: { l: effective } })).levers;
  expect(lever!.units).toBe(25);
  expect(lever!.gdpNominal).toBeGreaterThan(0);
  // Half a million people of its own, and what faster growth brings.
  expect(lever!.urbanJobs).toBeGreaterThan(0.5);
});
