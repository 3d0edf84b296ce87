import { describe, expect, it } from "vitest";
import { at, editIn, faultErrorOf, faultOf, open, scenario, setRate } from "./fixtures.ts";

const later = "2026-01-02T00:00:00.000Z";

describe("the library", () => {
  it("is empty at first", () => {
    const store = open();
    expect(store.list(false)).toEqual([]);
    expect(store.latest()).toBeNull();
  });

  it("lists a scenario with what the list shows, last changed first", () => {
    const store = open();
    store.create(scenario("a", "甲"), at);
    store.create(scenario("b", "乙"), later);
    expect(store.list(false)).toEqual([
      expect.objectContaining({
        id: "b",
        name: "乙",
        revision: 1,
        overrides: 2,
        createdAt: later,
        trashedAt: null,
      }),
      expect.objectContaining({ id: "a", name: "甲", datasetId: "yunnan-2023", modifiedAt: at }),
    ]);
  });

  it("follows a renamed document and its overrides", () => {
    const store = open();
    store.create(scenario("a", "甲"), at);
    editIn(store, "a", 1, [
      { op: "replace", path: ["name"], value: "丁" },
      { op: "remove", path: ["overrides", "o1"] },
    ]);
    expect(store.entry("a")).toMatchObject({ name: "丁", overrides: 1, revision: 2 });
    store.undo("a", 2, at);
    expect(store.entry("a")).toMatchObject({ name: "甲", overrides: 2, revision: 3 });
  });

  it("latest is the one last opened or changed", () => {
    const store = open();
    store.create(scenario("a"), at);
    store.create(scenario("b"), at);
    expect(store.latest()?.document.id).toBe("b");
    store.markOpened("a");
    expect(store.latest()?.document.id).toBe("a");
    editIn(store, "b", 1, setRate(0.08));
    expect(store.latest()?.document.id).toBe("b");
  });

  it("opening is no edit: no revision, no step, no date", () => {
    const store = open();
    store.create(scenario("a"), at);
    store.create(scenario("b"), at);
    const before = store.entry("a");
    store.markOpened("a");
    expect(store.latest()?.document.id).toBe("a");
    expect(store.entry("a")).toEqual(before);
    expect(store.history("a").steps).toEqual([]);
  });

  it("keeps what is trashed, out of sight, and brings it back as it was", () => {
    const store = open();
    store.create(scenario("a"), at);
    const edited = editIn(store, "a", 1, setRate(0.08));
    expect(store.trash("a", later).trashedAt).toBe(later);
    expect(store.list(false)).toEqual([]);
    expect(store.list(true).map(({ id }) => id)).toEqual(["a"]);
    expect(store.latest()).toBeNull();
    expect(store.read("a")).toEqual(edited);
    expect(store.restore("a").trashedAt).toBeNull();
    expect(store.undo("a", 2, at).document.overrides.o1?.path).toBe(0.07);
  });

  it("does not edit what lies in the trash", () => {
    const store = open();
    store.create(scenario("a"), at);
    store.trash("a", at);
    const { fault } = faultErrorOf(() => editIn(store, "a", 1, setRate(0.08)));
    expect(fault).toMatchObject({ code: "refused-edit", details: { reason: "trashed" } });
    expect(store.revision("a")).toBe(1);
  });

  it("knows no other scenario", () => {
    const store = open();
    for (const call of [
      () => store.read("x"),
      () => store.entry("x"),
      () => store.revision("x"),
      () => store.history("x"),
      () => store.trash("x", at),
      () => store.restore("x"),
      () => store.undo("x", 1, at),
      () => editIn(store, "x", 1, setRate(0.08)),
    ]) {
      expect(faultOf(call)).toBe("not-found");
    }
  });
});

describe("the revision", () => {
  it("stops an edit made on an older state and says the current one", () => {
    const store = open();
    store.create(scenario("a"), at);
    editIn(store, "a", 1, setRate(0.08));
    for (const call of [
      () => editIn(store, "a", 1, setRate(0.5)),
      () => store.undo("a", 1, at),
      () => store.redo("a", 1, at),
      () => editIn(store, "a", 9, setRate(0.5)),
    ]) {
      expect(faultErrorOf(call).fault).toEqual({
        code: "revision-conflict",
        details: { id: "a", revision: 2 },
      });
    }
    expect(store.read("a")).toMatchObject({ revision: 2, document: { overrides: { o1: { path: 0.08 } } } });
  });

  it("does not move for an edit that changes nothing", () => {
    const store = open();
    store.create(scenario("a"), at);
    expect(editIn(store, "a", 1, setRate(0.07)).revision).toBe(1);
    expect(store.history("a").steps).toEqual([]);
  });
});
