/** Opens the app; over a library that is damaged or not ours, asks what to do instead. */
import { dialog, shell } from "electron";
import { FaultError } from "../../../shared/contract/fault.ts";
import type { Ailment, Restored } from "../../store/backup-restore.ts";
import { ailmentOf, backupIn, refuseBroken, restoreIn } from "../library-rescue.ts";
import type { App } from "../open-app.ts";
import { rescueWords } from "../rescue-words.ts";
import { type DesktopWords, desktopWords } from "./desktop-words.ts";
import { failureText, report, spoken } from "./failures.ts";
import type { Log } from "./log.ts";

export interface RescueOptions {
  readonly folder: string;
  readonly log: Log;
  /** The planner has asked for the backup already, before this start. */
  readonly asked: boolean;
}

/** Null when the planner leaves. Throws what `open` throws about anything but the library's file. */
export async function openOrRescue(open: () => App, options: RescueOptions): Promise<App | null> {
  let asked = options.asked;
  let restored: Restored | null = null;
  for (;;) {
    try {
      if (asked) refuseBroken(options.folder);
      const app = open();
      if (restored !== null) await tellKept(restored, options.folder);
      return app;
    } catch (error) {
      const ailment = ailmentOf(error);
      if (ailment === null || !(error instanceof FaultError)) throw error;
      options.log.error("", error);
      if (!asked && !(await wantsBackup(error, options.folder))) return null;
      // What was agreed to once is asked again when it did not help.
      asked = false;
      restored = restore(ailment, options);
    }
  }
}

/** Asks until the planner takes the backup (true) or leaves (false): showing the folder is neither. */
async function wantsBackup({ fault }: FaultError, folder: string): Promise<boolean> {
  const say = desktopWords(spoken());
  for (;;) {
    const backup = backupIn(folder);
    const ways = [say("openPlace"), say("quit")];
    if (backup !== null) ways.unshift(say("openBackup", { date: backup.date }));
    const { response } = await dialog.showMessageBox({
      type: "error",
      message: say("libraryRefused"),
      detail: rescueWords(spoken()).offer(fault, backup),
      buttons: ways,
      defaultId: 0,
      cancelId: ways.length - 1,
      noLink: true,
    });
    if (response === ways.length - 1) return false;
    if (response === 0 && backup !== null) return true;
    await shell.openPath(folder);
  }
}

/** Null, and said in words, when the backup could not be put in place. */
function restore(ailment: Ailment, { folder, log }: RescueOptions): Restored | null {
  try {
    const restored = restoreIn(folder, ailment);
    if (restored !== null) log.info(`backup of ${restored.date} restored; ${restored.aside}`);
    return restored;
  } catch (error) {
    report(error);
    dialog.showErrorBox(desktopWords(spoken())("backupNotOpened"), failureText(error));
    return null;
  }
}

async function tellKept(restored: Restored, folder: string): Promise<void> {
  const say: DesktopWords = desktopWords(spoken());
  const { response } = await dialog.showMessageBox({
    type: "info",
    message: say("backupOpened", { date: restored.date }),
    detail: rescueWords(spoken()).kept(restored),
    buttons: [say("ok"), say("openPlace")],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === 1) await shell.openPath(folder);
}
