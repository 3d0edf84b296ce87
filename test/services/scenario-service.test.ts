import { describe, expect, it } from "vitest";
import { desk, growth, label, mile } from "./fixtures.ts";

describe("creating", () => {
  it("starts from an empty scenario of the default dataset up to the horizon of its targets", async () => {
    const { call } = desk();
    const { document, revision, position } = await call("scenario.create", { name: "产业提速" });
    expect(document).toMatchObject({
      name: "产业提速",
      datasetId: "yunnan-2023",
      horizon: 2030,
      overrides: {},
    });
    expect(revision).toBe(1);
    expect(position).toEqual({ undo: null, redo: null });
    expect(await call("scenario.latest", {})).toMatchObject({ document: { id: document.id } });
  });

  it("refuses a dataset nobody has", async () => {
    const { call, fault } = desk();
    expect(await fault("scenario.create", { name: "x", datasetId: "nowhere-1999" })).toEqual({
      code: "dataset-unknown",
      details: { id: "nowhere-1999" },
    });
    expect(await call("scenario.list", {})).toEqual([]);
  });
});

describe("editing", () => {
  it("is one step with its author, undone and redone whole", async () => {
    const { call } = desk();
    const { document } = await call("scenario.create", { name: "甲" });
    const { id } = document;
    const patches = [...growth(mile, 0.09), ...growth("530181", 0.08)];
    const edited = await call("scenario.edit", { id, revision: 1, label, patches });
    expect(Object.keys(edited.document.overrides)).toHaveLength(2);
    expect(edited).toMatchObject({ revision: 2, position: { undo: label, redo: null } });
    const undone = await call("scenario.undo", { id, revision: 2 });
    expect(undone.document).toEqual(document);
    expect(undone.position).toEqual({ undo: null, redo: label });
    expect((await call("scenario.redo", { id, revision: 3 })).document).toEqual(edited.document);
    const { steps, head } = await call("scenario.history", { id });
    expect(steps).toEqual([expect.objectContaining({ id: head, parent: null, label, author: "李四" })]);
  });

  it("that changes nothing makes no step, no revision and no noise", async () => {
    const { call, told } = desk();
    const { document } = await call("scenario.create", { name: "甲" });
    const { id } = document;
    await call("scenario.edit", { id, revision: 1, label, patches: growth(mile, 0.09) });
    told();
    const again = await call("scenario.edit", { id, revision: 2, label, patches: growth(mile, 0.09) });
    expect(again.revision).toBe(2);
    expect((await call("scenario.history", { id })).steps).toHaveLength(1);
    expect(told()).toEqual([]);
  });

  it("that is refused says where and why, and leaves the scenario", async () => {
    const { call, fault, told } = desk();
    const created = await call("scenario.create", { name: "甲" });
    const { id } = created.document;
    told();
    expect(await fault("scenario.edit", { id, revision: 1, label, patches: growth("999999", 0.1) })).toEqual({
      code: "refused-edit",
      details: { path: "overrides.growth-999999.scope.code", reason: "unknown-unit", message: "999999" },
    });
    expect(
      await fault("scenario.edit", {
        id,
        revision: 1,
        label,
        patches: [{ op: "replace", path: ["id"], value: "x" }],
      }),
    ).toMatchObject({
      code: "refused-edit",
      details: { path: "id", reason: "fixed-field" },
    });
    expect(await call("scenario.open", { id })).toEqual(created);
    expect(told()).toEqual([]);
  });

  it("opening and reopening is none", async () => {
    const { call, told } = desk();
    const created = await call("scenario.create", { name: "甲" });
    const [entry] = await call("scenario.list", {});
    told();
    expect(await call("scenario.open", { id: created.document.id })).toEqual(created);
    expect(await call("scenario.open", { id: created.document.id })).toEqual(created);
    expect(await call("scenario.list", {})).toEqual([entry]);
    expect(told()).toEqual([]);
  });
});

describe("two windows on one scenario", () => {
  it("never overwrite each other: the later edit is refused, told the revision, and goes through on top", async () => {
    const { call, fault } = desk();
    const { id } = (await call("scenario.create", { name: "甲" }, "left")).document;
    await call("scenario.edit", { id, revision: 1, label, patches: growth(mile, 0.09) }, "left");
    const late = { id, label, patches: growth("530181", 0.08) };
    expect(await fault("scenario.edit", { ...late, revision: 1 }, "right")).toEqual({
      code: "revision-conflict",
      details: { id, revision: 2 },
    });
    expect(await fault("scenario.undo", { id, revision: 1 }, "right")).toMatchObject({
      code: "revision-conflict",
    });
    expect(await fault("scenario.rename", { id, revision: 1, name: "乙" }, "right")).toMatchObject({
      code: "revision-conflict",
    });
    const both = await call("scenario.edit", { ...late, revision: 2 }, "right");
    expect(Object.keys(both.document.overrides)).toHaveLength(2);
  });

  it("hear of each other's changes, with the name of the window that made them", async () => {
    const { call, told } = desk();
    const { id } = (await call("scenario.create", { name: "甲" }, "left")).document;
    expect(told()).toEqual([{ topic: "library.changed", client: "left" }]);
    await call("scenario.edit", { id, revision: 1, label, patches: growth(mile, 0.09) }, "left");
    await call("scenario.undo", { id, revision: 2 }, "right");
    await call("scenario.redo", { id, revision: 3 }, "left");
    expect(told()).toEqual([
      { topic: "scenario.changed", id, revision: 2, client: "left" },
      { topic: "scenario.changed", id, revision: 3, client: "right" },
      { topic: "scenario.changed", id, revision: 4, client: "left" },
    ]);
    await call("scenario.rename", { id, revision: 4, name: "乙" }, "right");
    expect(told()).toEqual([
      { topic: "scenario.changed", id, revision: 5, client: "right" },
      { topic: "library.changed", client: "right" },
    ]);
    await call("scenario.trash", { id }, "left");
    await call("scenario.restore", { id }, "right");
    expect(told()).toMatchObject([{ client: "left" }, { client: "right" }]);
  });
});

describe("the library", () => {
  it("renaming is a step and can be undone", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const renamed = await call("scenario.rename", { id, revision: 1, name: "乙" });
    expect(renamed).toMatchObject({
      revision: 2,
      document: { name: "乙" },
      position: { undo: { id: "scenario.rename" } },
    });
    expect((await call("scenario.undo", { id, revision: 2 })).document.name).toBe("甲");
    expect((await call("scenario.list", {}))[0]?.name).toBe("甲");
  });

  it("a duplicate has all adjustments, a name and a history of its own", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const { document } = await call("scenario.edit", { id, revision: 1, label, patches: growth(mile, 0.09) });
    const copy = await call("scenario.duplicate", { id });
    expect(copy.document).toEqual({ ...document, id: copy.document.id, name: "甲 副本" });
    expect(copy.document.id).not.toBe(id);
    expect(copy).toMatchObject({ revision: 1, position: { undo: null } });
    await call("scenario.edit", { id: copy.document.id, revision: 1, label, patches: growth(mile, 0.01) });
    expect((await call("scenario.open", { id })).document).toEqual(document);
  });

  it("numbers further duplicates, also of a duplicate, past names that lie in the trash", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    const name = async (of: string) => (await call("scenario.duplicate", { id: of })).document.name;
    const first = await call("scenario.duplicate", { id });
    await call("scenario.trash", { id: first.document.id });
    expect([await name(id), await name(first.document.id)]).toEqual(["甲 副本 2", "甲 副本 3"]);
    expect((await call("scenario.duplicate", { id, name: "丙" })).document.name).toBe("丙");
  });

  it("a very long name still leaves room for the mark of a duplicate", async () => {
    const { call } = desk();
    const { id } = (await call("scenario.create", { name: "长".repeat(200) })).document;
    const { name } = (await call("scenario.duplicate", { id })).document;
    expect(name).toHaveLength(200);
    expect(name.endsWith(" 副本")).toBe(true);
  });

  it("keeps what is trashed and brings it back", async () => {
    const { call, fault } = desk();
    const { id } = (await call("scenario.create", { name: "甲" })).document;
    expect((await call("scenario.trash", { id })).trashedAt).not.toBeNull();
    expect(await call("scenario.list", {})).toEqual([]);
    expect(await call("scenario.latest", {})).toBeNull();
    expect(await call("scenario.list", { trashed: true })).toHaveLength(1);
    expect(
      await fault("scenario.edit", { id, revision: 1, label, patches: growth(mile, 0.09) }),
    ).toMatchObject({
      code: "refused-edit",
      details: { reason: "trashed" },
    });
    expect((await call("scenario.restore", { id })).trashedAt).toBeNull();
    expect(await call("scenario.latest", {})).toMatchObject({ document: { id } });
  });

  it("says so when there is no such scenario", async () => {
    const { fault } = desk();
    for (const name of [
      "scenario.open",
      "scenario.duplicate",
      "scenario.trash",
      "scenario.restore",
      "scenario.history",
    ] as const) {
      expect(await fault(name, { id: "x" })).toEqual({ code: "not-found", details: { id: "x" } });
    }
    expect(await fault("scenario.undo", { id: "x", revision: 1 })).toMatchObject({ code: "not-found" });
  });
});
