/** Looks for a newer version, but only where an address is set, and only when asked to. */
import { app, dialog } from "electron";
import type { SettingsFile } from "./desktop-settings.ts";
import type { DesktopWords } from "./desktop-words.ts";
import { frontWindow } from "./window.ts";

export interface UpdatesOptions {
  readonly settings: SettingsFile;
  words(): DesktopWords;
  report(error: unknown): void;
}

export interface Updates {
  /** Asked for by the planner: every outcome is told. */
  checkNow(): Promise<void>;
  /** At the start, where that is turned on: only a newer version is told. */
  checkAtStart(): Promise<void>;
}

export function createUpdates({ settings, words, report }: UpdatesOptions): Updates {
  async function say(message: string, detail: string, buttons: string[]): Promise<number> {
    const box = {
      type: "info" as const,
      message,
      detail,
      buttons,
      defaultId: 0,
      cancelId: buttons.length - 1,
    };
    const window = frontWindow();
    const { response } = await (window === null
      ? dialog.showMessageBox({ ...box, noLink: true })
      : dialog.showMessageBox(window, { ...box, noLink: true }));
    return response;
  }

  async function check(feed: string, quiet: boolean): Promise<void> {
    const text = words();
    try {
      const updater = await newUpdater(feed);
      const found = await updater.checkForUpdates();
      if (found === null || !found.isUpdateAvailable) {
        const detail = text("newestDetail", { version: app.getVersion() });
        if (!quiet) await say(text("newest"), detail, [text("ok")]);
        return;
      }
      const { version, releaseNotes } = found.updateInfo;
      const notes = notesText(releaseNotes) || text("noNotes");
      const detail = text("newVersionDetail", { current: app.getVersion(), notes });
      const answer = await say(text("newVersion", { version }), detail, [text("download"), text("later")]);
      if (answer === 0) await updater.downloadUpdate();
    } catch (error) {
      report(error);
      if (!quiet) await say(text("checkFailed"), text("checkFailedDetail"), [text("ok")]);
    }
  }

  return {
    async checkNow() {
      const { feed } = settings.get().updates;
      const text = words();
      if (feed === null) await say(text("noFeed"), text("noFeedDetail"), [text("ok")]);
      else await check(feed, false);
    },
    async checkAtStart() {
      const { atStart, feed } = settings.get().updates;
      if (atStart && feed !== null) await check(feed, true);
    },
  };
}

/** Loaded only here: what is never loaded cannot go online. */
async function newUpdater(feed: string) {
  const { default: electronUpdater } = await import("electron-updater");
  const { autoUpdater } = electronUpdater;
  autoUpdater.autoDownload = false;
  autoUpdater.autoInstallOnAppQuit = true;
  autoUpdater.allowDowngrade = false;
  autoUpdater.logger = null;
  autoUpdater.setFeedURL({ provider: "generic", url: feed });
  return autoUpdater;
}

type ReleaseNotes = string | readonly { readonly version: string; readonly note: string | null }[] | null;

/** As plain text: a system's box shows no markup, and none is to be trusted. At most a screenful. */
export function notesText(notes: ReleaseNotes | undefined): string {
  if (notes === null || notes === undefined) return "";
  const text =
    typeof notes === "string"
      ? notes
      : notes.map(({ version, note }) => `${version}\n${note ?? ""}`).join("\n\n");
  return text
    .replace(/<[^>]*>/g, "")
    .trim()
    .slice(0, 1_500);
}
