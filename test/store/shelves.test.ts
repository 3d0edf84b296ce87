/** Folders, tags, and the trash that is cleared away. */
import { describe, expect, it } from "vitest";
import { at, editIn, faultOf, open, scenario, setRate } from "./fixtures.ts";

const none = { addTags: [], removeTags: [] };

describe("folders and tags", () => {
  it("are put on and off without an edit, and go along with the list", () => {
    const store = open();
    store.create(scenario("a"), at);
    store.create(scenario("b"), at);
    store.shelve(["a", "b"], { folder: "十五五", addTags: ["送审", "工业"], removeTags: [] });
    store.shelve(["b"], { ...none, removeTags: ["送审", "没有的"] });
    store.shelve(["b"], { ...none, folder: "" });
    expect(store.entry("a")).toMatchObject({ folder: "十五五", tags: ["工业", "送审"], revision: 1 });
    expect(store.entry("b")).toMatchObject({ folder: "", tags: ["工业"], revision: 1 });
    expect(store.list(false).map(({ tags }) => tags.length)).toEqual([1, 2]);
  });

  it("are all put on or none", () => {
    const store = open();
    store.create(scenario("a"), at);
    expect(faultOf(() => store.shelve(["a", "x"], { ...none, folder: "甲" }))).toBe("not-found");
    expect(store.entry("a").folder).toBe("");
  });
});

describe("the trash", () => {
  it("is cleared of what has lain in it long enough, and of nothing else", () => {
    const store = open();
    for (const id of ["kept", "old", "new"]) {
      store.create(scenario(id), at);
      editIn(store, id, 1, setRate(0.08), "one");
      editIn(store, id, 2, setRate(0.09), "two");
      store.setCheckpoint(id, { step: store.history(id).head, name: "稿", author: null, at });
      store.shelve([id], { folder: "甲", addTags: ["乙"], removeTags: [] });
    }
    store.trash("old", "2025-01-01T00:00:00.000Z");
    store.trash("new", "2025-03-01T00:00:00.000Z");
    expect(store.clearTrash("2025-02-01T00:00:00.000Z")).toBe(1);
    expect(store.clearTrash("2025-02-01T00:00:00.000Z")).toBe(0);
    expect(store.list(true).map(({ id }) => id)).toEqual(["new"]);
    expect(store.list(false).map(({ id }) => id)).toEqual(["kept"]);
    expect(faultOf(() => store.read("old"))).toBe("not-found");
    expect(store.history("kept").steps).toHaveLength(2);
    expect(store.restore("new").tags).toEqual(["乙"]);
    expect(store.replay("new").overrides.o1?.path).toBe(0.09);
  });
});
