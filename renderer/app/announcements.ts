/** What a planner who does not see the screen must be told, from one state of the window to the very next. */
import type { Fault } from "../../shared/contract/fault.ts";
import type { WorkbenchState } from "../state/workbench-state.ts";
import { noticeText } from "../words/notice-text.ts";
import { stepText } from "../words/step-text.ts";
import type { Words } from "../words/use-words.ts";

export interface AnnouncementWords {
  readonly words: Words;
  faultText(fault: Fault): string;
}

export function announcements(now: WorkbenchState, before: WorkbenchState, say: AnnouncementWords): string[] {
  const { words, faultText } = say;
  const said: string[] = [];
  const moved = historyMove(now, before);
  if (moved !== null) said.push(words(moved.id, { step: stepText(moved.label, words) }));
  if (now.board.fault !== null && now.board.fault !== before.board.fault) {
    said.push(`${words("bar.stale")} ${faultText(now.board.fault)}`);
  }
  for (const notice of now.notices) {
    if (before.notices.some(({ key }) => key === notice.key)) continue;
    said.push(noticeText(notice, words, faultText));
  }
  const refused = now.scenario?.refused.length ?? 0;
  if (refused > (before.scenario?.refused.length ?? 0)) said.push(words("bar.refused", { count: refused }));
  return said;
}

/** A step taken back stands before redo, one done again before undo. */
function historyMove(now: WorkbenchState, before: WorkbenchState) {
  if (now.scenario === null || now.scenario.document.id !== before.scenario?.document.id) return null;
  const { position } = now.scenario.stored;
  const { position: was } = before.scenario.stored;
  if (position === was) return null;
  if (position.redo !== null && same(position.redo, was.undo) && !same(position.redo, was.redo)) {
    return { id: "announce.undone" as const, label: position.redo };
  }
  if (position.undo !== null && same(position.undo, was.redo) && !same(position.undo, was.undo)) {
    return { id: "announce.redone" as const, label: position.undo };
  }
  return null;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
