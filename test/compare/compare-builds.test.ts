import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { inProject, top } from "../../build/project.ts";
import { engineVersion } from "../../electron/engine/run/engine.ts";
import { assumptions } from "../../shared/scenario/assumptions.ts";
import { closures, leverEffects, scenarioSchema, scopeKinds } from "../../shared/scenario/schema.ts";
import { compareBuilds, difference } from "./compare-builds.ts";
import { Digester, digestTrouble, type Release, readReleases, withRelease } from "./digests.ts";
import { dataset, datasetText, digestedScenarios, task } from "./embedded.ts";
import { flatten, type Leaves } from "./flatten.ts";
import { generateScenarios } from "./generate-scenarios.ts";
import { withBuild } from "./other-build.ts";
import { partsOf } from "./parts.ts";

const tolerance = 1e-12;

test("the engine gives in another process what it gives here, and what is recorded of its version", async () => {
  const short = task(digestedScenarios);
  const digester = new Digester();
  const found = await compareBuilds(top, top, short, 0, (line) => digester.add(line));
  expect([...found.differing]).toEqual([]);
  expect([found.onlyHere, found.onlyThere]).toEqual([[], []]);
  expect(found.results).toBeGreaterThan(100);
  expect(found.figures).toBeGreaterThan(500_000);
  const release = digester.release(engineVersion, datasetText, short.scenarios);
  expect(digestTrouble(release, readReleases())).toBeNull();
}, 180_000);

test("a change in one relation is found, and by which edit", async () => {
  const folder = inProject(".cache", "compare", `changed-${process.pid}`);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ["electron/engine", "shared"]) {
    cpSync(inProject(part), join(folder, part), { recursive: true });
  }
  const file = join(folder, "electron/engine/plan/projects.ts");
  const before = readFileSync(file, "utf8");
  const after = before.replace("+= amount;", "+= amount * (1 + 1e-6);");
  expect(after).not.toBe(before);
  writeFileSync(file, after);

  const whole = task(18);
  const found = await withBuild(folder, (build) => compareBuilds(top, build, whole, tolerance));
  const invests = ({ channel, enabled }: { channel: string; enabled: boolean }) =>
    channel === "capital" && enabled;
  const touched = whole.scenarios.filter(({ projects }) => Object.values(projects).some(invests));
  expect(touched.length).toBeGreaterThan(2);
  const ids = new Set(touched.map(({ id }) => id));
  expect([...found.byScenario.keys()].filter((id) => !ids.has(id))).toEqual([]);
  expect(found.differing.get("run.units.capital")!.most).toBeGreaterThan(1e-9);
  expect(found.differing.get("run.units.capital")!.most).toBeLessThan(1e-5);
  expect(found.differing.has("run.units.employment")).toBe(false);

  const worst = [...found.byScenario].sort(([, a], [, b]) => b - a)[0]![0];
  const parts = partsOf(whole.scenarios.find(({ id }) => id === worst)!);
  const apart = await compareBuilds(
    top,
    folder,
    { ...whole, scenarios: parts.map(({ alone }) => alone) },
    tolerance,
  );
  const blamed = parts.filter(({ alone }) => apart.byScenario.has(alone.id)).map(({ label }) => label);
  expect(blamed.length).toBeGreaterThan(0);
  for (const label of blamed) expect(label).toContain("project through capital");
}, 300_000);

test("a name that is no build is refused", async () => {
  const never = () => Promise.reject(new Error("was run"));
  await expect(withBuild("no-such-revision", never)).rejects.toThrow("no-such-revision");
  await expect(withBuild(inProject("docs"), never)).rejects.toThrow("没有引擎");
});

describe("the scenarios", () => {
  const some = generateScenarios(dataset, digestedScenarios);

  test("are valid, the same for the same seed and others for another", () => {
    for (const scenario of some) expect(scenarioSchema.parse(scenario)).toEqual(scenario);
    expect(generateScenarios(dataset, 5)).toEqual(some.slice(0, 5));
    expect(generateScenarios(dataset, 5, 2)).not.toEqual(some.slice(0, 5));
  });

  test("few as they are, leave out no assumption, scope, closure, form of a path, effect or channel", () => {
    const overrides = some.flatMap((scenario) => Object.values(scenario.overrides));
    const projects = some.flatMap((scenario) => Object.values(scenario.projects));
    const levers = some.flatMap((scenario) => Object.values(scenario.levers));
    const isIn = (values: readonly unknown[]) => (value: unknown) => !values.includes(value);
    expect(assumptions.filter(isIn(overrides.map(({ assumption }) => assumption)))).toEqual([]);
    expect(scopeKinds.filter(isIn(overrides.map(({ scope }) => scope.kind)))).toEqual([]);
    expect(closures.filter(isIn(some.map(({ closure }) => closure)))).toEqual([]);
    expect(leverEffects.filter(isIn(levers.flatMap(({ effects }) => Object.keys(effects))))).toEqual([]);
    const forms = overrides.map(({ path }) =>
      typeof path === "number" ? "constant" : "until" in path ? "transition" : "yearly",
    );
    expect(new Set(forms).size).toBe(3);
    expect(new Set(projects.map(({ channel }) => channel)).size).toBe(2);
    expect(some.some(({ goals }) => Object.keys(goals).length > 0)).toBe(true);
    const horizons = some.map(({ horizon }) => horizon - dataset.baseYear);
    expect(Math.min(...horizons)).toBeLessThan(5);
    expect(Math.max(...horizons)).toBeGreaterThan(30);
  });
});

test("differences are relative, and a missing figure or another word is beyond any tolerance", () => {
  expect(difference([1, null, "a", true], [1, null, "a", true])).toBe(0);
  expect(difference([100, 2], [101, 2])).toBeCloseTo(1 / 101, 12);
  expect(difference([0], [1e-300])).toBe(1);
  for (const other of [[null], ["1"], [1, 1], []])
    expect(difference([1], other)).toBe(Number.POSITIVE_INFINITY);
});

test("leaves are gathered under the names of their results", () => {
  const leaves: Leaves = {};
  flatten({ units: [{ gdp: [1, 2] }, { gdp: [3, null] }], word: "a" }, "run", leaves);
  expect(leaves).toEqual({ "run.units.gdp": [1, 2, 3, null], "run.word": ["a"] });
});

describe("the table of digests", () => {
  const results = { run: "r", ensemble: "e", answers: "a" };
  const first: Release = { engine: "1.0.0", dataset: "d", scenarios: "s", results };
  const changed = { ...first, results: { ...results, ensemble: "other" } };

  test("results that change under the same version are trouble and cannot be written", () => {
    expect(digestTrouble(first, [first])).toBeNull();
    expect(digestTrouble(changed, [first])).toContain("engine-version.ts");
    expect(digestTrouble(changed, [first])).toContain("ensemble");
    expect(() => withRelease(changed, [first])).toThrow("engine-version.ts");
  });

  test("under a new version they are added, and the old ones stay", () => {
    const next = { ...changed, engine: "1.1.0" };
    expect(digestTrouble(next, [first])).toContain("--write-digests");
    expect(withRelease(next, [first])).toEqual([first, next]);
  });

  test("another dataset may be written under the same version, once it is told", () => {
    const other = { ...changed, dataset: "other" };
    expect(digestTrouble(other, [first])).toContain("--write-digests");
    expect(withRelease(other, [first])).toEqual([other]);
  });
});
