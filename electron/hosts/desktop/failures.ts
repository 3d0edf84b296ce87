/** Trouble that no page can show: told in words, in a box of the system's own. */
import { randomUUID } from "node:crypto";
import { app, dialog, shell } from "electron";
import { type Fault, FaultError } from "../../../shared/contract/fault.ts";
import { faultText } from "../../../shared/words/fault-words.ts";
import type { Language } from "../../../shared/words/language.ts";
import type { Backup } from "../../store/backup-files.ts";
import { backupForBroken, restoreFlag } from "../library-rescue.ts";
import { rescueWords } from "../rescue-words.ts";
import { desktopWords } from "./desktop-words.ts";
import type { Log } from "./log.ts";

/** Set once the data folder is known; before that there is only standard error. */
let log: Log | null = null;
let language: Language = "zh-CN";
let folder: string | null = null;

export function reportTo(place: { log: Log; folder: string }): void {
  ({ log, folder } = place);
}

export function speak(chosen: Language): void {
  language = chosen;
}

/** The language in use. */
export function spoken(): Language {
  return language;
}

/** Tells why the app cannot start, and ends it. */
export function endWith(error: unknown): void {
  dialog.showErrorBox(desktopWords(language)("startFailed"), failureText(error));
  app.exit(1);
}

/** A failure in words; what is not a fault of the contract is logged under the id that the words name. */
export function failureText(error: unknown): string {
  return faultText(faultOf(error), language);
}

function faultOf(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault;
  const id = randomUUID().slice(0, 8);
  report(error, id);
  return { code: "internal", details: { id } };
}

/** An error that nobody caught: every acknowledged edit is in the store, so ending is safe. */
export function endOnUncaughtErrors(): void {
  let ending = false;
  const end = (error: unknown) => {
    report(error);
    if (ending) return;
    ending = true;
    offerRestart();
  };
  process.on("uncaughtException", end);
  process.on("unhandledRejection", end);
}

/** Blocks: after an uncaught error nothing else of this process is to be trusted. */
function offerRestart(): void {
  const say = desktopWords(language);
  if (!app.isReady()) {
    dialog.showErrorBox(say("stopped"), say("stoppedDetail"));
    app.exit(1);
    return;
  }
  const backup = standIn();
  const choice = dialog.showMessageBoxSync({
    type: "error",
    message: say("stopped"),
    detail: backup === null ? say("stoppedDetail") : rescueWords(language).broken(backup),
    buttons: [
      backup === null ? say("reopen") : say("restartWithBackup", { date: backup.date }),
      say("showFolder"),
      say("quit"),
    ],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  if (choice === 0) relaunch(backup !== null);
  if (choice === 1 && folder !== null) shell.showItemInFolder(folder);
  app.exit(1);
}

/** The backup that a restart should offer, if the trouble is the library's; looking must not fail in turn. */
export function standIn(): Backup | null {
  try {
    return folder === null ? null : backupForBroken(folder);
  } catch (error) {
    report(error);
    return null;
  }
}

/** Starts the program anew once this one has ended, with or without leave to open the backup. */
export function relaunch(withBackup: boolean): void {
  const args = process.argv.slice(1).filter((argument) => argument !== restoreFlag);
  app.relaunch({ args: withBackup ? [...args, restoreFlag] : args });
}

/** For whoever reads the log; never shown to the planner. */
export function report(error: unknown, id = ""): void {
  console.error(id, error);
  log?.error(id, error);
}
