/** The window follows a scenario from one dataset to another, over the real app in one process. */
import { expect, onTestFinished, test } from "vitest";
import { openApp } from "../../electron/hosts/open-app.ts";
import { createClient } from "../../renderer/client/client.ts";
import { createWorkbench, type Workbench } from "../../renderer/state/workbench.ts";
import { isFresh, type WorkbenchState } from "../../renderer/state/workbench-state.ts";
import type { Transport } from "../../shared/contract/wire.ts";
import { setOverride } from "../../shared/scenario/set-override.ts";
import { temporaryFolder } from "../hosts/temporary-folder.ts";
import { asFile, editionOf } from "../rebase/editions.ts";

const mile = "532504";
const anning = "530181";

async function started() {
  const broken = new Set<string>();
  const real = openApp({
    folder: temporaryFolder(),
    host: "loopback",
    report: (error) => {
      throw error;
    },
  });
  onTestFinished(() => real.close());
  const transport: Transport = {
    request: async (request) =>
      broken.has(request.method)
        ? { ok: false, fault: { code: "unreachable", details: {} } }
        : real.dispatch(structuredClone(request)),
    subscribe: real.subscribe,
  };
  const client = createClient(transport);
  const workbench = createWorkbench(client, () => "方案一");
  await workbench.start();
  const edition = editionOf((dataset) => {
    dataset.baseYear = 2024;
    dataset.units = dataset.units.filter(({ code }) => code !== mile);
  });
  const { id: to } = await client.send("dataset.import", asFile(edition));
  await fresh(workbench);
  return { broken, client, workbench, to, state: () => workbench.store.getState() };
}

async function fresh(workbench: Workbench): Promise<void> {
  await workbench.settled();
  await expect.poll(() => isFresh(workbench.store.getState().board)).toBe(true);
}

/** Everything on the screen is about one dataset. */
function isOfOnePiece({ dataset, scenario, board, baseline }: WorkbenchState): boolean {
  const ids = [scenario?.document.datasetId, board.view?.dataset.id, baseline.view?.dataset.id];
  return ids.every((id) => id === undefined || id === dataset?.id);
}

test("dataset, outlines, baseline and results change at once, there and back, whatever unit is looked at", async () => {
  const { workbench, to, state } = await started();
  await workbench.wantUnit(mile);
  workbench.edit({ id: "override.set", values: {} }, (draft) =>
    setOverride(draft, { kind: "unit", code: anning }, "growth", 0.09),
  );
  await fresh(workbench);
  const before = state();
  const torn: WorkbenchState[] = [];
  const end = workbench.store.subscribe((each) => {
    if (!isOfOnePiece(each)) torn.push(each);
  });
  onTestFinished(end);

  const { id, revision } = { id: before.scenario!.document.id, revision: before.scenario!.stored.revision };
  expect(await workbench.rebase(id, revision, to)).toBeNull();
  await fresh(workbench);
  expect(state().dataset).toMatchObject({ id: to, baseYear: 2024 });
  expect(state().board.view?.codes).toHaveLength(128);
  expect(state().baseline.view?.codes).toHaveLength(128);
  expect(state().library.entries[0]?.datasetId).toBe(to);

  workbench.undo();
  await fresh(workbench);
  expect(state().scenario?.document).toEqual(before.scenario?.document);
  expect(state().dataset).toEqual(before.dataset);
  expect(state().topology).toEqual(before.topology);
  expect(state().board.view).toEqual(before.board.view);
  expect(state().baseline.view).toEqual(before.baseline.view);
  workbench.redo();
  await fresh(workbench);
  expect(state().dataset?.id).toBe(to);
  expect(torn).toEqual([]);
});

test("a move made in another window is followed", async () => {
  const { workbench, client, to, state } = await started();
  const { document, revision } = state().scenario!.stored;
  await client.send("dataset.rebase", { id: document.id, revision, datasetId: to });
  await expect.poll(() => state().dataset?.id).toBe(to);
  await fresh(workbench);
  expect(isOfOnePiece(state())).toBe(true);
});

test("a stale report moves nothing, and says so", async () => {
  const { workbench, to, state } = await started();
  const { id } = state().scenario!.document;
  const fault = await workbench.rebase(id, state().scenario!.stored.revision - 1, to);
  expect(fault?.code).toBe("revision-conflict");
  expect(state().dataset?.id).toBe("yunnan-2023");
});

test("where the other dataset cannot be read the screen stays of one piece until the next change", async () => {
  const { broken, workbench, to, state } = await started();
  const { id } = state().scenario!.document;
  broken.add("dataset.get");
  await workbench.rebase(id, state().scenario!.stored.revision, to);
  expect(state().notices).toEqual([
    expect.objectContaining({ fault: expect.objectContaining({ code: "unreachable" }) }),
  ]);
  expect(state().dataset?.id).toBe("yunnan-2023");
  expect(isOfOnePiece(state())).toBe(true);
  broken.clear();
  workbench.rename("换过的方案");
  await fresh(workbench);
  expect(state().dataset?.id).toBe(to);
  expect(state().scenario?.document.name).toBe("换过的方案");
});
