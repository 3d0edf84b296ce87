/** Folders, tags, and the trash that is cleared away. */
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { trashOpenDays } from "../../shared/contract/scenario-area.ts";
import { at, editIn, faultOf, folder, open, scenario, setRate } from "./fixtures.ts";

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
    const clear = (day: string) => store.clearTrash("2025-02-01T00:00:00.000Z", day);
    for (let day = 1; day < trashOpenDays; day++) expect(clear(`2025-03-0${day}`)).toBe(0);
    expect(clear(`2025-03-0${trashOpenDays}`)).toBe(1);
    expect(clear("2025-03-20")).toBe(0);
    expect(store.list(true).map(({ id }) => id)).toEqual(["new"]);
    expect(store.list(false).map(({ id }) => id)).toEqual(["kept"]);
    expect(faultOf(() => store.read("old"))).toBe("not-found");
    expect(store.history("kept").steps).toHaveLength(2);
    expect(store.restore("new").tags).toEqual(["乙"]);
    expect(store.replay("new").overrides.o1?.path).toBe(0.09);
  });

  it("keeps all of it when a clock leaps ahead, for as many days as the library is then open", () => {
    const store = open();
    store.create(scenario("a"), at);
    store.trash("a", "2026-01-01T00:00:00.000Z");
    // One wrong day, however often the library is opened on it.
    for (let start = 0; start < 20; start++)
      expect(store.clearTrash("2066-01-01T00:00:00.000Z", "2066-03-02")).toBe(0);
    expect(store.restore("a").trashedAt).toBeNull();
  });

  it("keeps what is damaged: the date may be what was damaged", () => {
    const path = join(folder(), "library.sqlite");
    const store = open(path);
    for (const id of ["a", "b"]) {
      store.create(scenario(id), at);
      store.trash(id, "2026-01-01T00:00:00.000Z");
    }
    const other = new Database(path);
    other.exec("UPDATE scenario SET trashed_at = '2020-01-01T00:00:00.000Z' WHERE id = 'a'");
    other.close();
    let cleared = 0;
    for (let day = 10; day < 20; day++)
      cleared += store.clearTrash("2026-02-01T00:00:00.000Z", `2026-01-${day}`);
    expect(cleared).toBe(1);
    expect(faultOf(() => store.entry("a"))).toBe("store-damaged");
    expect(faultOf(() => store.entry("b"))).toBe("not-found");
  });
});
