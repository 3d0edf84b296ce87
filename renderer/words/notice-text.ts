import type { Fault } from "../../shared/contract/fault.ts";
import type { Notice } from "../state/workbench-state.ts";
import type { Words } from "./use-words.ts";

export function noticeText(
  { kind, fault }: Notice,
  words: Words,
  faultText: (fault: Fault) => string,
): string {
  if (fault !== null) return faultText(fault);
  return words(kind === "damaged" ? "notice.damaged" : "notice.reloaded");
}
