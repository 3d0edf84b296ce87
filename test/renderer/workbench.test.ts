/** The window's state over the real app, in one process. */
import { expect, onTestFinished, test } from "vitest";
import { libraryFile } from "../../electron/hosts/data-folder.ts";
import { openApp } from "../../electron/hosts/open-app.ts";
import { backupLibrary } from "../../electron/store/backup-library.ts";
import { createClient } from "../../renderer/client/client.ts";
import { createWorkbench, type Workbench } from "../../renderer/state/workbench.ts";
import { isFresh } from "../../renderer/state/workbench-state.ts";
import { FaultError } from "../../shared/contract/fault.ts";
import type { Request, Transport } from "../../shared/contract/wire.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { clearOverride, setOverride } from "../../shared/scenario/set-override.ts";
import { temporaryFolder } from "../hosts/temporary-folder.ts";
import { change } from "../store/fixtures.ts";

const mile = { kind: "unit", code: "532504" } as const;
const label = { id: "override.set", values: {} };
const raise = (rate: number) => (draft: Scenario) => setOverride(draft, mile, "growth", rate);

/** `broken` methods are answered `unreachable` while they are in the set. */
function app() {
  const broken = new Set<string>();
  const asked: Request[] = [];
  const folder = temporaryFolder();
  const real = openApp({
    folder,
    host: "loopback",
    report: (error) => {
      throw error;
    },
  });
  onTestFinished(() => real.close());
  const transport: Transport = {
    request: async (request) => {
      asked.push(request);
      // As over every real transport, nothing is told before the call has been made.
      await Promise.resolve();
      return broken.has(request.method)
        ? { ok: false, fault: { code: "unreachable", details: {} } }
        : real.dispatch(structuredClone(request));
    },
    subscribe: real.subscribe,
  };
  const window = async () => {
    const workbench = createWorkbench(createClient(transport), () => "方案一");
    await workbench.start();
    await fresh(workbench);
    return workbench;
  };
  return { broken, asked, window, path: libraryFile(folder) };
}

async function fresh(workbench: Workbench): Promise<void> {
  await workbench.settled();
  await expect.poll(() => isFresh(workbench.store.getState().board)).toBe(true);
}

function horizonGdp(workbench: Workbench): number {
  const { view } = workbench.store.getState().board;
  const row = view?.gdpNominal[view.codes.indexOf(mile.code)];
  return row?.at(-1) ?? Number.NaN;
}

test("starts on the reference of 129 units", async () => {
  const workbench = await app().window();
  const { board, baseline } = workbench.store.getState();
  expect(board.view?.codes).toHaveLength(129);
  expect(board.view?.gdpNominal).toEqual(baseline.view?.gdpNominal);
});

test("a scenario's results are asked for once, beside what it stands on", async () => {
  const { window, asked } = app();
  const workbench = await window();
  const { id } = workbench.store.getState().scenario?.document ?? {};
  const ofScenario = asked.filter(
    ({ method, input }) => method === "run.project" && (input as { id: unknown }).id === id,
  );
  expect(ofScenario).toHaveLength(1);
});

test("a unit wanted while a scenario opens is there when it stands open", async () => {
  const { window } = app();
  const workbench = await window();
  const { id = "" } = workbench.store.getState().scenario?.document ?? {};
  await workbench.create("方案二");
  const opening = workbench.open(id);
  await workbench.wantUnit(mile.code);
  await opening;
  await fresh(workbench);
  expect(workbench.store.getState().board.view?.unit?.code).toBe(mile.code);
});

test("a drag moves the board before anything is stored, and back when the store refuses it", async () => {
  const { window, broken } = app();
  const workbench = await window();
  await workbench.wantUnit(mile.code);
  await fresh(workbench);
  const before = horizonGdp(workbench);
  const ofUnit = () => workbench.store.getState().board.view?.unit?.gdpNominal.at(-1);
  expect(ofUnit()).toBe(before);
  workbench.drag(label, raise(0.09));
  await expect.poll(() => isFresh(workbench.store.getState().board)).toBe(true);
  expect(ofUnit()).toBeGreaterThan(before);
  broken.add("scenario.edit");
  workbench.endDrag();
  await fresh(workbench);
  expect(horizonGdp(workbench)).toBe(before);
  expect(workbench.store.getState().notices.map(({ fault }) => fault?.code)).toEqual(["unreachable"]);
  broken.clear();
  const [refused] = workbench.store.getState().scenario?.refused ?? [];
  workbench.applyAgain(refused?.key ?? 0);
  await fresh(workbench);
  expect(horizonGdp(workbench)).toBeGreaterThan(before);
});

test("the units' rows stay behind while a slider moves, and come when it is let go, moved back or not", async () => {
  const workbench = await app().window();
  const rows = () => workbench.store.getState().board.view?.gdpNominal.length;
  const before = horizonGdp(workbench);
  workbench.drag(label, raise(0.09));
  await expect.poll(() => isFresh(workbench.store.getState().board)).toBe(true);
  expect(rows()).toBe(0);
  workbench.endDrag();
  await fresh(workbench);
  expect(rows()).toBe(129);
  const after = horizonGdp(workbench);
  expect(after).toBeGreaterThan(before);
  workbench.drag(label, raise(0.08));
  workbench.drag(label, raise(0.09));
  workbench.endDrag();
  await fresh(workbench);
  expect(rows()).toBe(129);
  expect(horizonGdp(workbench)).toBe(after);
});

test("undo and redo move the board there and back", async () => {
  const workbench = await app().window();
  const before = horizonGdp(workbench);
  workbench.edit(label, raise(0.09));
  await fresh(workbench);
  const after = horizonGdp(workbench);
  workbench.undo();
  await fresh(workbench);
  expect(horizonGdp(workbench)).toBe(before);
  workbench.redo();
  await fresh(workbench);
  expect(horizonGdp(workbench)).toBe(after);
  workbench.edit(label, (draft) => clearOverride(draft, mile, "growth"));
  await fresh(workbench);
  expect(horizonGdp(workbench)).toBe(before);
});

test("a failed projection is said, what is shown is no longer called fresh, and asking again mends it", async () => {
  const { window, broken } = app();
  const workbench = await window();
  const before = horizonGdp(workbench);
  broken.add("run.project");
  workbench.edit(label, raise(0.09));
  await workbench.settled();
  await expect.poll(() => workbench.store.getState().board.fault?.code).toBe("unreachable");
  expect(isFresh(workbench.store.getState().board)).toBe(false);
  expect(horizonGdp(workbench)).toBe(before);
  broken.clear();
  workbench.askAgain();
  await fresh(workbench);
  expect(horizonGdp(workbench)).toBeGreaterThan(before);
});

test("what is damaged in the library is left closed, said once, and can be taken away", async () => {
  const { window, path } = app();
  const first = await window();
  await first.create("方案二");
  const { id = "" } = first.store.getState().scenario?.document ?? {};
  change(path, `UPDATE scenario SET document = replace(document, '2030', '2031') WHERE id = '${id}'`);

  const workbench = await window();
  const library = () => workbench.store.getState().library;
  await expect.poll(() => library().damaged.scenarios.map(({ part }) => part)).toEqual(["document"]);
  expect(workbench.store.getState().scenario?.document.name).toBe("方案一");
  expect(workbench.store.getState().notices.map(({ kind }) => kind)).toEqual(["damaged"]);
  expect(library().entries.map(({ name }) => name)).toEqual(["方案一"]);
  expect(await workbench.open(id)).toBe(false);
  expect(workbench.store.getState().notices.at(-1)?.fault?.code).toBe("store-damaged");
  expect(await workbench.mend(id)).toBeNull();
  expect(workbench.store.getState().notices.at(-1)?.fault?.code).toBe("backup-lacking");
  await workbench.discard(id);
  expect(library().damaged.scenarios).toEqual([]);
});

test("the scenario on the screen makes way when its damaged history takes it away, or comes back from a backup", async () => {
  const { window, path } = app();
  const workbench = await window();
  const { id = "" } = workbench.store.getState().scenario?.document ?? {};
  workbench.edit(label, raise(0.09));
  await fresh(workbench);
  const raised = horizonGdp(workbench);
  backupLibrary(path, () => new Date(2026, 0, 5));
  workbench.edit(label, raise(0.02));
  await fresh(workbench);
  const damageStep = () => change(path, "UPDATE step SET author = '张三' WHERE parent IS NULL");
  damageStep();
  expect(await workbench.mend(id)).toBe("2026-01-05");
  await fresh(workbench);
  expect(workbench.store.getState().scenario?.document.id).toBe(id);
  expect(horizonGdp(workbench)).toBe(raised);
  workbench.edit(label, raise(0.03));
  await fresh(workbench);
  expect(horizonGdp(workbench)).toBeLessThan(raised);

  damageStep();
  await workbench.discard(id);
  await fresh(workbench);
  expect(workbench.store.getState().scenario?.document).toMatchObject({ name: "方案一", overrides: {} });
  expect(workbench.store.getState().scenario?.document.id).not.toBe(id);
  expect(workbench.store.getState().notices).toEqual([]);
});

test("a library that cannot be opened is said, and can be tried again", async () => {
  const { window, broken } = app();
  broken.add("scenario.latest");
  const workbench = createWorkbench(
    {
      send: async () => {
        throw new FaultError("store-locked");
      },
      listen: () => () => undefined,
    },
    () => "方案一",
  );
  await workbench.start();
  expect(workbench.store.getState().startFault?.code).toBe("store-locked");
  broken.clear();
  expect((await window()).store.getState().startFault).toBeNull();
});

test("two windows: one sees what the other did, and never writes over it unseen", async () => {
  const { window, broken } = app();
  const [one, two] = [await window(), await window()];
  const before = horizonGdp(two);
  one.edit(label, raise(0.09));
  await fresh(one);
  await expect.poll(() => horizonGdp(two)).toBe(horizonGdp(one));
  expect(two.store.getState().notices.map(({ kind }) => kind)).toEqual(["reloaded"]);

  // The second window does not hear of the third edit before it makes its own.
  two.stop();
  one.edit(label, raise(0.02));
  await fresh(one);
  expect(horizonGdp(one)).toBeLessThan(before);
  two.edit(label, raise(0.12));
  await fresh(two);
  expect(horizonGdp(two)).toBe(horizonGdp(one));
  expect(two.store.getState().scenario?.refused).toHaveLength(1);
  expect(broken.size).toBe(0);
});

test("the scenario on the screen makes way when it goes to the trash, and comes back as it was", async () => {
  const workbench = await app().window();
  workbench.edit(label, raise(0.09));
  await fresh(workbench);
  const { id } = workbench.store.getState().scenario?.document ?? { id: "" };
  await workbench.trash(id);
  await fresh(workbench);
  const { scenario, library } = workbench.store.getState();
  expect(scenario?.document.id).not.toBe(id);
  expect(library.trashed.map((entry) => entry.id)).toEqual([id]);
  await workbench.restore(id);
  expect(await workbench.open(id)).toBe(true);
  await fresh(workbench);
  expect(workbench.store.getState().scenario?.document.overrides).not.toEqual({});
});
