/** The planner's window. */
import { app, BrowserWindow, screen } from "electron";
import type { ContractEvent } from "../../../shared/contract/events.ts";
import { eventChannel } from "./channels.ts";
import type { SettingsFile } from "./desktop-settings.ts";
import { pageAddress } from "./page-scheme.ts";
import { leastSize, placeOnScreen } from "./window-place.ts";

export interface WindowOptions {
  /** The built preload script. */
  readonly preload: string;
  readonly settings: SettingsFile;
  /** Called with the window before its page loads. */
  made(window: BrowserWindow): void;
}

export async function openWindow({ preload, settings, made }: WindowOptions): Promise<void> {
  const { maximized, ...bounds } = placeOnScreen(settings.get().place, workAreas());
  const window = new BrowserWindow({
    title: "县策",
    ...bounds,
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    backgroundColor: "#FBFCFD",
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  keepPlace(window, settings);
  made(window);
  window.once("ready-to-show", () => {
    if (maximized) window.maximize();
    window.show();
  });
  await window.loadURL(pageAddress);
}

/** The main screen's first. */
function workAreas() {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}

function keepPlace(window: BrowserWindow, settings: SettingsFile): void {
  window.on("close", () => {
    settings.change({ place: { ...window.getNormalBounds(), maximized: window.isMaximized() } });
  });
}

/** The window in front, else any; null when there is none. */
export function frontWindow(): BrowserWindow | null {
  return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0] ?? null;
}

export function tell(window: BrowserWindow | null, event: ContractEvent): void {
  window?.webContents.send(eventChannel, event);
}

/** Brings the window to the front, where there is one. */
export function showWindow(): void {
  const window = frontWindow();
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** On macOS an app lives on without windows and makes one when it is called again; elsewhere it ends with the last. */
export function followWindows(open: () => Promise<void>): void {
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });
  app.on("activate", () => {
    if (BrowserWindow.getAllWindows().length === 0) void open();
  });
}
