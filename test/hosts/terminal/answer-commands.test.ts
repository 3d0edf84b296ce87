import { describe, expect, test } from "vitest";
import {
  attributionSchema,
  backtestSchema,
  type PathSolution,
  pathSolutionSchema,
} from "../../../shared/result/answers.ts";
import { applyPath } from "../../../shared/scenario/path-edit.ts";
import { scenarioSchema } from "../../../shared/scenario/schema.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { runInProcess } from "./run-in-process.ts";
import { smallDataset, smallScenario, writeIn } from "./small-files.ts";

/** The one JSON document that a command prints, with nothing on standard error. */
async function json(...args: string[]): Promise<unknown> {
  const { code, out, err } = await runInProcess(...args, "--json");
  expect(err).toBe("");
  expect(code).toBe(0);
  return JSON.parse(out);
}

const yunnanScenario = (change: object = {}) =>
  smallScenario({ datasetId: "yunnan-2023", horizon: 2030, overrides: {}, ...change });
const faster = { o: { scope: { kind: "province" }, assumption: "growth", path: 0.05 } };

describe("solve", () => {
  test("prints the cheapest path under the fixed names", async () => {
    const file = writeIn(temporaryFolder(), "a.xiance", yunnanScenario());
    const document = await json("solve", file, "--tiers", "15,40");
    const found: PathSolution = pathSolutionSchema.parse(document);
    expect(found).toEqual(document);
    expect(found).toMatchObject({
      feasible: true,
      counts: { over500: 15, from200to500: 40 },
      shortfall: { over500: 0, from200to500: 0 },
    });
    expect(found.cost).toBeCloseTo(
      found.chosen.reduce((sum, { cost }) => sum + cost, 0),
      6,
    );
    expect(Object.keys(found.chosen[0] ?? {})).toEqual(
      expect.arrayContaining([
        "code",
        "name",
        "tier",
        "cost",
        "extraGrowth",
        "extraInvestmentRatio",
        "verdict",
      ]),
    );
  });

  test("what it found, written into the file, is what run then says", async () => {
    const folder = temporaryFolder();
    const file = writeIn(folder, "a.xiance", yunnanScenario());
    const found = pathSolutionSchema.parse(await json("solve", file, "--tiers", "12,36"));
    const scenario = scenarioSchema.parse(yunnanScenario());
    applyPath(scenario, found);
    const run = (await json("run", writeIn(folder, "b.xiance", scenario))) as {
      province: { targets: Record<string, { reached: number }> };
    };
    expect(run.province.targets.over500?.reached).toBe(12);
    expect(run.province.targets.from200to500?.reached).toBe(36);
  });

  test("says by how much it falls short; exit 0, since this is the answer", async () => {
    const file = writeIn(temporaryFolder(), "a.xiance", yunnanScenario());
    const found = pathSolutionSchema.parse(await json("solve", file, "--tiers", "112,0"));
    expect(found.feasible).toBe(false);
    expect(found.shortfall.over500).toBe(112 - (found.counts.over500 ?? 0));
    const { code, out } = await runInProcess("solve", file, "--tiers", "112,0");
    expect(code).toBe(0);
    expect(out).toContain("不能全部达到");
    expect(out).not.toMatch(/NaN|undefined|null|over500/);
  });

  test("wrong usage is 2, a refused file 1", async () => {
    const folder = temporaryFolder();
    const file = writeIn(folder, "a.xiance", yunnanScenario());
    expect((await runInProcess("solve")).code).toBe(2);
    expect((await runInProcess("solve", file, "--tiers", "15")).code).toBe(2);
    expect((await runInProcess("solve", file, "--tiers", "15,-1")).code).toBe(2);
    expect((await runInProcess("solve", file, "--tiers", "a,b")).code).toBe(2);
    expect((await runInProcess("solve", file, file)).code).toBe(2);
    expect((await runInProcess("solve", writeIn(folder, "b.xiance", "{"))).code).toBe(1);
  });
});

describe("attribute", () => {
  test("prints contributions under the fixed names that sum to the difference", async () => {
    const folder = temporaryFolder();
    const [a, b] = [
      writeIn(folder, "a.xiance", yunnanScenario()),
      writeIn(folder, "b.xiance", yunnanScenario({ overrides: faster })),
    ];
    const document = await json("attribute", b, "--against", a);
    const found = attributionSchema.parse(document);
    expect(found).toEqual(document);
    expect(found).toMatchObject({ result: "gdpNominal", year: 2030, unit: null });
    expect(Object.keys(found.contributions)).toEqual([
      "growth",
      "investment",
      "employment",
      "deflator",
      "projects",
      "levers",
    ]);
    expect(found.value - found.against).toBe(found.difference);
    const sum = Object.values(found.contributions).reduce((total, share) => total + share, 0);
    expect(Math.abs(sum - found.difference)).toBeLessThan(1e-9);
    const jobs = attributionSchema.parse(
      await json(
        "attribute",
        b,
        "--against",
        a,
        "--result",
        "urbanJobs",
        "--unit",
        "530181",
        "--year",
        "2026",
      ),
    );
    expect(jobs).toMatchObject({ result: "urbanJobs", unit: "530181", year: 2026 });
  });

  test("what is not there is named, exit 1", async () => {
    const folder = temporaryFolder();
    const a = writeIn(folder, "a.xiance", yunnanScenario());
    const small = writeIn(folder, "s.xiance", smallScenario());
    const ask = (...args: string[]) => runInProcess("attribute", a, "--against", a, ...args);
    expect(await ask("--result", "mood")).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("“mood”"),
    });
    expect((await ask("--unit", "999999")).err).toContain("“999999”");
    expect((await ask("--year", "2050")).err).toContain("2050");
    expect((await ask("--year", "soon")).code).toBe(2);
    expect((await runInProcess("attribute", a)).code).toBe(2);
    expect(await runInProcess("attribute", a, "--against", small)).toMatchObject({ code: 1, out: "" });
  });
});

describe("backtest", () => {
  test("prints errors and coverage under the fixed names", async () => {
    const document = await json("backtest");
    const found = backtestSchema.parse(document);
    expect(found).toEqual(document);
    expect(found.horizons).toEqual([1, 2, 3, 4, 5, 6]);
    expect(found.engine.coverage["80"]).toHaveLength(6);
    expect(found.series).toBe(16);
  });

  test("a dataset without history says so", async () => {
    const folder = temporaryFolder();
    const file = writeIn(folder, "small.xiance-data.json", smallDataset());
    const { code, out } = await runInProcess("backtest", "--dataset", file);
    expect(code).toBe(0);
    expect(out).toContain("没有");
    expect((await runInProcess("backtest", "extra")).code).toBe(2);
  });

  test("the plain table is one that a person reads", async () => {
    const { out } = await runInProcess("backtest");
    expect(out).toContain("带漂移随机游走");
    expect(out).not.toMatch(/NaN|undefined|null/);
  });
});
