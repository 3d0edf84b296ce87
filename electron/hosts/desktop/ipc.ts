/** The door as IPC: our page asks on one channel, every window hears events on the other. */
import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from "electron";
import type { Reply } from "../../../shared/contract/wire.ts";
import type { App } from "../open-app.ts";
import { requestChannel } from "./channels.ts";
import { pageOrigin } from "./page-scheme.ts";
import { tell } from "./window.ts";

/** Only the top frame of our own page may ask. */
function isOurPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === pageOrigin;
}

export function answerWindows(app: App): void {
  ipcMain.handle(requestChannel, async (event, request: unknown): Promise<Reply> => {
    if (isOurPage(event)) return app.dispatch(request);
    return { ok: false, fault: { code: "bad-request", details: { reason: "origin" } } };
  });
  app.subscribe((event) => {
    for (const window of BrowserWindow.getAllWindows()) tell(window, event);
  });
}
