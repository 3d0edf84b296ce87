import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openStore } from "../../electron/store/open-store.ts";
import { trashOpenDays } from "../../shared/contract/scenario-area.ts";
import { temporaryFolder } from "../hosts/temporary-folder.ts";
import { desk, growth, label, mile } from "./fixtures.ts";

async function edited() {
  const { call, fault, told } = desk();
  const { document, revision } = await call("scenario.create", { name: "甲" });
  const { id } = document;
  const edit = (rate: number, at: number) =>
    call("scenario.edit", { id, revision: at, label, patches: growth(mile, rate) });
  await edit(0.05, revision);
  await edit(0.06, revision + 1);
  const rate = async () =>
    (await call("scenario.open", { id })).document.overrides[`growth-${mile}`]?.path ?? null;
  told();
  return { call, fault, told, id, revision: revision + 2, edit, rate };
}

describe("the history", () => {
  it("is gone through to any point, told as a change, and an edit there is a branch", async () => {
    const { call, told, id, revision, edit, rate } = await edited();
    const { steps } = await call("scenario.history", { id });
    await call("scenario.goto", { id, revision, step: steps[0]!.id });
    expect(await rate()).toBe(0.05);
    expect(told()).toMatchObject([{ topic: "scenario.changed", id, revision: revision + 1 }]);
    await edit(0.07, revision + 1);
    const after = await call("scenario.history", { id });
    expect(after.steps).toHaveLength(3);
    expect(after.steps.map(({ parent }) => parent)).toEqual([null, steps[0]!.id, steps[0]!.id]);
    await call("scenario.goto", { id, revision: revision + 2, step: null });
    expect(await rate()).toBeNull();
    expect((await call("scenario.history", { id, after: steps[1]!.id })).steps).toEqual([after.steps[2]]);
  });

  it("has points that are named, signed and told of, without an edit", async () => {
    const { call, told, id, revision } = await edited();
    const { head } = await call("scenario.history", { id });
    const { checkpoints } = await call("scenario.checkpoint", { id, step: head, name: "送审稿" });
    expect(checkpoints).toMatchObject([{ step: head, name: "送审稿", author: "李四" }]);
    expect((await call("scenario.open", { id })).revision).toBe(revision);
    expect(told()).toMatchObject([{ topic: "history.named", id }]);
    expect(await call("scenario.removeCheckpoint", { id, step: head })).toEqual({ checkpoints: [] });
  });

  it("refuses a step that is not its own, an older state and a name of nothing", async () => {
    const { fault, id, revision } = await edited();
    expect((await fault("scenario.goto", { id, revision, step: 999 })).code).toBe("not-found");
    expect((await fault("scenario.goto", { id, revision: 1, step: null })).code).toBe("revision-conflict");
    expect((await fault("scenario.checkpoint", { id, step: 999, name: "x" })).code).toBe("not-found");
    expect((await fault("scenario.checkpoint", { id, step: null, name: "  " })).code).toBe("bad-request");
  });
});

describe("the library", () => {
  it("makes a new scenario with the content of another and a history of its own", async () => {
    const { call, id } = await edited();
    const made = await call("scenario.create", { name: "乙", template: id });
    expect(made).toMatchObject({ revision: 1, position: { undo: null, redo: null } });
    expect(made.document).toMatchObject({ name: "乙", overrides: { [`growth-${mile}`]: { path: 0.06 } } });
    expect((await call("scenario.history", { id: made.document.id })).steps).toEqual([]);
  });

  it("puts scenarios into folders and tags them, all or none", async () => {
    const { call, fault, told, id } = await edited();
    const shelved = await call("scenario.shelve", { ids: [id], folder: " 十五五 ", addTags: ["送审"] });
    expect(shelved).toMatchObject([{ id, folder: "十五五", tags: ["送审"] }]);
    expect(told()).toMatchObject([{ topic: "library.changed" }]);
    expect((await fault("scenario.shelve", { ids: [id, "x"], folder: "甲" })).code).toBe("not-found");
    expect((await fault("scenario.shelve", { ids: [id], addTags: [""] })).code).toBe("bad-request");
    expect(await call("scenario.list", {})).toMatchObject([{ folder: "十五五" }]);
  });

  it("is cleared, when it opens, of what has been in the trash for more than 60 days", async () => {
    const path = join(temporaryFolder(), "library.sqlite");
    const first = desk(path);
    const names = ["旧", "新", "用"];
    const made = [];
    for (const name of names) made.push((await first.call("scenario.create", { name })).document.id);
    const store = openStore(path, { now: () => new Date(0) });
    store.trash(made[0]!, "2025-11-01T00:00:00.000Z");
    store.trash(made[1]!, "2025-11-03T00:00:00.000Z");
    for (let day = 10; day < 10 + trashOpenDays; day++) store.clearTrash("2025-01-01", `2025-12-${day}`);
    store.close();
    // The desk's clock begins with 2026.
    const again = desk(path);
    expect(await again.call("scenario.list", { trashed: true })).toMatchObject([{ name: "新" }]);
    expect(await again.call("scenario.list", {})).toMatchObject([{ name: "用" }]);
  });
});
