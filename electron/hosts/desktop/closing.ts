/** A window closes when its page has stored everything, or the planner says to close it all the same. */
import { app, type BrowserWindow, dialog } from "electron";
import type { DesktopWords } from "./desktop-words.ts";
import { tell } from "./window.ts";

/** Storing an edit takes milliseconds; past this the page hangs or the disk does. */
const patience = 5_000;

export interface Closing {
  /** Makes a window wait for its page before it closes. */
  guard(window: BrowserWindow): void;
  /** The page's answer: all is stored but `unsaved` edits. */
  ready(unsaved: number): void;
}

export function createClosing(words: () => DesktopWords): Closing {
  /** The window that waits for its page. */
  let waiting: { window: BrowserWindow; timer: NodeJS.Timeout } | null = null;
  let quitting = false;
  app.on("before-quit", () => {
    quitting = true;
  });

  function wait(window: BrowserWindow): void {
    if (waiting !== null) clearTimeout(waiting.timer);
    waiting = { window, timer: setTimeout(() => void decide(slow), patience) };
    tell(window, { topic: "window.closing" });
  }

  function stay(): void {
    if (waiting !== null) clearTimeout(waiting.timer);
    waiting = null;
    quitting = false;
  }

  function close(): void {
    const window = waiting?.window;
    const quit = quitting;
    stay();
    window?.destroy();
    // A close once prevented has ended the quitting too.
    if (quit) app.quit();
  }

  /** Asks what to do about a page that has not stored everything. */
  async function decide(ask: (window: BrowserWindow) => Promise<"wait" | "stay" | "close">): Promise<void> {
    if (waiting === null) return;
    const { window, timer } = waiting;
    clearTimeout(timer);
    const answer = await ask(window);
    // The page may have answered, or gone, while the box was open.
    if (waiting?.window !== window) return;
    if (answer === "close") close();
    else if (answer === "stay") stay();
    else wait(window);
  }

  async function slow(window: BrowserWindow): Promise<"wait" | "close"> {
    const say = words();
    const { response } = await dialog.showMessageBox(window, {
      type: "warning",
      message: say("closingSlow"),
      detail: say("closingSlowDetail"),
      buttons: [say("wait"), say("closeAnyway")],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    return response === 1 ? "close" : "wait";
  }

  async function unsavedEdits(window: BrowserWindow, count: number): Promise<"stay" | "close"> {
    const say = words();
    const { response } = await dialog.showMessageBox(window, {
      type: "warning",
      message: say("unsaved", { count }),
      detail: say("unsavedDetail"),
      buttons: [say("back"), say("closeAnyway")],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    return response === 1 ? "close" : "stay";
  }

  return {
    guard(window) {
      window.on("close", (event) => {
        if (window.webContents.isCrashed()) return;
        event.preventDefault();
        if (waiting === null) wait(window);
      });
      window.on("closed", () => {
        if (waiting?.window === window) stay();
      });
    },
    ready(unsaved) {
      if (waiting === null) return;
      if (unsaved === 0) close();
      else void decide((window) => unsavedEdits(window, unsaved));
    },
  };
}
