/** Which ensembles are asked for, and whose result is shown as whose. */
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import type { DocumentSnapshot } from "../../renderer/state/document-session.ts";
import { createEnsembles, standingOf } from "../../renderer/state/ensemble.ts";
import { emptyState, type WorkbenchState } from "../../renderer/state/workbench-state.ts";
import type { EnsembleResult } from "../../shared/result/ensemble.ts";
import type { RunView } from "../../shared/result/view.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { type FakeDoor, fakeDoor, openScenario, settle } from "./fake-door.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answer = ({ method, input }: { method: string; input: Record<string, unknown> }) => {
  if (method === "ensemble.cancel") return { cancelled: true };
  if (method !== "ensemble.run") return undefined;
  const result: Partial<EnsembleResult> = { draws: Number(input.draws), seed: 1, units: [] };
  return result;
};

function window() {
  const door = fakeDoor(answer);
  const stored = openScenario();
  const snapshot = (document: Scenario, dragging = false): DocumentSnapshot => ({
    stored,
    document,
    unsaved: [],
    waiting: 0,
    dragging,
    refused: [],
  });
  const store = createStore<WorkbenchState>()(() => emptyState);
  let run = 0;
  const ensembles = createEnsembles(door, { store }, () => `r${++run}`);
  onTestFinished(() => ensembles.close());
  let asked = 0;
  return {
    door,
    ensembles,
    store,
    /** The document changes, and its projection comes. */
    show(document: Scenario, dragging = false) {
      asked += 1;
      store.setState({ scenario: snapshot(document, dragging) });
      const view = { engine: String(asked) } as RunView;
      store.setState({ board: { view, asked, answered: asked, fault: null } });
    },
    release(dragging: boolean) {
      const { scenario } = store.getState();
      if (scenario !== null) store.setState({ scenario: { ...scenario, dragging } });
    },
    standing: () => standingOf(ensembles.store.getState(), store.getState()),
  };
}

const runs = (door: FakeDoor) =>
  door.calls.filter(({ method }) => method === "ensemble.run").map(({ input }) => input.draws);
const { document } = openScenario();
const named = (name: string): Scenario => ({ ...document, name });

test("a preview follows the projection, the scenario's own draws the rest of the hand", async () => {
  const { door, show, standing } = window();
  show(document);
  await settle();
  expect(runs(door)).toEqual([1_000]);
  expect(standing()).toBe("preview");
  await vi.advanceTimersByTimeAsync(600);
  expect(runs(door)).toEqual([1_000, 10_000]);
  expect(standing()).toBe("full");
});

test("while the hand drags, only previews; what is shown of an earlier document is never fresh", async () => {
  const { door, show, release, standing } = window();
  show(document);
  await vi.advanceTimersByTimeAsync(600);
  door.hold("ensemble.run");
  show(named("a"), true);
  expect(standing()).toBe("updating");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(runs(door)).toEqual([1_000, 10_000, 1_000]);
  door.release("ensemble.run");
  await settle();
  expect(standing()).toBe("preview");
  release(false);
  await vi.advanceTimersByTimeAsync(700);
  expect(runs(door).at(-1)).toBe(10_000);
});

test("a move of the hand ends the refinement of what is gone, and asks for the latest only", async () => {
  const { door, show, standing } = window();
  show(document);
  await settle();
  door.hold("ensemble.run");
  await vi.advanceTimersByTimeAsync(600);
  show(named("a"));
  show(named("b"));
  await settle();
  expect(door.calls.filter(({ method }) => method === "ensemble.cancel").length).toBeGreaterThan(0);
  door.release("ensemble.run");
  await settle();
  // The refined result of the old document came after all: it is not shown as the new one's.
  expect(standing()).toBe("updating");
  door.release("ensemble.run");
  await settle();
  expect(standing()).toBe("preview");
  expect(runs(door)).toEqual([1_000, 10_000, 1_000]);
});

test("previews of one drag leave the machine a gap, and the last position is never left out", async () => {
  const { door, ensembles, show } = window();
  show(document, true);
  await settle();
  const last = named("c");
  for (const next of [named("a"), named("b"), last]) {
    show(next, true);
    await settle();
  }
  expect(runs(door)).toEqual([1_000]);
  await vi.advanceTimersByTimeAsync(250);
  expect(runs(door)).toEqual([1_000, 1_000]);
  expect(ensembles.store.getState().of).toBe(last);
});

test("stopped by the planner it stays a preview until asked for or changed", async () => {
  const { door, ensembles, show, standing } = window();
  show(document);
  await settle();
  ensembles.cancel();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(runs(door)).toEqual([1_000]);
  ensembles.draw();
  await settle();
  expect(standing()).toBe("full");
});

test("progress is the running one's alone", async () => {
  const { door, ensembles, show } = window();
  show(document);
  await settle();
  door.hold("ensemble.run");
  await vi.advanceTimersByTimeAsync(600);
  const tell = (run: string) =>
    door.emit({ topic: "ensemble.progress", run, client: "c", done: 3, total: 10 });
  tell("r1");
  expect(ensembles.store.getState().running).toMatchObject({ size: "full", done: 0 });
  tell("r2");
  expect(ensembles.store.getState().running).toMatchObject({ size: "full", done: 3, total: 10 });
});

test("a failure is kept with the document it is about; a cancelled run is none", async () => {
  const { door, ensembles, show, standing } = window();
  door.failNext("ensemble.run", "worker-lost");
  show(document);
  await settle();
  expect(ensembles.store.getState().fault).toMatchObject({ fault: { code: "worker-lost" }, of: document });
  expect(standing()).toBe("none");
  await vi.advanceTimersByTimeAsync(300);
  expect(runs(door)).toEqual([1_000]);
  door.failNext("ensemble.run", "cancelled");
  show(named("a"));
  await settle();
  expect(runs(door)).toEqual([1_000, 1_000]);
  expect(ensembles.store.getState().fault?.of).toBe(document);
});

test("a scenario with fewer draws is previewed with its own number", async () => {
  const { door, show, standing } = window();
  show({ ...document, ensemble: { draws: 200, seed: 1 } });
  await vi.advanceTimersByTimeAsync(600);
  expect(runs(door)).toEqual([200]);
  expect(standing()).toBe("full");
});
