import { describe, expect, it } from "vitest";
import { stepKey } from "../../electron/interchange/shared-file/step-keys.ts";
import { applyEdit } from "../../shared/history/apply-edit.ts";
import { scenarioSchema } from "../../shared/scenario/schema.ts";
import { type SharedFile, sharedFileSchema } from "../../shared/shared-file/schema.ts";
import { asFile, editionOf, laterEdition } from "../rebase/editions.ts";
import { growth } from "../services/fixtures.ts";
import { anning, mile, type Planner, planner, type SentFile, setPath, shared } from "./copies.ts";

const own = "yunnan-2023";
const parsed = ({ content }: SentFile) => sharedFileSchema.parse(JSON.parse(content));
const changed = (file: SentFile, change: (value: SharedFile) => void): SentFile => {
  const value = JSON.parse(file.content) as SharedFile;
  change(value);
  return { ...file, content: JSON.stringify(value) };
};

async function moveTo(who: Planner, id: string, datasetId: string) {
  const { revision } = await who.open(id);
  return who.call("dataset.rebase", { id, revision, datasetId });
}

async function take(who: Planner, dataset = laterEdition()) {
  return (await who.call("dataset.import", asFile(dataset))).id;
}

/** 甲 and 乙 have one scenario; 甲's has moved to a later edition that 乙 has never seen. */
async function movedAhead() {
  const both = await shared();
  const to = await take(both.mine);
  const before = await both.mine.open(both.id);
  const moved = await moveTo(both.mine, both.id, to);
  return { ...both, to, before, moved };
}

describe("a scenario that has moved, as a file", () => {
  it("carries every dataset its history stands on, the head's as ever", async () => {
    const { mine, id, to } = await movedAhead();
    const file = parsed(await mine.send(id));
    expect(file).toMatchObject({ datasetId: to, dataset: { id: to, baseYear: 2024 } });
    expect(Object.values(file.datasets ?? {}).map((dataset) => dataset.id)).toEqual([own]);
    expect(file.history?.dataset).toBe(Object.keys(file.datasets ?? {})[0]);
    // One that never moved has none of this.
    const { document } = await mine.call("scenario.create", { name: "未换" });
    const plain = await mine.send(document.id);
    expect(plain.content).not.toContain('"datasets"');
    expect(parsed(plain).history?.dataset).toBeUndefined();
  });

  it("opens in another library with all of them, and can be undone there", async () => {
    const { mine, id, before, moved } = await movedAhead();
    const other = planner("丙");
    const file = await mine.send(id);
    expect(await other.call("file.import", file)).toMatchObject({
      as: "new",
      verification: {
        outcome: "same",
        dataset: { from: "added" },
        otherDatasets: ["云南省县域经济数据集 2023"],
      },
    });
    const there = await other.open(id);
    expect(there.document).toEqual(moved.document);
    const undone = await other.call("scenario.undo", { id, revision: there.revision });
    expect(undone.document).toEqual(before.document);
    expect((await other.call("run.project", { id })).dataset.id).toBe(own);
    const redone = await other.call("scenario.redo", { id, revision: undone.revision });
    expect(redone.document).toEqual(moved.document);
    // Sent on it is the same file but for who sent it and when.
    const [one, two] = [parsed(file), parsed(await other.send(id))];
    expect({ ...two, exported: null }).toEqual({ ...one, exported: null });
  });

  it("goes by the library's own names where an id stands for other figures there", async () => {
    const { mine, id, to } = await movedAhead();
    const other = planner("丙");
    const theirs = laterEdition();
    theirs.published.gdp = 1;
    expect(await take(other, theirs)).toBe(to);
    await other.call("file.import", await mine.send(id));
    const { document, revision } = await other.open(id);
    expect(document.datasetId).toMatch(new RegExp(`^${to}@[0-9a-f]{8}$`));
    expect((await other.call("scenario.undo", { id, revision })).document.datasetId).toBe(own);
    await other.call("scenario.redo", { id, revision: revision + 1 });
    const [one, two] = [parsed(await mine.send(id)), parsed(await other.send(id))];
    expect({ ...two, exported: null }).toEqual({ ...one, exported: null });
  });

  it("keeps two datasets of one id apart when both come with it", async () => {
    const here = planner("甲");
    const first = laterEdition();
    const second = laterEdition();
    second.published.gdp = 1;
    const [one, two] = [await take(here, first), await take(here, second)];
    const { document } = await here.call("scenario.create", { name: "两版", datasetId: one });
    await moveTo(here, document.id, two);
    const other = planner("乙");
    const file = await here.send(document.id);
    await other.call("file.import", file);
    const there = await other.open(document.id);
    const undone = await other.call("scenario.undo", { id: document.id, revision: there.revision });
    const figures = async (id: string) => (await other.call("dataset.get", { id })).dataset.published.gdp;
    expect(await figures(there.document.datasetId)).toBe(1);
    expect(await figures(undone.document.datasetId)).not.toBe(1);
  });

  it("is read by readers from before, who see the head's dataset throughout", async () => {
    const { mine, id } = await movedAhead();
    const value = JSON.parse((await mine.send(id)).content) as SharedFile;
    const { origin, steps, head } = value.history!;
    expect(origin.datasetId).toBe(value.datasetId);
    // As they check it: no step moves a fixed field, keys hold, and the steps lead to the scenario.
    let document = scenarioSchema.parse(origin);
    for (const step of steps) {
      expect(step.patches.map(({ path }) => path[0])).not.toContain("datasetId");
      const outcome = applyEdit(document, step.patches, null);
      if (outcome.kind === "refused") throw new Error(outcome.refusal.reason);
      document = outcome.document;
      if (step.parent !== null) expect(stepKey(step.parent, step)).toBe(step.key);
    }
    expect(head).toBe(steps.at(-1)?.key);
    expect(document).toEqual(scenarioSchema.parse(value));
  });

  it("without the other dataset is refused by name where that is nowhere, and read where it is", async () => {
    const { mine, id, to } = await movedAhead();
    // On from the edition to a third: the edition is then among the others.
    const third = await take(
      mine,
      editionOf((dataset) => {
        dataset.published.gdp = 2;
      }, "第三版"),
    );
    await moveTo(mine, id, third);
    const bare = changed(await mine.send(id), (value) => delete value.datasets);
    expect(await planner("丙").fault("file.import", bare)).toMatchObject({ code: "dataset-unknown" });
    const other = planner("丁");
    await take(other);
    await other.call("file.import", bare);
    const { revision } = await other.open(id);
    expect((await other.call("scenario.undo", { id, revision })).document.datasetId).toBe(to);
  });

  it("is damaged where a step names a dataset in its patches, or one dataset lists a unit twice", async () => {
    const { mine, id } = await movedAhead();
    const file = await mine.send(id);
    const smuggled = changed(file, (value) => {
      value.history!.steps.at(-1)!.patches.push({ op: "replace", path: ["datasetId"], value: "x" });
    });
    expect(await planner("丙").fault("file.check", smuggled)).toMatchObject({ code: "file-damaged" });
    const twice = changed(file, (value) => {
      const [dataset] = Object.values(value.datasets!);
      dataset!.units.push(dataset!.units[0]!);
    });
    expect(await planner("丙").fault("file.check", twice)).toMatchObject({
      code: "file-damaged",
      details: { message: "duplicate-unit" },
    });
  });

  it("is verified on the head's dataset, as edited by hand too", async () => {
    const { mine, id } = await movedAhead();
    const file = changed(await mine.send(id), (value) => {
      value.dataset!.units[0]!.valueAdded.tertiary! += 50;
    });
    const other = planner("丙");
    expect(await other.call("file.import", file)).toMatchObject({ verification: { outcome: "different" } });
    const { document, revision } = await other.open(id);
    const { dataset } = await other.call("dataset.get", { id: document.datasetId });
    expect(dataset.units[0]!.valueAdded.tertiary).toBe(parsed(file).dataset!.units[0]!.valueAdded.tertiary);
    expect((await other.call("scenario.undo", { id, revision })).document.datasetId).toBe(own);
    // And travels on.
    await other.call("scenario.redo", { id, revision: revision + 1 });
    const again = planner("丁");
    await again.call("file.import", await other.send(id));
    expect((await again.open(id)).document.overrides).toEqual(document.overrides);
    expect((await again.call("scenario.history", { id })).steps).toHaveLength(2);
  });
});

describe("merging across a move", () => {
  const merge = async (who: Planner, id: string, file: SentFile, choices = {}) => {
    const { revision } = await who.open(id);
    return who.call("file.merge", { id, revision, ...file, choices });
  };

  it("a colleague who moved takes my edits along to the new dataset", async () => {
    const { mine, theirs, id, to } = await movedAhead();
    await theirs.edit(id, growth(mile, 0.1));
    const file = await mine.send(id);
    const before = await theirs.open(id);
    const preview = await theirs.call("file.mergePreview", { id, ...file });
    expect(preview).toMatchObject({ kind: "merge", relation: "diverged", conflicts: [], open: [] });
    if (preview.kind !== "merge") throw new Error("expected a merge");
    expect(preview.changes).toContain("datasetId");
    const merged = await merge(theirs, id, file);
    if (merged.kind !== "merged") throw new Error(merged.kind);
    expect(merged.scenario.document.datasetId).toBe(to);
    expect(Object.keys(merged.scenario.document.overrides).sort()).toEqual([
      `growth-${anning}`,
      `growth-${mile}`,
    ]);
    expect(preview.after.gdpNominal).toBe((await theirs.call("run.full", { id })).province.gdpNominal.at(-1));
    const undone = await theirs.call("scenario.undo", { id, revision: merged.scenario.revision });
    expect(undone.document).toEqual(before.document);
    // And back: what was merged is ahead of what the colleague has.
    await theirs.call("scenario.redo", { id, revision: undone.revision });
    expect(await mine.call("file.import", await theirs.send(id))).toMatchObject({
      kind: "exists",
      relation: "ahead",
    });
  });

  it("edits of a colleague who stayed come to where I moved", async () => {
    const { mine, theirs, id, to } = await movedAhead();
    await theirs.edit(id, growth(mile, { "2024": 0.2, "2026": 0.1 } as never));
    const merged = await merge(mine, id, await theirs.send(id));
    if (merged.kind !== "merged") throw new Error(merged.kind);
    const { datasetId, overrides } = merged.scenario.document;
    expect(datasetId).toBe(to);
    expect(overrides[`growth-${mile}`]?.path).toEqual({ "2025": 0.2, "2026": 0.1 });
  });

  it("both moving to the same edition is no conflict", async () => {
    const { mine, theirs, id, to } = await movedAhead();
    await take(theirs);
    await moveTo(theirs, id, to);
    await theirs.edit(id, setPath(anning, 0.12));
    const merged = await merge(mine, id, await theirs.send(id));
    expect(merged).toMatchObject({ kind: "merged", scenario: { document: { datasetId: to } } });
  });

  it("moves to different datasets are one conflict, and either can be chosen", async () => {
    const { mine, theirs, id, to } = await movedAhead();
    const elsewhere = editionOf((dataset) => {
      dataset.published.gdp = 3;
    }, "另一版");
    const there = await take(theirs, elsewhere);
    await moveTo(theirs, id, there);
    await theirs.edit(id, growth(mile, 0.1));
    const file = await theirs.send(id);
    const preview = await mine.call("file.mergePreview", { id, ...file });
    expect(preview).toMatchObject({
      kind: "merge",
      open: ["datasetId"],
      conflicts: [
        {
          key: "datasetId",
          base: "云南省县域经济数据集 2023",
          mine: "云南省县域经济数据集 2024",
          theirs: "另一版",
          mineBy: { author: "甲" },
          theirsBy: { author: "乙" },
        },
      ],
    });
    expect(await merge(mine, id, file)).toEqual({ kind: "open", open: ["datasetId"] });
    const stayed = await merge(mine, id, file, { datasetId: "mine" });
    if (stayed.kind !== "merged") throw new Error(stayed.kind);
    expect(stayed.scenario.document.datasetId).toBe(to);
    expect(stayed.scenario.document.overrides).toHaveProperty(`growth-${mile}`);
    await mine.call("scenario.undo", { id, revision: stayed.scenario.revision });
    const went = await merge(mine, id, file, { datasetId: "theirs" });
    if (went.kind !== "merged") throw new Error(went.kind);
    const { dataset } = await mine.call("dataset.get", { id: went.scenario.document.datasetId });
    expect(dataset.published.gdp).toBe(3);
  });

  it("a file that has moved can take the place of the scenario here, and go again", async () => {
    const { mine, theirs, id, to, before } = await movedAhead();
    const file = await mine.send(id);
    expect(await theirs.call("file.import", file)).toMatchObject({ kind: "exists", relation: "ahead" });
    expect(await theirs.call("file.import", { ...file, onExisting: "replace" })).toMatchObject({
      as: "replaced",
    });
    const there = await theirs.open(id);
    expect(there.document.datasetId).toBe(to);
    expect((await theirs.call("scenario.undo", { id, revision: there.revision })).document).toEqual(
      before.document,
    );
  });
});
