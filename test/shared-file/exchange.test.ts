import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SharedFile } from "../../shared/shared-file/schema.ts";
import { temporaryFolder } from "../hosts/temporary-folder.ts";
import { desk, growth } from "../services/fixtures.ts";
import { anning, mile, planner, type SentFile, setPath, shared } from "./copies.ts";

const parsed = ({ content }: SentFile) => JSON.parse(content) as SharedFile;
const changed = (file: SentFile, change: (file: SharedFile) => void): SentFile => {
  const value = parsed(file);
  change(value);
  return { ...file, content: JSON.stringify(value, null, 2) };
};

describe("a file sent to a colleague", () => {
  it("holds all that reproduces the scenario, and is named after it", async () => {
    const { mine, id } = await shared();
    const sent = await mine.send(id);
    expect(sent.name).toBe("产业提速.xiance");
    const file = parsed(sent);
    expect(file).toMatchObject({ format: "xiance-scenario", version: 1, id, datasetId: "yunnan-2023" });
    expect(file.dataset?.units).toHaveLength(129);
    expect(file.history?.steps).toMatchObject([{ author: "甲", label: { id: "override.set" } }]);
    expect(Object.keys(file.digest?.units ?? {})).toHaveLength(129);
  });

  it("opens elsewhere as the same scenario with the same results and the same past", async () => {
    const { mine, theirs, id } = await shared();
    expect((await theirs.open(id)).document).toEqual((await mine.open(id)).document);
    const history = await theirs.call("scenario.history", { id });
    expect(history.steps).toMatchObject([{ author: "甲" }]);
    const undone = await theirs.call("scenario.undo", { id, revision: (await theirs.open(id)).revision });
    expect(undone.document.overrides).toEqual({});
    const redone = await theirs.call("scenario.redo", { id, revision: undone.revision });
    expect(redone.document.overrides).toHaveProperty(`growth-${anning}`);
  });

  it("carries the names of points in its history; a point named here keeps its name", async () => {
    const { mine, theirs, id } = await shared();
    const [step] = (await mine.call("scenario.history", { id })).steps;
    await mine.call("scenario.checkpoint", { id, step: null, name: "起点" });
    await mine.call("scenario.checkpoint", { id, step: step!.id, name: "甲的初稿" });
    const names = async (desk: typeof mine) =>
      (await desk.call("scenario.history", { id })).checkpoints.map(
        ({ name, author }) => `${name} ${author}`,
      );

    const third = planner("丙");
    await third.call("file.import", await mine.send(id));
    expect(await names(third)).toEqual(["起点 甲", "甲的初稿 甲"]);

    const [kept] = (await theirs.call("scenario.history", { id })).steps;
    await theirs.call("scenario.checkpoint", { id, step: kept!.id, name: "乙的说法" });
    expect(await theirs.call("file.import", await mine.send(id))).toMatchObject({ as: "same" });
    expect(await names(theirs)).toEqual(["起点 甲", "乙的说法 乙"]);

    await mine.edit(id, setPath(anning, 0.08));
    const newer = (await mine.call("scenario.history", { id })).steps.at(-1);
    await mine.call("scenario.checkpoint", { id, step: newer!.id, name: "定稿" });
    await theirs.call("file.import", { ...(await mine.send(id)), onExisting: "replace" });
    expect(await names(theirs)).toEqual(["起点 甲", "乙的说法 乙", "定稿 甲"]);
  });

  it("sent back unchanged is byte for byte the same but for who made it and when", async () => {
    const { mine, theirs, id } = await shared();
    const plain = (file: SentFile) => changed(file, (value) => delete value.exported).content;
    expect(plain(await theirs.send(id))).toBe(plain(await mine.send(id)));
  });

  it("is verified on opening", async () => {
    const { mine, id } = await shared();
    const sent = await mine.send(id);
    expect(await planner("丙").call("file.check", sent)).toMatchObject({
      outcome: "same",
      differences: [],
      dataset: { id: "yunnan-2023", from: "known" },
      exported: { by: "甲" },
      steps: 1,
    });
  });

  it("whose results were changed is told, thing by thing", async () => {
    const { mine, id } = await shared();
    const file = changed(await mine.send(id), ({ digest }) => {
      digest!.units[anning] = 1;
      digest!.tierCounts.over500![0] = 99;
      digest!.gdpReal[3]! += 0.00005;
    });
    const { outcome, differences } = await planner("丙").call("file.check", file);
    expect(outcome).toBe("different");
    expect(differences).toMatchObject([
      { what: "tierCounts", of: "over500", year: 2023, expected: 99 },
      { what: "unit", of: anning, year: 2030, expected: 1 },
    ]);
  });

  it("edited by hand keeps the edit as a step and tells that the results are others", async () => {
    const { mine, theirs, id } = await shared();
    await mine.edit(id, growth(mile, 0.09));
    const file = changed(await mine.send(id), ({ overrides }) => {
      overrides[`growth-${mile}`]!.path = 0.01;
    });
    const answer = await theirs.call("file.import", { ...file, onExisting: "replace" });
    expect(answer).toMatchObject({ as: "replaced", verification: { outcome: "different" } });
    expect((await theirs.open(id)).document.overrides[`growth-${mile}`]?.path).toBe(0.01);
    const { steps } = await theirs.call("scenario.history", { id });
    expect(steps.at(-1)?.label.id).toBe("file.edited-outside");
  });

  it("without dataset, history and digest is a plain scenario, and opens too", async () => {
    const { mine, id } = await shared();
    const file = changed(await mine.send(id), (value) => {
      delete value.dataset;
      delete value.history;
      delete value.digest;
    });
    const other = planner("丙");
    expect(await other.call("file.import", file)).toMatchObject({
      as: "new",
      verification: { outcome: "none" },
    });
    expect((await other.open(id)).document).toEqual((await mine.open(id)).document);
  });

  it.each<[string, (file: SharedFile) => void, string]>([
    ["a step with other content", ({ history }) => (history!.steps[0]!.author = "丙"), "history.steps.0.key"],
    [
      "a step on nothing",
      ({ history }) => (history!.steps[0]!.parent = "0".repeat(32)),
      "history.steps.0.parent",
    ],
    [
      "a name for no step",
      ({ history }) =>
        (history!.checkpoints = [{ key: "0".repeat(32), name: "初稿", author: null, at: "2026-01-01" }]),
      "history.checkpoints.0.key",
    ],
    ["a head that is no step", ({ history }) => (history!.head = "0".repeat(32)), "history.head"],
    ["another scenario's origin", ({ history }) => (history!.origin.id = "x"), "history.origin.id"],
    ["another dataset than it names", (file) => (file.dataset!.id = "guizhou"), "dataset.id"],
    ["a unit twice", ({ dataset }) => dataset!.units.push(dataset!.units[0]!), "dataset.units"],
  ])("that does not hold together is damaged, and says where: %s", async (_, damage, path) => {
    const { mine, id } = await shared();
    const other = planner("丙");
    const fault = await other.fault("file.import", changed(await mine.send(id), damage));
    expect(fault).toMatchObject({ code: "file-damaged", details: { path } });
    expect(await other.call("scenario.list", {})).toEqual([]);
  });

  it("crosses as bytes too, so that no encoding is guessed at on the way", async () => {
    const { mine, id } = await shared();
    const { name, content } = await mine.send(id);
    const bytes = (buffer: Buffer) => ({
      name,
      content: buffer.toString("base64"),
      encoding: "base64" as const,
    });
    const other = planner("丙");
    const utf16 = bytes(Buffer.from(`\uFEFF${content}`, "utf16le"));
    expect(await other.call("file.check", utf16)).toMatchObject({ outcome: "same" });
    const gbk = bytes(Buffer.from([0x7b, 0x22, 0xb7, 0xbd, 0xb0, 0xb8, 0x22, 0x3a, 0x31, 0x7d]));
    expect(await other.fault("file.check", gbk)).toMatchObject({ code: "file-encoding" });
  });
});

describe("a file of a scenario the library has", () => {
  it("with nothing new is simply that scenario", async () => {
    const { mine, theirs, id } = await shared();
    expect(await theirs.call("file.import", await mine.send(id))).toMatchObject({
      kind: "opened",
      as: "same",
    });
  });

  it("is asked about, with how the two stand to each other", async () => {
    const { mine, theirs, id } = await shared();
    const old = await mine.send(id);
    await mine.edit(id, setPath(anning, 0.08));
    const newer = await mine.send(id);
    expect(await theirs.call("file.import", newer)).toMatchObject({ kind: "exists", relation: "ahead" });
    expect(await mine.call("file.import", old)).toMatchObject({ kind: "exists", relation: "behind" });
    await theirs.edit(id, setPath(anning, 0.09));
    expect(await theirs.call("file.import", newer)).toMatchObject({ kind: "exists", relation: "diverged" });
    expect((await theirs.open(id)).document.overrides[`growth-${anning}`]?.path).toBe(0.09);
  });

  it("opens as a copy beside it, still kin to it", async () => {
    const { mine, theirs, id } = await shared();
    await mine.edit(id, setPath(anning, 0.08));
    const answer = await theirs.call("file.import", { ...(await mine.send(id)), onExisting: "copy" });
    expect(answer).toMatchObject({ kind: "opened", as: "copy", scenario: { name: "产业提速 副本" } });
    const copy = answer.kind === "opened" ? answer.scenario.id : "";
    expect(copy).not.toBe(id);
    const preview = await theirs.call("file.mergePreview", { id, ...(await theirs.send(copy)) });
    expect(preview).toMatchObject({ kind: "merge", conflicts: [] });
  });

  it("replaces it, and what stood there stays as a branch", async () => {
    const { mine, theirs, id } = await shared();
    await mine.edit(id, setPath(anning, 0.08));
    await theirs.edit(id, setPath(anning, 0.09));
    await theirs.call("file.import", { ...(await mine.send(id)), onExisting: "replace" });
    expect((await theirs.open(id)).document).toEqual((await mine.open(id)).document);
    const { steps } = await theirs.call("scenario.history", { id });
    expect(steps.map(({ author }) => author).sort()).toEqual(["乙", "甲", "甲"].sort());
  });

  it("comes back from the trash when it replaces", async () => {
    const { mine, theirs, id } = await shared();
    await theirs.call("scenario.trash", { id });
    const sent = await mine.send(id);
    expect(await theirs.call("file.import", sent)).toMatchObject({ kind: "exists", relation: "same" });
    await theirs.call("file.import", { ...sent, onExisting: "replace" });
    expect(await theirs.call("scenario.list", {})).toMatchObject([{ id, trashedAt: null }]);
  });
});

describe("figures that the library has not", () => {
  it("come with the file and stay, under a name of their own where the id is taken", async () => {
    const { mine, id } = await shared();
    const file = changed(await mine.send(id), (value) => {
      value.dataset!.units[0]!.valueAdded.secondary! += 100;
      delete value.datasetHash;
      delete value.digest;
    });
    const other = planner("丙");
    const answer = await other.call("file.import", file);
    expect(answer).toMatchObject({ as: "new", verification: { dataset: { from: "other" } } });
    const { document } = await other.open(id);
    expect(document.datasetId).toMatch(/^yunnan-2023@[0-9a-f]{8}$/);
    expect((await other.call("dataset.get", { id: document.datasetId })).dataset.units).toHaveLength(129);
    // Sent on, the file says what it said.
    const back = parsed(await other.send(id));
    expect(back.datasetId).toBe("yunnan-2023");
    expect(back.dataset).toEqual(parsed(file).dataset);
    expect(
      await planner("丁").call("file.check", { name: "x", content: JSON.stringify(back) }),
    ).toMatchObject({
      outcome: "same",
    });
    // A second file on the same figures finds them, and scenarios on other figures do not merge.
    expect(await other.call("file.check", file)).toMatchObject({ dataset: { from: "known" } });
    expect(await other.call("file.mergePreview", { id, ...(await mine.send(id)) })).toEqual({
      kind: "impossible",
      reason: "other-dataset",
    });
  });

  it("that are missing altogether are a named fault", async () => {
    const { mine, id } = await shared();
    const file = changed(await mine.send(id), (value) => {
      value.datasetId = "guizhou-2023";
      delete value.dataset;
      delete value.history;
    });
    expect(await planner("丙").fault("file.import", file)).toMatchObject({ code: "dataset-unknown" });
  });
});

it("what was taken in is there after a restart, figures and all", async () => {
  const { mine, id } = await shared();
  const file = changed(await mine.send(id), (value) => {
    value.dataset!.title = "另一套数据";
    delete value.datasetHash;
  });
  const path = join(temporaryFolder(), "library.sqlite");
  await desk(path).call("file.import", file);
  const again = desk(path);
  const { document } = await again.call("scenario.open", { id });
  const { dataset } = await again.call("dataset.get", { id: document.datasetId });
  expect(dataset.title).toMatch(/^另一套数据/);
  expect((await again.call("run.full", { id })).units).toHaveLength(129);
});
