import { describe, expect, it } from "vitest";
import { applyPath } from "../../shared/scenario/path-edit.ts";
import { anning, desk, growth, label, mile } from "./fixtures.ts";

const huize = "530326";

describe("what it would take", () => {
  it("is told of a draft that is not saved", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const before = await call("answers.take", { id, unit: huize });
    expect(before).toMatchObject({ unit: huize, tier: "from200to500", problems: [] });
    const faster = await call("answers.take", { id, draft: growth(huize, 0.05), unit: huize });
    expect(faster.tier).toBe("over500");
    expect(faster.takes).toEqual([]);
    expect(await call("answers.take", { id: null, unit: huize })).toEqual(before);
  });

  it("of a unit that is not there is a fault", async () => {
    const { fault } = desk();
    expect(await fault("answers.take", { id: null, unit: "999999" })).toEqual({
      code: "bad-request",
      details: { path: "unit", message: "999999" },
    });
  });
});

describe("the cheapest path", () => {
  it("meets 15 and 40, and applied as one edit the run says so", async () => {
    const { call } = desk();
    const { document } = await call("scenario.create", { name: "甲" });
    const found = await call("answers.path", { id: document.id });
    expect(found).toMatchObject({ feasible: true, targets: { over500: 15, from200to500: 40 }, refusals: [] });
    const edited = structuredClone(document);
    applyPath(edited, found);
    const patches = Object.entries(edited.overrides).map(([key, value]) => ({
      op: "add" as const,
      path: ["overrides", key],
      value,
    }));
    await call("scenario.edit", { id: document.id, revision: 1, label, patches });
    const { province } = (await call("run.project", { id: document.id })) ?? {};
    expect(province.counties.targets).toMatchObject({
      over500: { reached: 15, met: true },
      from200to500: { reached: 40, met: true },
    });
    await call("scenario.undo", { id: document.id, revision: 2 });
    const back = await call("run.project", { id: document.id });
    expect(back.province.counties.targets.over500).toMatchObject({ met: false });
  });

  it("that contradicts itself is refused in words", async () => {
    const { call } = desk();
    const found = await call("answers.path", { id: null, pins: { [huize]: "over500" }, exclusions: [huize] });
    expect(found).toMatchObject({ feasible: false, cost: null, chosen: [] });
    expect(found.refusals).toHaveLength(1);
    expect(found.refusals[0]).toMatchObject({ code: "pin-and-exclusion", unit: huize });
    expect(found.refusals[0]?.message).toContain("会泽县");
  });

  it("asked for in numbers that are none is a fault", async () => {
    const { fault } = desk();
    expect((await fault("answers.path", { id: null, counts: { over500: -1 } })).code).toBe("bad-request");
    expect((await fault("answers.path", { id: null, counts: { over500: 1.5 } })).code).toBe("bad-request");
    expect((await fault("answers.path", { id: null, maxExtraGrowth: 0 })).code).toBe("bad-request");
  });
});

describe("attribution", () => {
  it("is against the baseline, or against another scenario", async () => {
    const { call } = desk();
    const one = (await call("scenario.create", { name: "甲" })).document.id;
    const two = (await call("scenario.create", { name: "乙" })).document.id;
    await call("scenario.edit", { id: one, revision: 1, label, patches: growth(mile, 0.2) });
    const base = await call("answers.attribute", { id: one });
    expect(base.difference).toBeGreaterThan(0);
    expect(base.contributions.growth).toBe(base.difference);
    const back = await call("answers.attribute", { id: two, against: one, subject: { unit: mile } });
    expect(back.difference).toBeLessThan(0);
    const elsewhere = await call("answers.attribute", { id: two, against: one, subject: { unit: anning } });
    expect(elsewhere.difference).toBe(0);
  });

  it("of a number that is not there is a fault that says which part", async () => {
    const { fault } = desk();
    expect(await fault("answers.attribute", { id: null, subject: { result: "mood" } })).toEqual({
      code: "bad-request",
      details: { path: "subject.result", message: "mood" },
    });
    expect((await fault("answers.attribute", { id: null, against: "nobody" })).code).toBe("not-found");
  });
});

describe("the other answers", () => {
  it("keep to their schemas on the default dataset", async () => {
    const { call } = desk();
    const { bars } = await call("answers.sensitivity", { id: null });
    expect(bars[0]!.spread).toBeGreaterThan(0);
    const { engine, naiveDrift } = await call("answers.backtest", {});
    expect(engine.mape[4]!).toBeLessThan(naiveDrift.mape[4]!);
    expect(await call("answers.measures", { id: null })).toEqual({
      year: 2030,
      projects: [],
      levers: [],
      problems: [],
    });
    expect(await call("answers.goals", { id: null })).toEqual({ goals: [], growth: [], problems: [] });
  });

  it("a county's own goal is solved and a run in the target closure meets it", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const patches = [
      { op: "add" as const, path: ["goals", huize], value: { year: 2030, gdpNominal: 520 } },
      { op: "replace" as const, path: ["closure"], value: "target" },
    ];
    await call("scenario.edit", { id, revision: 1, label, patches });
    const { goals } = await call("answers.goals", { id });
    expect(goals).toMatchObject([{ unit: huize, met: true, verdict: { code: "within-cap" } }]);
    const view = await call("run.project", { id });
    expect(view.gdpNominal[view.codes.indexOf(huize)]!.at(-1)!).toBeCloseTo(520, 7);
  });
});
