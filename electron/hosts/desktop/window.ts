/** The planner's window. */
import { app, BrowserWindow, dialog } from "electron";
import { pageAddress } from "./page-scheme.ts";

export interface WindowOptions {
  /** The built preload script. */
  readonly preload: string;
}

export async function openWindow({ preload }: WindowOptions): Promise<void> {
  const window = new BrowserWindow({
    title: "县策",
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
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
    },
  });
  window.once("ready-to-show", () => window.show());
  window.webContents.on("render-process-gone", (_, { reason }) => {
    if (reason === "clean-exit") return;
    dialog.showErrorBox("窗口意外停止", "已作的调整都已保存。关闭此提示后窗口将重新载入。");
    window.webContents.reload();
  });
  await window.loadURL(pageAddress);
}

/** Brings the window to the front, where there is one. */
export function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) return;
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
