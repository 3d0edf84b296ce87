import { describe, expect, it } from "vitest";
import { desk, growth, label, mile } from "./fixtures.ts";

const unitOf = <Unit extends { code: string }>({ units }: { units: Unit[] }, code: string) =>
  units.find((unit) => unit.code === code)!;

describe("an ensemble", () => {
  it("of the reference covers every unit, both scopes and every target", async () => {
    const { call } = desk();
    const result = await call("ensemble.run", { run: "r", id: null, draws: 60 });
    expect(result).toMatchObject({ draws: 60, seed: 1 });
    expect(result.units).toHaveLength(129);
    expect(result.years).toEqual([2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]);
    for (const { band, probability } of result.units) {
      expect(new Set([band.p05[0], band.p50[0], band.p95[0]]).size).toBe(1);
      expect(band.p05.at(-1)).toBeLessThan(band.p95.at(-1)!);
      expect(Object.keys(probability)).toEqual(["over500", "from200to500", "under200"]);
    }
    for (const [scope, size] of [
      ["counties", 112],
      ["counties-and-districts", 129],
    ] as const) {
      const { targets, all } = result.province[scope];
      expect(Object.keys(targets)).toEqual(["over500", "from200to500", "urbanJobs", "incomeGap"]);
      expect(targets.over500?.distribution).toHaveLength(size + 1);
      const lowest = Math.min(...Object.values(targets).map(({ probability }) => probability ?? 1));
      expect(all).toBeLessThanOrEqual(lowest);
    }
  });

  it("follows a draft without saving it, is what the edit then gives, and leaves other counties' luck alone", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const ask = (draft = growth(mile, 0.2).slice(1)) =>
      call("ensemble.run", { run: "r", id, draws: 60, draft });
    const before = await ask();
    const draft = await ask(growth(mile, 0.2));
    expect(await ask()).toEqual(before);
    await call("scenario.edit", { id, revision: 1, label, patches: growth(mile, 0.2) });
    expect(await ask()).toEqual(draft);
    for (const unit of before.units) {
      if (unit.code === mile) expect(unitOf(draft, unit.code)).not.toEqual(unit);
      else expect(unitOf(draft, unit.code)).toEqual(unit);
    }
  });

  it("has the scenario's seed, or the one asked for", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const patches = [{ op: "replace" as const, path: ["ensemble", "seed"], value: 7 }];
    await call("scenario.edit", { id, revision: 1, label, patches });
    const own = await call("ensemble.run", { run: "r", id, draws: 40 });
    expect(own.seed).toBe(7);
    expect(await call("ensemble.run", { run: "r", id: null, draws: 40, seed: 7 })).toEqual(own);
    expect(await call("ensemble.run", { run: "r", id: null, draws: 40 })).not.toEqual(own);
  });

  it("tells its progress by the name its window gave it, up to the end", async () => {
    const { call, told } = desk();
    await call("ensemble.run", { run: "mine", id: null, draws: 20 }, "window-2");
    const events = told();
    const total = events.length;
    expect(events).toEqual(
      Array.from({ length: total }, (_, index) => {
        return { topic: "ensemble.progress", run: "mine", client: "window-2", done: index + 1, total };
      }),
    );
    expect(total).toBeGreaterThan(5);
  });
});

describe("calls of one window", () => {
  it("the latest takes the place of the one that waits", async () => {
    const { call, fault } = desk();
    const first = call("ensemble.run", { run: "1", id: null, draws: 100 });
    const second = fault("ensemble.run", { run: "2", id: null, draws: 100 });
    const third = call("ensemble.run", { run: "3", id: null, draws: 100 });
    expect(await second).toMatchObject({ code: "cancelled" });
    expect(await third).toEqual(await first);
  });

  it("a preview ends a refinement", async () => {
    const { call, fault } = desk();
    const refinement = fault("ensemble.run", { run: "1", id: null, draws: 50_000 });
    const preview = call("ensemble.run", { run: "2", id: null, draws: 50 });
    expect(await refinement).toMatchObject({ code: "cancelled" });
    expect(await preview).toMatchObject({ draws: 50 });
  });

  it("can be cancelled in flight and waiting, and are not known afterwards", async () => {
    const { call, fault } = desk();
    const flying = fault("ensemble.run", { run: "1", id: null, draws: 50_000 });
    const waiting = fault("ensemble.run", { run: "2", id: null, draws: 50_000 });
    expect(await call("ensemble.cancel", { run: "1" }, "window-2")).toEqual({ cancelled: false });
    for (const run of ["2", "1"]) expect(await call("ensemble.cancel", { run })).toEqual({ cancelled: true });
    expect(await flying).toMatchObject({ code: "cancelled" });
    expect(await waiting).toMatchObject({ code: "cancelled" });
    expect(await call("ensemble.cancel", { run: "1" })).toEqual({ cancelled: false });
  });
});

describe("is refused", () => {
  it.each([
    ["no draws", { draws: 0 }, "draws"],
    ["half a draw", { draws: 10.5 }, "draws"],
    ["draws beyond counting", { draws: 1e9 }, "draws"],
    ["a seed that is no integer", { seed: 0.5 }, "seed"],
    ["a negative seed", { seed: -1 }, "seed"],
    ["a seed beyond 32 bits", { seed: 2 ** 32 }, "seed"],
    ["no name", { run: "" }, "run"],
  ])("with %s", async (_, wrong, path) => {
    const { fault } = desk();
    const input = { run: "r", id: null, draws: 10, ...wrong };
    expect(await fault("ensemble.run", input)).toMatchObject({ code: "bad-request", details: { path } });
  });

  it("with more draws and years than memory holds", async () => {
    const { call, fault } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const draft = [{ op: "replace" as const, path: ["horizon"], value: 2070 }];
    const input = { run: "r", id, draft, draws: 1_000_000 };
    expect(await fault("ensemble.run", input)).toMatchObject({
      code: "bad-request",
      details: { path: "draws" },
    });
  });

  it("for an unknown scenario or dataset, or a draft that could not be saved", async () => {
    const { call, fault } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const input = { run: "r", id, draws: 10 };
    expect(await fault("ensemble.run", { ...input, id: "none" })).toMatchObject({ code: "not-found" });
    expect(await fault("ensemble.run", { ...input, id: null, datasetId: "none" })).toMatchObject({
      code: "dataset-unknown",
    });
    expect(await fault("ensemble.run", { ...input, draft: growth("999999", 0.1) })).toMatchObject({
      code: "refused-edit",
    });
    expect(await call("ensemble.run", input)).toMatchObject({ draws: 10 });
  });
});
