/** Trouble that no page can show: told in words, in a box of the system's own. */
import { randomUUID } from "node:crypto";
import { app, dialog } from "electron";
import { type Fault, FaultError } from "../../../shared/contract/fault.ts";
import { faultText } from "../../../shared/words/fault-words.ts";

/** Tells why the app cannot start, and ends it. */
export function endWith(error: unknown): void {
  dialog.showErrorBox("县策无法启动", faultText(faultOf(error), "zh-CN"));
  app.exit(1);
}

function faultOf(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault;
  const id = randomUUID().slice(0, 8);
  report(error, id);
  return { code: "internal", details: { id } };
}

/** An error that nobody caught: every acknowledged edit is in the store, so ending is safe. */
export function endOnUncaughtErrors(): void {
  process.on("uncaughtException", (error) => {
    report(error);
    dialog.showErrorBox("县策意外停止", "程序内部出错，已作的调整都已保存。请重新打开县策。");
    app.exit(1);
  });
}

/** For whoever reads the log; never shown to the planner. */
export function report(error: unknown, id = ""): void {
  console.error(id, error);
}
