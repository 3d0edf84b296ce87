import { expect, test } from "vitest";
import { type RunResult, runResultSchema } from "../../../shared/result/schema.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { runInProcess } from "./run-in-process.ts";
import { smallDataset, smallScenario, writeIn } from "./small-files.ts";

async function drawn(...args: string[]): Promise<RunResult> {
  const { code, out, err } = await runInProcess("run", "--json", ...args);
  expect(err).toBe("");
  expect(code).toBe(0);
  const document: unknown = JSON.parse(out);
  expect(runResultSchema.parse(document)).toEqual(document);
  return document as RunResult;
}

test("an ensemble adds probabilities and bands, and changes nothing else", async () => {
  const result = await drawn("--draws", "300", "--seed", "5", "--workers", "1");
  for (const { band, probability, gdpNominal } of result.units) {
    expect(Object.keys(probability ?? {})).toEqual(["over500", "from200to500", "under200"]);
    const sum = Object.values(probability ?? {}).reduce((total, share) => total + share, 0);
    expect(sum).toBeCloseTo(1, 12);
    expect(band?.p50[0]).toBe(gdpNominal[0]);
    expect(band?.p05).toHaveLength(result.years.length);
  }
  const { targets } = result.province;
  expect(targets.over500?.distribution).toHaveLength(113);
  for (const { probability } of Object.values(targets)) expect(probability).not.toBeUndefined();
  expect(targets.urbanJobs?.distribution).toBeUndefined();
  expect(result.ensemble).toMatchObject({ draws: 300, seed: 5 });

  const plain = await drawn();
  const { ensemble: _, ...rest } = result;
  const units = rest.units.map(({ probability: _p, band: _b, ...unit }) => unit);
  const without = Object.fromEntries(
    Object.entries(targets).map(([id, { probability: _p, distribution: _d, ...target }]) => [id, target]),
  );
  expect({ ...rest, units, province: { ...rest.province, targets: without } }).toEqual(plain);
});

test("the text is the same on any number of threads, and for the seed alone", async () => {
  const draw = (...args: string[]) => runInProcess("run", "--json", "--draws", "150", ...args);
  const one = await draw("--seed", "9", "--workers", "1");
  expect((await draw("--seed", "9", "--workers", "2")).out).toBe(one.out);
  expect((await draw("--seed", "9")).out).toBe(one.out);
  expect((await draw("--seed", "8")).out).not.toBe(one.out);
});

test("without a seed the scenario's own is taken", async () => {
  const folder = temporaryFolder();
  const dataset = writeIn(folder, "d.json", smallDataset());
  const scenario = writeIn(folder, "s.xiance", smallScenario({ ensemble: { draws: 500, seed: 77 } }));
  expect((await drawn(scenario, "--dataset", dataset, "--draws", "40")).ensemble?.seed).toBe(77);
});

test("the plain table gives the chance of each target", async () => {
  const { code, out } = await runInProcess("run", "--draws", "200");
  expect(code).toBe(0);
  expect(out).toContain("抽样 200 次，种子 1");
  expect(out).toContain("达到的概率");
  expect(out).not.toMatch(/NaN|undefined|null/);
  expect((await runInProcess("run")).out).not.toContain("概率");
});

test("more draws than memory holds are refused with 1", async () => {
  const folder = temporaryFolder();
  const dataset = writeIn(folder, "d.json", smallDataset());
  const scenario = writeIn(folder, "s.xiance", smallScenario({ horizon: 2070, overrides: {} }));
  const { code, out, err } = await runInProcess("run", scenario, "--dataset", dataset, "--draws", "1000000");
  expect(code).toBe(1);
  expect(out).toBe("");
  expect(err).toContain("draws");
});
