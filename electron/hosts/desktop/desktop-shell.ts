/** The shell around the page: menus, files handed over, closing, updates; one language for all of it. */
import { app, type BrowserWindow, dialog, shell } from "electron";
import type { Language } from "../../../shared/words/language.ts";
import type { ServiceDeps } from "../../services/create-services.ts";
import { type Closing, createClosing } from "./closing.ts";
import type { SettingsFile } from "./desktop-settings.ts";
import { type DesktopWords, desktopWords } from "./desktop-words.ts";
import { failureText, report, speak } from "./failures.ts";
import { createHandedFiles, fileExtension, type HandedFiles } from "./handed-files.ts";
import type { Log } from "./log.ts";
import { setMenu } from "./menu.ts";
import { createUpdates, type Updates } from "./updates.ts";
import { frontWindow, showWindow, tell } from "./window.ts";
import { watchWindow } from "./window-trouble.ts";

export interface DesktopShell {
  /** What the page may ask of the shell. */
  readonly forPage: NonNullable<ServiceDeps["shell"]>;
  readonly updates: Updates;
  /** Must be called when Electron is ready. */
  showMenu(): void;
  /** Opens files in the window, or in the next one. */
  openFiles(paths: readonly string[]): void;
  /** Takes a new window into care. */
  care(window: BrowserWindow): void;
}

export interface DesktopShellOptions {
  readonly folder: string;
  readonly settings: SettingsFile;
  readonly log: Log;
}

export function createDesktopShell({ folder, settings, log }: DesktopShellOptions): DesktopShell {
  let language: Language = settings.get().language ?? systemLanguage();
  speak(language);
  const words = (): DesktopWords => desktopWords(language);
  const closing: Closing = createClosing(words);
  const updates: Updates = createUpdates({ settings, words, report });
  const files: HandedFiles = createHandedFiles({
    waiting(path) {
      app.addRecentDocument(path);
      tell(frontWindow(), { topic: "files.waiting" });
    },
    refused: (error) => dialog.showErrorBox(words()("notOpened"), failureText(error)),
  });

  function openFiles(paths: readonly string[]): void {
    if (paths.length > 0) void files.hand(paths);
  }

  async function chooseFile(): Promise<void> {
    const options = {
      properties: ["openFile" as const],
      filters: [{ name: words()("fileType"), extensions: [fileExtension] }],
    };
    const window = frontWindow();
    const { filePaths } = await (window === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options));
    openFiles(filePaths);
  }

  function checkUpdatesAtStart(atStart: boolean): void {
    settings.change({ updates: { ...settings.get().updates, atStart } });
  }

  function showMenu(): void {
    setMenu({
      language,
      words: words(),
      checkAtStart: settings.get().updates.atStart,
      deeds: {
        act: (action) => tell(frontWindow(), { topic: "menu.action", action }),
        openFile: () => void chooseFile(),
        print: () => frontWindow()?.webContents.print(),
        showDataFolder: () => void shell.openPath(folder),
        checkForUpdates: () => void updates.checkNow(),
        setCheckAtStart: checkUpdatesAtStart,
      },
    });
  }

  return {
    updates,
    showMenu,
    openFiles,
    forPage: {
      takeFiles: files.take,
      readyToClose: closing.ready,
      async printToPdf() {
        const options = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true };
        return (await frontWindow()?.webContents.printToPDF(options)) ?? null;
      },
      updates() {
        const { atStart, feed } = settings.get().updates;
        return { atStart, addressed: feed !== null };
      },
      checkUpdatesAtStart(on) {
        checkUpdatesAtStart(on);
        showMenu();
      },
      chooseLanguage(chosen) {
        if (chosen === language && settings.get().language === chosen) return;
        language = chosen;
        speak(chosen);
        settings.change({ language: chosen });
        showMenu();
      },
    },
    care(window) {
      closing.guard(window);
      watchWindow(window, { folder, log, words });
    },
  };
}

function systemLanguage(): Language {
  return app.getPreferredSystemLanguages()[0]?.toLowerCase().startsWith("en") ? "en" : "zh-CN";
}

/** A second start brings the first to the front, with the file it was given. */
export function followSecondStarts(filesIn: (argv: readonly string[], folder: string) => void): void {
  app.on("second-instance", (_, argv, workingFolder) => {
    showWindow();
    filesIn(argv, workingFolder);
  });
}
