/** A page that stops or hangs: what happened, and ways out. */
import { app, type BrowserWindow, dialog, shell } from "electron";
import { rescueWords } from "../rescue-words.ts";
import type { DesktopWords } from "./desktop-words.ts";
import { relaunch, spoken, standIn } from "./failures.ts";
import type { Log } from "./log.ts";

export interface TroubleOptions {
  readonly folder: string;
  readonly log: Log;
  words(): DesktopWords;
}

export function watchWindow(window: BrowserWindow, options: TroubleOptions): void {
  const { log } = options;
  window.webContents.on("render-process-gone", (_, { reason, exitCode }) => {
    if (reason === "clean-exit") return;
    log.error("", `the page is gone: ${reason}, ${exitCode}`);
    void offerReopening(window, options);
  });

  let hung: AbortController | null = null;
  window.on("unresponsive", () => {
    if (hung !== null) return;
    log.error("", "the window does not respond");
    hung = new AbortController();
    const { signal } = hung;
    void askAboutHang(window, options, signal).finally(() => {
      hung = null;
    });
  });
  // The box goes by itself when the page comes back.
  window.on("responsive", () => hung?.abort());
}

/** Asks until the planner leaves the box: showing the folder is no way out of it. */
async function offerReopening(window: BrowserWindow, { folder, words }: TroubleOptions): Promise<void> {
  const say = words();
  for (;;) {
    const backup = standIn();
    const { response } = await dialog.showMessageBox(window, {
      type: "error",
      message: say("windowGone"),
      detail: backup === null ? say("windowGoneDetail") : rescueWords(spoken()).broken(backup),
      buttons: [
        backup === null ? say("reopen") : say("restartWithBackup", { date: backup.date }),
        say("showFolder"),
        say("quit"),
      ],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (response === 0 && backup !== null) {
      relaunch(true);
      return app.exit(0);
    }
    if (response === 0) return window.webContents.reload();
    if (response === 2) return app.quit();
    await shell.openPath(folder);
  }
}

/** A library that cannot be read can be why a window hangs: its backup is then the way out. */
async function askAboutHang(
  window: BrowserWindow,
  { words }: TroubleOptions,
  signal: AbortSignal,
): Promise<void> {
  const say = words();
  const backup = standIn();
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    message: say("hung"),
    detail: backup === null ? say("hungDetail") : rescueWords(spoken()).broken(backup),
    buttons: [
      say("wait"),
      backup === null ? say("reopen") : say("restartWithBackup", { date: backup.date }),
      say("quit"),
    ],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  });
  if (signal.aborted || response === 0) return;
  if (response === 2) return app.exit(0);
  if (backup !== null) {
    relaunch(true);
    return app.exit(0);
  }
  // A hung page answers nothing, a reload included; what it held is in the store.
  window.webContents.forcefullyCrashRenderer();
  window.webContents.reload();
}
