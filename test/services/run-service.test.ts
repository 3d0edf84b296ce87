import { describe, expect, it } from "vitest";
import { runFull } from "../../electron/services/run-service.ts";
import { embeddedDatasets } from "../../electron/store/dataset-registry.ts";
import type { RunView } from "../../shared/result/view.ts";
import { desk, growth, label, mile } from "./fixtures.ts";

const last = (view: RunView, code: string) => view.gdpReal[view.codes.indexOf(code)]?.at(-1) ?? Number.NaN;

describe("a projection", () => {
  it("without a scenario is the dataset's reference, the same as an empty scenario's", async () => {
    const { call } = desk();
    const reference = await call("run.project", { id: null });
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    expect(await call("run.project", { id })).toEqual(reference);
    expect(reference.codes).toHaveLength(129);
    expect(reference.years).toEqual([2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]);
  });

  it("follows a draft without saving it", async () => {
    const { call, told } = desk();
    const created = await call("scenario.create", { name: "甲" });
    const { id } = created.document;
    const before = await call("run.project", { id });
    told();
    const during = await call("run.project", { id, draft: growth(mile, 0.2) });
    expect(last(during, mile)).toBeGreaterThan(last(before, mile));
    expect(await call("scenario.open", { id })).toEqual(created);
    expect(told()).toEqual([]);
    expect(await call("run.project", { id })).toEqual(before);
  });

  it("of a draft is what the edit then gives", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const draft = await call("run.project", { id, draft: growth(mile, 0.2), unit: mile });
    await call("scenario.edit", { id, revision: 1, label, patches: growth(mile, 0.2) });
    expect(await call("run.project", { id, unit: mile })).toEqual(draft);
  });

  it("follows every change of the stored scenario: edit, undo, redo", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const before = await call("run.project", { id });
    await call("scenario.edit", { id, revision: 1, label, patches: growth(mile, 0.2) });
    const after = await call("run.project", { id });
    expect(last(after, mile)).toBeGreaterThan(last(before, mile));
    await call("scenario.undo", { id, revision: 2 });
    expect(await call("run.project", { id })).toEqual(before);
    await call("scenario.redo", { id, revision: 3 });
    expect(await call("run.project", { id })).toEqual(after);
  });

  it("of one scenario does not show in another's, nor in an earlier answer", async () => {
    const { call } = desk();
    const first = await call("scenario.create", { name: "甲" });
    const second = await call("scenario.create", { name: "乙" });
    const before = await call("run.project", { id: second.document.id });
    const kept = structuredClone(before);
    await call("run.project", { id: first.document.id, draft: growth(mile, 0.2) });
    expect(before).toEqual(kept);
    expect(await call("run.project", { id: second.document.id })).toEqual(kept);
  });

  it("gives the unit asked for in full", async () => {
    const { call } = desk();
    expect((await call("run.project", { id: null, unit: mile })).unit).toMatchObject({
      code: mile,
      name: "弥勒市",
    });
    expect((await call("run.project", { id: null })).unit).toBeNull();
    expect((await call("run.project", { id: null, unit: "999999" })).unit).toBeNull();
  });

  it("without the units' rows is the same in all else", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const question = { id, draft: growth(mile, 0.2), unit: mile };
    const whole = await call("run.project", question);
    const bare = await call("run.project", { ...question, rows: false });
    expect(bare).toEqual({ ...whole, codes: [], gdpNominal: [], gdpReal: [] });
    expect(bare.unit?.code).toBe(mile);
  });

  it("refuses a draft that could not be saved", async () => {
    const { call, fault } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    expect(await fault("run.project", { id, draft: growth("999999", 0.2) })).toMatchObject({
      code: "refused-edit",
      details: { reason: "unknown-unit" },
    });
  });

  it("tells impossible rates as problems in words, the rest of the province still computed", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const view = await call("run.project", { id, draft: growth(mile, -1.5) });
    expect(view.problems).toContainEqual(expect.objectContaining({ unit: mile, code: "rate-too-low" }));
    const words = view.problems.map(({ message }) => message).join();
    expect(words).toContain("弥勒市");
    expect(view.gdpReal.filter((row) => row.at(-1) !== null).length).toBeGreaterThanOrEqual(128);
  });

  it("of nothing known is refused", async () => {
    const { fault } = desk();
    expect(await fault("run.project", { id: "x" })).toMatchObject({ code: "not-found" });
    expect(await fault("run.project", { id: null, datasetId: "x" })).toMatchObject({
      code: "dataset-unknown",
    });
  });
});

describe("a full run", () => {
  it("agrees with the view, judged in the scope asked for", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    await call("scenario.edit", { id, revision: 1, label, patches: growth(mile, 0.2) });
    const view = await call("run.project", { id, unit: mile });
    for (const scope of ["counties", "counties-and-districts"] as const) {
      const full = await call("run.full", { id, scope });
      expect(full.province).toEqual(view.province[scope]);
      expect(full.units.map(({ gdpNominal }) => gdpNominal)).toEqual(view.gdpNominal);
      expect(full.units.find(({ code }) => code === mile)).toEqual(view.unit);
      expect(full.scenario).toEqual({ id, name: "甲" });
    }
  });

  it("is the same outside a library", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const { document } = await call("scenario.edit", { id, revision: 1, label, patches: growth(mile, 0.2) });
    const dataset = embeddedDatasets().get("yunnan-2023");
    expect(runFull(dataset, document)).toEqual(await call("run.full", { id }));
    expect(runFull(dataset, null)).toEqual(await call("run.full", { id: null }));
  });
});
