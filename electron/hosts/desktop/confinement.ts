/** Keeps every page where it is: no navigation, no new windows, no permissions, no network. */
import { app, session } from "electron";
import { askWhereToSave, denyNetwork, openOutside } from "./outside.ts";
import { pageAddress } from "./page-scheme.ts";

/** Must be called before the first window is made. */
export function denyNavigation(): void {
  app.on("web-contents-created", (_, contents) => {
    contents.on("will-frame-navigate", (event) => {
      if (!event.isMainFrame || !event.url.startsWith(pageAddress)) event.preventDefault();
    });
    contents.on("will-redirect", (event) => event.preventDefault());
    contents.on("will-attach-webview", (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      openOutside(url);
      return { action: "deny" };
    });
  });
}

/** Copying is the one thing a page may ask for. */
const granted: ReadonlySet<string> = new Set(["clipboard-sanitized-write"]);

/** Must be called when Electron is ready. */
export function confineSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_, permission, answer) => answer(granted.has(permission)));
  defaultSession.setPermissionCheckHandler((_, permission) => granted.has(permission));
  defaultSession.setDevicePermissionHandler(() => false);
  denyNetwork(defaultSession);
  askWhereToSave(defaultSession);
}
