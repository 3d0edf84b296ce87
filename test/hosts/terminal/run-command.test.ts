import { describe, expect, test } from "vitest";
import { type RunResult, runResultSchema } from "../../../shared/result/schema.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { runInProcess } from "./run-in-process.ts";
import { smallDataset, smallScenario, smallUnit, writeIn } from "./small-files.ts";

/** The one JSON document that a run prints; nothing may be missing from it or stand beside it. */
async function runJson(...args: string[]): Promise<RunResult> {
  const { code, out, err } = await runInProcess("run", ...args, "--json");
  expect(err).toBe("");
  expect(code).toBe(0);
  const document: unknown = JSON.parse(out);
  expect(runResultSchema.parse(document)).toEqual(document);
  return document as RunResult;
}

test("without a file the embedded baseline is run", async () => {
  const result = await runJson();
  expect(result.dataset.id).toBe("yunnan-2023");
  expect(result.units).toHaveLength(129);
  expect(result.years).toEqual([2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]);
  expect(result.province.tierCounts.over500?.[0]).toBe(5);
  expect(result.province.tierCounts.from200to500?.[0]).toBe(20);
});

test("a scenario is run on the dataset given, to its own horizon", async () => {
  const folder = temporaryFolder();
  const dataset = writeIn(folder, "small.xiance-data.json", smallDataset());
  const scenario = writeIn(folder, "faster.xiance", smallScenario());
  const result = await runJson(scenario, "--dataset", dataset);
  expect(result.scenario).toEqual({ id: "s1", name: "提速" });
  expect(result.years).toEqual([2023, 2024, 2025]);
  expect(result.units[0]?.gdpReal[2]).toBeCloseTo(400 * 1.2 ** 2, 9);
  expect(result.units[1]?.gdpReal[2]).toBeCloseTo(100 * 1.05 ** 2, 9);
  expect(result.units[0]?.tier).toEqual(["under500", "under500", "over500"]);
});

test("a dataset alone is run as its baseline; the byte order mark of an editor does not matter", async () => {
  const folder = temporaryFolder();
  const dataset = writeIn(folder, "small.xiance-data.json", `\uFEFF${JSON.stringify(smallDataset())}`);
  expect((await runJson("--dataset", dataset)).units[0]?.gdpReal[1]).toBeCloseTo(420, 9);
});

test("the same input gives the same text", async () => {
  expect((await runInProcess("run", "--json")).out).toBe((await runInProcess("run", "--json")).out);
});

test("the plain run is a table that a person reads", async () => {
  const { code, out } = await runInProcess("run");
  expect(code).toBe(0);
  expect(out).toContain("基准");
  expect(out).toContain("超过500亿元");
  expect(out).toContain("城镇新增就业");
  expect(out).not.toMatch(/NaN|undefined|null|over500/);
});

test("problems of a run go to standard error, and the run succeeds", async () => {
  const folder = temporaryFolder();
  const overrides = {
    o1: { scope: { kind: "unit", code: "990199" }, assumption: "growth", path: 0.2 },
    o2: { scope: { kind: "unit", code: "990102" }, assumption: "growth", path: -2 },
  };
  const dataset = writeIn(folder, "d.json", smallDataset());
  const scenario = writeIn(folder, "s.json", smallScenario({ overrides }));
  const { code, out, err } = await runInProcess("run", scenario, "--dataset", dataset, "--json");
  expect(code).toBe(0);
  expect(err.trim().split("\n").length).toBeGreaterThanOrEqual(2);
  expect(err).toContain("990199");
  const { problems } = runResultSchema.parse(JSON.parse(out));
  expect(problems.map((problem) => problem.code)).toEqual(
    expect.arrayContaining(["unknown-unit", "rate-too-low"]),
  );
});

test("a missing figure is null and a problem, never 0", async () => {
  const folder = temporaryFolder();
  const missing = {
    ...smallUnit("990103", "丙县", 1),
    valueAdded: { primary: 1, secondary: null, tertiary: 1 },
  };
  const dataset = writeIn(
    folder,
    "d.json",
    smallDataset({ units: [smallUnit("990101", "甲县", 1), missing] }),
  );
  const { out } = await runInProcess("run", "--dataset", dataset, "--json");
  const result = runResultSchema.parse(JSON.parse(out));
  expect(result.units[1]?.gdpNominal.every((value) => value === null)).toBe(true);
  expect(result.problems).toContainEqual(
    expect.objectContaining({ unit: "990103", code: "value-added-missing" }),
  );
});

describe("a refused input ends with 1, a reason in words, and nothing on standard output", () => {
  const refuse = async (...args: string[]) => {
    const { code, out, err } = await runInProcess("run", ...args);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toMatch(/[\u4e00-\u9fff]{4}/);
    expect(err).not.toMatch(/\bat .*:\d+:\d+|Error:/);
    return err;
  };

  test("a file that is not there", async () => {
    expect(await refuse("没有.xiance")).toContain("没有.xiance");
  });

  test("a folder", async () => {
    expect(await refuse(temporaryFolder())).toContain("文件夹");
  });

  test.each([
    ["no JSON", "姓名,年龄\r\n"],
    ["JSON of another program", { type: "Topology" }],
    ["a list", [1, 2]],
    ["an empty file", ""],
    ["a dataset in the scenario's place", smallDataset()],
  ])("foreign: %s", async (_, content) => {
    expect(await refuse(writeIn(temporaryFolder(), "别人的.json", content))).toContain("别人的.json");
  });

  test("made by a newer version, for both kinds of file", async () => {
    const folder = temporaryFolder();
    expect(await refuse(writeIn(folder, "s.json", smallScenario({ version: 2 })))).toContain("升级");
    expect(await refuse("--dataset", writeIn(folder, "d.json", smallDataset({ version: 9 })))).toContain(
      "升级",
    );
  });

  test.each([
    ["cut off", JSON.stringify(smallScenario()).slice(0, 80)],
    ["without its horizon", smallScenario({ horizon: undefined })],
    [
      "with a text for a rate",
      smallScenario({
        overrides: { o1: { scope: { kind: "province" }, assumption: "growth", path: "fast" } },
      }),
    ],
    [
      "with an unknown assumption",
      smallScenario({ overrides: { o1: { scope: { kind: "province" }, assumption: "luck", path: 1 } } }),
    ],
  ])("damaged: %s", async (_, content) => {
    await refuse(writeIn(temporaryFolder(), "s.json", content));
  });

  test("a dataset with a unit listed twice", async () => {
    const units = [smallUnit("990101", "甲县", 1), smallUnit("990101", "甲县", 2)];
    await refuse("--dataset", writeIn(temporaryFolder(), "d.json", smallDataset({ units })));
  });

  test("a scenario on a dataset that is not at hand, or not the one given", async () => {
    const folder = temporaryFolder();
    const scenario = writeIn(folder, "s.json", smallScenario());
    expect(await refuse(scenario)).toContain("small");
    const other = writeIn(folder, "d.json", smallDataset({ id: "other" }));
    expect(await refuse(scenario, "--dataset", other)).toContain("small");
  });
});

describe("wrong usage ends with 2 and the usage", () => {
  test.each([
    [[]],
    [["walk"]],
    [["constructor"]],
    [["attribute", "a.xiance"]],
    [["verify", "a.xiance"]],
    [["run", "a.xiance", "b.xiance"]],
    [["run", "--draws", "0"]],
    [["run", "--draws", "1000001"]],
    [["run", "--draws", "many"]],
    [["run", "--draws", "10", "--seed", "0.5"]],
    [["run", "--draws", "10", "--seed=-1"]],
    [["run", "--draws", "10", "--seed", "4294967296"]],
    [["run", "--draws", "10", "--workers", "0"]],
    [["run", "--seed=1"]],
    [["run", "--workers", "2"]],
    [["run", "--json", "--csv", "out.csv"]],
    [["run", "--csv"]],
    [["run", "--csv", "--json"]],
    [["run", "--dataset="]],
    [["run", "--json=yes"]],
    [["run", "--json", "--json"]],
    [["run", "-x"]],
  ])("%j", async (args) => {
    const { code, out, err } = await runInProcess(...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("用法");
  });

  test("asking for help is no mistake", async () => {
    const { code, out } = await runInProcess("help");
    expect(code).toBe(0);
    expect(out).toContain("用法");
  });
});
