/** When the chances with and without the published years are asked for, and whose they are. */
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { createTracking } from "../../renderer/state/tracking.ts";
import { emptyState, type WorkbenchState } from "../../renderer/state/workbench-state.ts";
import type { TrackingChances } from "../../shared/result/tracking.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { type FakeDoor, fakeDoor, openScenario, settle } from "./fake-door.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function window() {
  const door = fakeDoor(({ method, input }) => {
    if (method === "ensemble.cancel") return { cancelled: true };
    if (method !== "ensemble.actuals") return undefined;
    const chances: Partial<TrackingChances> = { draws: Number(input.draws), seed: 1, through: 2025 };
    return chances;
  });
  const stored = openScenario();
  const store = createStore<WorkbenchState>()(() => emptyState);
  let run = 0;
  const tracking = createTracking(door, { store }, () => `r${++run}`);
  onTestFinished(() => tracking.close());
  return {
    door,
    tracking,
    show(document: Scenario, dragging = false) {
      const scenario = { stored, document, unsaved: [], waiting: 0, dragging, refused: [] };
      store.setState({ scenario });
    },
  };
}

const asked = (door: FakeDoor) =>
  door.calls.filter(({ method }) => method === "ensemble.actuals").map(({ input }) => input.draws);
const cancels = (door: FakeDoor) => door.calls.filter(({ method }) => method === "ensemble.cancel").length;
const { document } = openScenario();
const longer: Scenario = { ...document, horizon: 2035 };

test("nothing is drawn until somebody looks; then a preview first and the scenario's own draws after it", async () => {
  const { door, tracking, show } = window();
  show(document);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked(door)).toEqual([]);
  tracking.watch();
  await vi.advanceTimersByTimeAsync(2);
  expect(asked(door)).toEqual([1_000, 10_000]);
  expect(tracking.store.getState()).toMatchObject({ chances: { draws: 10_000 }, of: document });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked(door)).toHaveLength(2);
});

test("an edit asks anew once the hand rests, and what was drawn for the document before is stopped", async () => {
  const { door, tracking, show } = window();
  show(document);
  tracking.watch();
  door.hold("ensemble.actuals");
  await vi.advanceTimersByTimeAsync(1);
  show(longer, true);
  expect(cancels(door)).toBe(1);
  door.release("ensemble.actuals");
  await vi.advanceTimersByTimeAsync(1_500);
  expect(asked(door)).toEqual([1_000]);
  show(longer);
  await vi.advanceTimersByTimeAsync(700);
  expect(asked(door)).toEqual([1_000, 1_000]);
});

test("re-basing on the actuals is no reason to draw again: both are drawn already", async () => {
  const { door, tracking, show } = window();
  show(document);
  tracking.watch();
  await vi.advanceTimersByTimeAsync(10);
  expect(asked(door)).toEqual([1_000, 10_000]);
  const rebased = { ...document, actualsThrough: 2025 };
  show(rebased);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked(door)).toHaveLength(2);
  expect(tracking.store.getState().of).toBe(rebased);
});

test("a stop holds until the document changes or the planner asks; a failure is told and can be tried again", async () => {
  const { door, tracking, show } = window();
  show(document);
  tracking.watch();
  door.failNext("ensemble.actuals", "worker-lost");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(tracking.store.getState().fault).toMatchObject({ fault: { code: "worker-lost" }, of: document });
  expect(asked(door)).toHaveLength(1);
  door.hold("ensemble.actuals");
  tracking.draw();
  await vi.advanceTimersByTimeAsync(1);
  door.failNext("ensemble.actuals", "cancelled");
  tracking.cancel();
  door.release("ensemble.actuals");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(tracking.store.getState()).toMatchObject({ running: null, fault: null, stopped: document });
  expect(asked(door)).toHaveLength(2);
});

test("progress is shown of the run under way alone", async () => {
  const { door, tracking, show } = window();
  show(document);
  door.hold("ensemble.actuals");
  tracking.watch();
  await vi.advanceTimersByTimeAsync(1);
  const progress = { topic: "ensemble.progress", client: "c", done: 4, total: 18 } as const;
  door.emit({ ...progress, run: "another" });
  expect(tracking.store.getState().running).toMatchObject({ done: 0 });
  door.emit({ ...progress, run: "r1" });
  expect(tracking.store.getState().running).toEqual({ draws: 1_000, done: 4, total: 18 });
  await settle();
});
