/** Damage met while the library is in use: the last sound backup is offered, once a start. */
import { app, dialog } from "electron";
import { rescueWords } from "../rescue-words.ts";
import { desktopWords } from "./desktop-words.ts";
import { relaunch, report, spoken, standIn } from "./failures.ts";

/** Returns at once; the planner may go on with what is sound. */
export function createBackupOffer(): () => void {
  let isOffered = false;
  return () => {
    if (isOffered) return;
    isOffered = true;
    offer().catch(report);
  };
}

async function offer(): Promise<void> {
  const backup = standIn();
  if (backup === null) return;
  const say = desktopWords(spoken());
  const words = rescueWords(spoken());
  const { response } = await dialog.showMessageBox({
    type: "error",
    message: say("libraryDamaged"),
    detail: `${words.broken(backup)}\n${words.one}`,
    buttons: [say("restartWithBackup", { date: backup.date }), say("later")],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return;
  relaunch(true);
  app.quit();
}
