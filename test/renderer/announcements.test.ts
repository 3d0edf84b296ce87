/** What is said aloud from one state of the window to the next. */
import { expect, test } from "vitest";
import { announcements } from "../../renderer/app/announcements.ts";
import { emptyState, type WorkbenchState } from "../../renderer/state/workbench-state.ts";
import type { Words } from "../../renderer/words/use-words.ts";
import { zhCn } from "../../renderer/words/zh-cn.ts";
import type { StepLabel } from "../../shared/history/schema.ts";
import { openScenario } from "./fake-door.ts";

const words: Words = (id, values = {}) =>
  zhCn[id].replaceAll(/\{(\w+)\}/g, (_, name) => String(values[name]));
const say = { words, faultText: ({ code }: { code: string }) => code };
const step: StepLabel = { id: "scenario.rename", values: { name: "甲" } };

function at(undo: StepLabel | null, redo: StepLabel | null, changes: Partial<WorkbenchState> = {}) {
  const stored = { ...openScenario(), position: { undo, redo } };
  const scenario = {
    document: stored.document,
    stored,
    unsaved: [],
    waiting: 0,
    dragging: false,
    refused: [],
  } as unknown as WorkbenchState["scenario"];
  return { ...emptyState, scenario, ...changes };
}

test("a step taken back, and one done again", () => {
  expect(announcements(at(null, step), at(step, null), say)).toEqual(["已撤销：方案改名为“甲”"]);
  expect(announcements(at(step, null), at(null, step), say)).toEqual(["已重做：方案改名为“甲”"]);
});

test("an edit is not taken for either, nor another scenario", () => {
  expect(announcements(at(step, null), at(null, null), say)).toEqual([]);
  expect(announcements(at(null, step), { ...at(step, null), scenario: null }, say)).toEqual([]);
});

test("a projection that failed is said once, with its reason", () => {
  const board = { ...emptyState.board, asked: 2, answered: 1 };
  const waiting = at(null, null, { board });
  const failed = at(null, null, { board: { ...board, fault: { code: "worker-lost", details: {} } } });
  expect(announcements(failed, waiting, say)).toEqual([`${zhCn["bar.stale"]} worker-lost`]);
  expect(announcements(failed, failed, say)).toEqual([]);
});

test("a new notice is said, one that stands already is not", () => {
  const notice = { key: 1, kind: "reloaded", fault: null } as const;
  const before = at(null, null);
  const now = at(null, null, { notices: [notice] });
  expect(announcements(now, before, say)).toEqual([zhCn["notice.reloaded"]]);
  const damaged = at(null, null, { notices: [{ ...notice, kind: "damaged" }] });
  expect(announcements(damaged, before, say)).toEqual([zhCn["notice.damaged"]]);
  expect(announcements(now, now, say)).toEqual([]);
});
