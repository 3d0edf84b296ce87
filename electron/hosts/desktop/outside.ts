/** What of the outside a page may reach: listed sites in the planner's own browser, and files to save. */
import { type Session, shell } from "electron";
import { mayOpenOutside } from "./outside-links.ts";
import { pageAddress } from "./page-scheme.ts";

export function openOutside(address: string): void {
  if (mayOpenOutside(address)) void shell.openExternal(address);
}

const ownSchemes = /^(?:app|blob|data|devtools):/;

/** Stops every request that would leave the machine, whatever page or policy asks for it. */
export function denyNetwork({ webRequest }: Session): void {
  webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !ownSchemes.test(url) }));
}

/** Files that our page makes are saved where the planner says; nothing else is downloaded. */
export function askWhereToSave(session: Session): void {
  session.on("will-download", (event, item) => {
    if (!item.getURL().startsWith(`blob:${pageAddress}`)) return event.preventDefault();
    item.setSaveDialogOptions({ defaultPath: item.getFilename() });
  });
}
