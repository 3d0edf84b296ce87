import { describe, expect, onTestFinished, test, vi } from "vitest";
import { libraryFile } from "../../electron/hosts/data-folder.ts";
import type { ContractEvent } from "../../shared/contract/events.ts";
import { temporaryFolder } from "../hosts/temporary-folder.ts";
import { asFile, editionOf, laterEdition } from "../rebase/editions.ts";
import { change } from "../store/fixtures.ts";
import { callerOn } from "./caller.ts";
import { growthEdit, mileCode } from "./edits.ts";
import { transports } from "./transports.ts";

describe.each(Object.entries(transports))("over %s", (_, open) => {
  /** The app started on a folder, and ended with the test. */
  async function start(folder = temporaryFolder()) {
    const { transport, close } = await open(folder);
    let closed = false;
    const end = async () => {
      if (closed) return;
      closed = true;
      await close();
    };
    onTestFinished(end);
    return { ...callerOn(transport), transport, close: end };
  }

  test("the app says what it is", async () => {
    const { send } = await start();
    const info = await send("app.info", {});
    expect(info.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(info.platform).toBe(process.platform);
  });

  test("the embedded dataset is there, with its outlines", async () => {
    const { send } = await start();
    const [entry] = await send("dataset.list", {});
    const { dataset, hash } = await send("dataset.get", { id: entry?.id ?? "" });
    expect(hash).toBe(entry?.hash);
    expect(dataset.units).toHaveLength(129);
    const { topology } = await send("dataset.outlines", { id: dataset.id });
    expect(topology).toMatchObject({ type: "Topology" });
  });

  test("an edition comes in, a scenario moves to it and back, and it goes when no one needs it", async () => {
    const { send, refused } = await start();
    const { id: datasetId } = await send("dataset.import", asFile(laterEdition()));
    expect((await send("dataset.list", {})).map(({ newer }) => newer)).toEqual([datasetId, null]);
    const { document, revision } = await send("scenario.create", { name: "甲" });
    const { id } = document;
    const report = await send("dataset.rebasePreview", { id, revision, datasetId });
    expect(report.levels.unitsDiffering).toBe(129);
    const moved = await send("dataset.rebase", { id, revision, datasetId });
    expect(moved.document.datasetId).toBe(datasetId);
    expect((await refused("dataset.remove", { id: datasetId })).code).toBe("dataset-in-use");
    const back = await send("scenario.undo", { id, revision: moved.revision });
    expect(back.document).toEqual(document);
    expect((await refused("dataset.rebase", { id, revision, datasetId })).code).toBe("revision-conflict");
    const sheets = [
      { name: "表", columns: [{ label: "县", width: 10 }], rows: [["弥勒市"]], frozenColumns: 0 },
    ];
    expect((await send("export.sheets", { name: "报告", sheets })).name).toBe("报告.xlsx");
    const { id: unused } = await send("dataset.import", asFile(editionOf(() => undefined, "另一版")));
    expect(await send("dataset.remove", { id: unused })).toEqual({});
  });

  test("a new library is empty, and what is created in it is found again", async () => {
    const { send } = await start();
    expect(await send("scenario.list", {})).toEqual([]);
    expect(await send("scenario.latest", {})).toBeNull();

    const created = await send("scenario.create", { name: "产业提速" });
    expect(created.document.name).toBe("产业提速");
    expect(created.position).toEqual({ undo: null, redo: null });
    const { id } = created.document;
    expect(await send("scenario.open", { id })).toEqual(created);
    expect(await send("scenario.latest", {})).toEqual(created);
    expect(await send("scenario.list", {})).toMatchObject([{ id, name: "产业提速", overrides: 0 }]);
  });

  test("an edit is one step, taken back whole and brought again", async () => {
    const { send, refused } = await start();
    const { document, revision } = await send("scenario.create", { name: "甲" });
    const { id } = document;
    const edited = await send("scenario.edit", { id, revision, ...growthEdit("o1", 0.12) });
    expect(edited.document.overrides.o1).toMatchObject({ assumption: "growth.secondary", path: 0.12 });
    expect(edited.revision).toBeGreaterThan(revision);
    expect(edited.position.undo).toMatchObject({ id: "override.set" });

    const undone = await send("scenario.undo", { id, revision: edited.revision });
    expect(undone.document).toEqual(document);
    const redone = await send("scenario.redo", { id, revision: undone.revision });
    expect(redone.document).toEqual(edited.document);
    expect((await refused("scenario.redo", { id, revision: redone.revision })).code).toBe("nothing-to-redo");

    const { steps, head } = await send("scenario.history", { id });
    expect(steps).toHaveLength(1);
    expect(head).toBe(steps[0]?.id);
  });

  test("a new library has nothing to take back", async () => {
    const { send, refused } = await start();
    const { document, revision } = await send("scenario.create", { name: "甲" });
    expect((await refused("scenario.undo", { id: document.id, revision })).code).toBe("nothing-to-undo");
  });

  test("rename, duplicate, trash, restore", async () => {
    const { send, refused } = await start();
    const first = await send("scenario.create", { name: "甲" });
    const { id } = first.document;
    const renamed = await send("scenario.rename", { id, revision: first.revision, name: " 乙 " });
    expect(renamed.document.name).toBe("乙");

    const copy = await send("scenario.duplicate", { id });
    expect(copy.document.id).not.toBe(id);
    expect(copy.document.name).not.toBe("乙");
    expect(copy.document.overrides).toEqual(renamed.document.overrides);

    expect((await send("scenario.trash", { id })).trashedAt).not.toBeNull();
    expect((await send("scenario.list", {})).map((entry) => entry.id)).toEqual([copy.document.id]);
    expect((await send("scenario.list", { trashed: true })).map((entry) => entry.id)).toEqual([id]);
    const edit = { id, revision: renamed.revision, ...growthEdit("o1", 0.1) };
    expect((await refused("scenario.edit", edit)).code).toBe("refused-edit");

    expect((await send("scenario.restore", { id })).trashedAt).toBeNull();
    expect(await send("scenario.edit", edit)).toMatchObject({ document: { name: "乙" } });
  });

  test("of two windows on the same revision the second is refused, and the first one's edit stays", async () => {
    const { send, refused, transport } = await start();
    const other = callerOn(transport, "two");
    const { document, revision } = await send("scenario.create", { name: "甲" });
    const { id } = document;
    const kept = await other.send("scenario.edit", { id, revision, ...growthEdit("theirs", 0.1) });
    expect((await refused("scenario.edit", { id, revision, ...growthEdit("ours", 0.2) })).code).toBe(
      "revision-conflict",
    );
    expect((await refused("scenario.undo", { id, revision })).code).toBe("revision-conflict");
    expect((await refused("scenario.rename", { id, revision, name: "乙" })).code).toBe("revision-conflict");
    expect((await send("scenario.open", { id })).document).toEqual(kept.document);
  });

  test("a run follows a draft, and a draft is never kept", async () => {
    const { send } = await start();
    const { document, revision } = await send("scenario.create", { name: "甲" });
    const { id } = document;
    const { patches } = growthEdit("o1", 0.2);
    const before = await send("run.project", { id, unit: mileCode });
    const drafted = await send("run.project", { id, draft: patches, unit: mileCode });
    const gdp = ({ unit }: typeof before) => unit?.gdpNominal.at(-1) ?? 0;
    expect(gdp(drafted)).toBeGreaterThan(gdp(before));
    expect(await send("run.project", { id, unit: mileCode })).toEqual(before);
    expect(await send("scenario.open", { id })).toMatchObject({ revision, document: { overrides: {} } });

    await send("scenario.edit", { id, revision, ...growthEdit("o1", 0.2) });
    expect(gdp(await send("run.project", { id, unit: mileCode }))).toBe(gdp(drafted));
  });

  test("the reference runs without a scenario", async () => {
    const { send } = await start();
    const view = await send("run.project", { id: null });
    expect(view.codes).toHaveLength(129);
    expect(view.unit).toBeNull();
    const full = await send("run.full", { id: null });
    expect(full.units.map(({ gdpNominal }) => gdpNominal)).toEqual(view.gdpNominal);
    expect(full.province).toEqual(view.province.counties);
  });

  test("every change is told to everyone, with who made it", async () => {
    const { send, transport } = await start();
    const heard: ContractEvent[] = [];
    const end = transport.subscribe((event) => heard.push(event));
    const marker = async () => {
      // Over HTTP the stream is open only a moment later: create until the first is heard.
      await send("scenario.create", { name: "先声" });
      expect(heard.length).toBeGreaterThan(0);
    };
    await vi.waitFor(marker, { interval: 20 });
    const { document, revision } = await send("scenario.create", { name: "甲" });
    const { id } = document;
    const edited = await send("scenario.edit", { id, revision, ...growthEdit("o1", 0.1) });
    const expected = { topic: "scenario.changed", id, revision: edited.revision, client: "one" };
    await vi.waitFor(() => expect(heard).toContainEqual(expected));
    expect(heard[0]).toEqual({ topic: "library.changed", client: "one" });
    end();
  });

  test("after a restart the document, its history and its undo are there", async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    const { document, revision } = await first.send("scenario.create", { name: "甲" });
    const { id } = document;
    const edited = await first.send("scenario.edit", { id, revision, ...growthEdit("o1", 0.1) });
    await first.close();

    const second = await start(folder);
    expect(await second.send("scenario.latest", {})).toEqual(edited);
    const undone = await second.send("scenario.undo", { id, revision: edited.revision });
    expect(undone.document).toEqual(document);
  });

  test("a scenario damaged in the library costs only itself", async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    const ids: string[] = [];
    for (const name of ["甲", "乙", "丙"]) {
      ids.push((await first.send("scenario.create", { name })).document.id);
    }
    const [a = "", b = "", c = ""] = ids;
    await first.close();
    const path = libraryFile(folder);
    change(path, `UPDATE scenario SET document = replace(document, '2030', '2031') WHERE id = '${c}'`);
    change(path, `UPDATE scenario SET name = '已' WHERE id = '${b}'`);

    const { send, refused } = await start(folder);
    expect((await send("scenario.list", {})).map(({ id }) => id)).toEqual([a]);
    const damaged = await send("scenario.damaged", {});
    expect(damaged.map(({ id, part, entry }) => [id, part, entry?.name])).toEqual([
      [c, "document", "丙"],
      [b, "entry", undefined],
    ]);
    expect((await send("scenario.latest", {}))?.document.id).toBe(a);
    expect(await refused("scenario.open", { id: c })).toEqual({
      code: "store-damaged",
      details: { scenario: c, name: "丙" },
    });
    const { name, content } = await send("scenario.salvage", { id: c });
    expect(name).toBe(`${c}.damaged.json`);
    expect(JSON.parse(content).scenario[0]).toMatchObject({ id: c, name: "丙" });
    expect((await refused("scenario.mend", { id: c })).code).toBe("backup-lacking");
    expect((await refused("scenario.discard", { id: a })).code).toBe("bad-request");
    for (const id of [b, c]) expect(await send("scenario.discard", { id })).toEqual({});
    expect(await send("scenario.damaged", {})).toEqual([]);
    expect((await send("scenario.duplicate", { id: a })).document.name).toBe("甲 副本");
  });

  test("after its end the app is unreachable", async () => {
    const { refused, close } = await start();
    await close();
    expect((await refused("app.info", {})).code).toBe("unreachable");
  });

  describe("bad input", () => {
    test.each([
      "scenario.destroy",
      "scenario",
      "",
      "constructor.name",
      "__proto__.toString",
      "scenario.constructor",
      "scenario.open.more",
    ])("the method %j is unknown", async (method) => {
      const { raw } = await start();
      const reply = await raw({ method, input: {}, client: "one" });
      expect(reply).toMatchObject({ ok: false, fault: { code: "unknown-method" } });
    });

    test.each([
      [null],
      [[]],
      ["scenario.list"],
      [{}],
      [{ method: 1, input: {}, client: "one" }],
      [{ method: "app.info", input: {} }],
      [{ method: "app.info", input: {}, client: "x".repeat(81) }],
    ])("the request %j is bad", async (request) => {
      const { raw } = await start();
      expect(await raw(request)).toMatchObject({ ok: false, fault: { code: "bad-request" } });
    });

    test.each([
      ["scenario.create", { name: "" }],
      ["scenario.create", { name: "   " }],
      ["scenario.create", { name: "长".repeat(201) }],
      ["scenario.open", { id: 7 }],
      ["scenario.open", {}],
      ["scenario.edit", { id: "a", revision: 0.5, label: { id: "x" }, patches: [] }],
      ["run.project", { id: null, draft: "all" }],
    ])("%s refuses %j", async (method, input) => {
      const { raw, send } = await start();
      const reply = await raw({ method, input, client: "one" });
      expect(reply).toMatchObject({ ok: false, fault: { code: "bad-request" } });
      expect(await send("scenario.list", {})).toEqual([]);
    });

    test("what is not there is not found", async () => {
      const { refused } = await start();
      const id = "no-such-scenario";
      expect((await refused("scenario.open", { id })).code).toBe("not-found");
      expect((await refused("scenario.trash", { id })).code).toBe("not-found");
      expect((await refused("run.project", { id })).code).toBe("not-found");
      expect((await refused("dataset.get", { id })).code).toBe("dataset-unknown");
      expect((await refused("scenario.create", { name: "甲", datasetId: id })).code).toBe("dataset-unknown");
    });

    test.each([
      ["a rate that is no number", ["overrides", "o1", "path"], "fast"],
      ["an unknown assumption", ["overrides", "o1", "assumption"], "luck"],
      ["a prototype", ["__proto__", "polluted"], true],
      ["a prototype, deeper", ["overrides", "constructor", "prototype"], true],
      ["another document's identity", ["id"], "another"],
    ])("an edit of %s is refused and leaves no trace", async (_what, path, value) => {
      const { send, refused } = await start();
      const { document, revision } = await send("scenario.create", { name: "甲" });
      const { id } = document;
      const edited = await send("scenario.edit", { id, revision, ...growthEdit("o1", 0.1) });
      const label = { id: "override.set", values: {} };
      const patches = [{ op: "replace" as const, path, value }];
      const fault = await refused("scenario.edit", { id, revision: edited.revision, label, patches });
      expect(fault.code).toBe("refused-edit");
      expect(await send("scenario.open", { id })).toEqual(edited);
      expect(Object.prototype).not.toHaveProperty("polluted");
    });
  });
});
