/** When a question is asked, and which document its answer is about. */
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { answerKey, createAnswers, noAnswer } from "../../renderer/state/answers.ts";
import { emptyState, type WorkbenchState } from "../../renderer/state/workbench-state.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { fakeDoor, openScenario, settle } from "./fake-door.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const { document } = openScenario();
const named = (name: string): Scenario => ({ ...document, name });
const asked = { unit: "u1" };
const key = answerKey("answers.take", asked);

function window() {
  let served = 0;
  const door = fakeDoor(({ method }) => (method.startsWith("answers.") ? { served: ++served } : undefined));
  const store = createStore<WorkbenchState>()(() => emptyState);
  const answers = createAnswers(door, { store });
  onTestFinished(() => answers.close());
  const show = (shown: Scenario, part: { dragging?: boolean; waiting?: number } = {}) =>
    store.setState({
      scenario: {
        stored: openScenario(),
        document: shown,
        unsaved: [],
        waiting: 0,
        dragging: false,
        refused: [],
        ...part,
      },
    });
  show(document);
  return { door, answers, show, answer: () => answers.store.getState()[key] ?? noAnswer };
}

test("asked at once, and again when the document has changed and rested", async () => {
  const { door, answers, show, answer } = window();
  answers.watch("answers.take", asked);
  await settle();
  expect(answer()).toMatchObject({ value: { served: 1 }, of: document });
  const next = named("a");
  show(named("x"));
  show(next);
  expect(door.calls).toHaveLength(1);
  expect(answer().of).not.toBe(next);
  await vi.advanceTimersByTimeAsync(300);
  expect(door.calls).toHaveLength(2);
  expect(answer()).toMatchObject({ value: { served: 2 } });
  expect(answer().of).toBe(next);
});

test("not while the hand drags or the store has not answered", async () => {
  const { door, answers, show } = window();
  answers.watch("answers.take", asked);
  await settle();
  show(named("a"), { dragging: true });
  await vi.advanceTimersByTimeAsync(2_000);
  show(named("a"), { waiting: 1 });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(door.calls).toHaveLength(1);
  show(named("a"));
  await vi.advanceTimersByTimeAsync(300);
  expect(door.calls).toHaveLength(2);
});

test("an answer overtaken by an edit is shown as the old document's, and the question asked again", async () => {
  const { door, answers, show, answer } = window();
  door.hold("answers.take");
  answers.watch("answers.take", asked);
  const next = named("a");
  show(next);
  await vi.advanceTimersByTimeAsync(300);
  expect(door.calls).toHaveLength(1);
  door.release("answers.take");
  await settle();
  expect(answer().of).toBe(document);
  await vi.advanceTimersByTimeAsync(300);
  door.release("answers.take");
  await settle();
  expect(answer().of).toBe(next);
});

test("a failure keeps what was known, and can be tried again", async () => {
  const { door, answers, answer } = window();
  door.failNext("answers.take", "internal");
  answers.watch("answers.take", asked);
  await settle();
  expect(answer()).toMatchObject({ value: null, fault: { code: "internal" } });
  answers.again("answers.take", asked);
  await settle();
  expect(answer()).toMatchObject({ value: { served: 1 }, fault: null });
});

test("asked by two parts it is one question, and it ends with the last of them", async () => {
  const { door, answers, show, answer } = window();
  const first = answers.watch("answers.take", asked);
  const second = answers.watch("answers.take", { ...asked });
  await settle();
  expect(door.calls).toHaveLength(1);
  first();
  expect(answer().value).not.toBeNull();
  second();
  expect(answer()).toBe(noAnswer);
  show(named("a"));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(door.calls).toHaveLength(1);
});

test("the backtest is of the dataset: the scenario's changes do not ask for it again", async () => {
  const { door, answers, show } = window();
  answers.watch("answers.backtest", { datasetId: "d1" });
  await settle();
  show(named("a"));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(door.calls).toHaveLength(1);
});

test("what only the question lays over the document goes with it", async () => {
  const { door, answers } = window();
  const laid = [{ op: "add" as const, path: ["targetScope"], value: "counties" }];
  answers.watch("answers.path", { laid });
  await settle();
  expect(door.calls[0]?.input).toMatchObject({ id: "s1", draft: laid });
  expect(door.calls[0]?.input).not.toHaveProperty("laid");
});
