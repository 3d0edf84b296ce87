import { describe, expect, it } from "vitest";
import type { MethodInput } from "../../shared/contract/contract.ts";
import { growth } from "../services/fixtures.ts";
import { anning, mile, type Planner, setPath, shared } from "./copies.ts";

type Choices = MethodInput<"file.merge">["choices"];

async function merge(
  planner: Planner,
  id: string,
  file: { name: string; content: string },
  choices: Choices = {},
) {
  const { revision } = await planner.open(id);
  return planner.call("file.merge", { id, revision, ...file, choices });
}
const rates = async (planner: Planner, id: string) =>
  Object.fromEntries(
    Object.entries((await planner.open(id)).document.overrides).map(([key, { path }]) => [key, path]),
  );
const conflictKey = `overrides/unit:${anning}:growth.secondary`;

describe("edits that do not meet", () => {
  it("are both kept, as one undoable edit", async () => {
    const { mine, theirs, id } = await shared();
    await mine.edit(id, setPath(anning, 0.08));
    await theirs.edit(id, growth(mile, 0.1));
    await theirs.edit(id, [{ op: "replace", path: ["horizon"], value: 2035 }]);
    const before = await mine.open(id);

    const sent = await theirs.send(id);
    const preview = await mine.call("file.mergePreview", { id, ...sent });
    expect(preview).toMatchObject({ kind: "merge", relation: "diverged", conflicts: [], open: [] });
    if (preview.kind !== "merge") throw new Error("expected a merge");
    expect(preview.changes.sort()).toEqual(["horizon", `overrides.growth-${mile}`]);
    expect(await mine.open(id)).toEqual(before);

    await merge(mine, id, sent);
    expect(await rates(mine, id)).toEqual({ [`growth-${anning}`]: 0.08, [`growth-${mile}`]: 0.1 });
    const merged = await mine.open(id);
    expect(merged.document.horizon).toBe(2035);
    expect(merged.position.undo?.id).toBe("file.merge");
    const undone = await mine.call("scenario.undo", { id, revision: merged.revision });
    expect(undone.document).toEqual(before.document);
  });

  it("leave the colleague's steps in the history with their author", async () => {
    const { mine, theirs, id } = await shared();
    await mine.edit(id, setPath(anning, 0.08));
    await theirs.edit(id, growth(mile, 0.1));
    await merge(mine, id, await theirs.send(id));
    const { steps } = await mine.call("scenario.history", { id });
    expect(steps.map(({ author, label }) => `${author} ${label.id}`)).toEqual([
      "甲 override.set",
      "甲 override.set",
      "乙 override.set",
      "甲 file.merge",
    ]);
  });
});

describe("edits of one thing", () => {
  async function divided() {
    const copies = await shared();
    await copies.mine.edit(copies.id, setPath(anning, 0.02));
    await copies.theirs.edit(copies.id, [
      { op: "replace", path: ["overrides", `growth-${anning}`, "path"], value: 0.3 },
      { op: "add", path: ["overrides", `growth-${anning}`, "note"], value: "新建产业园" },
    ]);
    return { ...copies, sent: await copies.theirs.send(copies.id) };
  }

  it("are a conflict with both values, who set them, the note, and what each does to the board", async () => {
    const { mine, id, sent } = await divided();
    const preview = await mine.call("file.mergePreview", { id, ...sent });
    if (preview.kind !== "merge") throw new Error("expected a merge");
    expect(preview.open).toEqual([conflictKey]);
    const [conflict] = preview.conflicts;
    expect(conflict).toMatchObject({
      field: "overrides",
      base: { path: 0.07 },
      mine: { path: 0.02 },
      theirs: { path: 0.3, note: "新建产业园" },
      within: ["path"],
      mineBy: { author: "甲" },
      theirsBy: { author: "乙" },
    });
    const { mine: kept, theirs: taken } = conflict!.effect!;
    expect(kept).toEqual(preview.after);
    expect(taken.gdpNominal!).toBeGreaterThan(kept.gdpNominal!);
    expect(taken.tierCounts.over500).toBeGreaterThanOrEqual(kept.tierCounts.over500!);
  });

  it("are not merged while undecided", async () => {
    const { mine, id, sent } = await divided();
    const before = await mine.open(id);
    expect(await merge(mine, id, sent)).toEqual({ kind: "open", open: [conflictKey] });
    expect(await mine.open(id)).toEqual(before);
    expect((await mine.call("scenario.history", { id })).steps).toHaveLength(2);
  });

  it.each([
    ["mine", 0.02],
    ["theirs", 0.3],
  ] as const)("go as decided: %s", async (side, rate) => {
    const { mine, id, sent } = await divided();
    await merge(mine, id, sent, { [conflictKey]: side });
    const { document } = await mine.open(id);
    expect(document.overrides[`growth-${anning}`]).toMatchObject({ path: rate, note: "新建产业园" });
  });

  it("once decided are decided: the merged file is simply ahead for the colleague", async () => {
    const { mine, theirs, id, sent } = await divided();
    await merge(mine, id, sent, { [conflictKey]: "mine" });
    const back = await mine.send(id);
    expect(await theirs.call("file.import", back)).toMatchObject({ kind: "exists", relation: "ahead" });
    expect(await theirs.call("file.mergePreview", { id, ...back })).toMatchObject({ conflicts: [] });
    await merge(theirs, id, back);
    expect((await theirs.open(id)).document).toEqual((await mine.open(id)).document);
  });

  it("are refused when the scenario has moved on meanwhile", async () => {
    const { mine, id, sent } = await divided();
    const { revision } = await mine.open(id);
    await mine.edit(id, setPath(anning, 0.03));
    const choices = { [conflictKey]: "mine" as const };
    const fault = await mine.fault("file.merge", { id, revision, ...sent, choices });
    expect(fault.code).toBe("revision-conflict");
    expect((await mine.call("scenario.history", { id })).steps).toHaveLength(3);
  });
});

it("merging a file with nothing new changes nothing", async () => {
  const { mine, theirs, id } = await shared();
  const before = await mine.open(id);
  await merge(mine, id, await theirs.send(id));
  expect(await mine.open(id)).toEqual(before);
  expect((await mine.call("scenario.history", { id })).steps).toHaveLength(1);
});

it("scenarios without a common state do not merge", async () => {
  const { mine, theirs, id } = await shared();
  const other = await theirs.call("scenario.create", { name: "另一个" });
  expect(await mine.call("file.mergePreview", { id, ...(await theirs.send(other.document.id)) })).toEqual({
    kind: "impossible",
    reason: "unrelated",
  });
});
