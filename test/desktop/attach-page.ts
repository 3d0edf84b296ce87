/**
 * A page in a real browser in the place of a fake window's: the fake's protocol handler
 * serves it, and the built preload script joins it to the fake's IPC.
 */
import { readFileSync } from "node:fs";
import type { Page, Route } from "playwright-core";
import type { FakeBrowserWindow } from "./fake-window.ts";
import type { StartedDesktop } from "./start-desktop.ts";

/** A browser opens no `app://` address; this one, never sent anywhere, stands for it. */
const standIn = "https://xiance.invalid";
const appOrigin = "app://xiance";

async function answer(fake: StartedDesktop, route: Route): Promise<void> {
  const url = route.request().url();
  const handler = fake.protocolHandlers.get("app");
  if (!url.startsWith(`${standIn}/`) || handler === undefined) return route.abort();
  const response = await handler(new Request(url.replace(standIn, appOrigin)));
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** In the page: what `require("electron")` gives the preload script. */
const pageElectron = `
  const listeners = new Map();
  globalThis.__deliver = (channel, args) => {
    for (const listener of [...(listeners.get(channel) ?? [])]) listener({}, ...args);
  };
  const electron = {
    contextBridge: { exposeInMainWorld: (name, api) => { globalThis[name] = Object.freeze(api); } },
    ipcRenderer: {
      invoke: (channel, ...args) => globalThis.__invoke(channel, args),
      on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
      off: (channel, listener) =>
        listeners.set(channel, (listeners.get(channel) ?? []).filter((each) => each !== listener)),
    },
  };
  const require = (name) => {
    if (name !== "electron") throw new Error("a sandboxed preload script has no " + name);
    return electron;
  };
`;

/** Opens in `page` what the window was told to open. The built preload script is the one the window names. */
export async function attachPage(fake: StartedDesktop, window: FakeBrowserWindow, page: Page): Promise<void> {
  await page.route("**/*", (route) => answer(fake, route));
  await page.exposeBinding("__invoke", ({ frame }, channel: string, args: unknown[]) =>
    fake.invoke(channel, args, {
      origin: new URL(frame.url()).origin.replace(standIn, appOrigin),
      parent: frame.parentFrame() === null ? null : { origin: appOrigin, parent: null },
    }),
  );
  const preload = readFileSync(window.options.webPreferences?.preload ?? "", "utf8");
  await page.addInitScript({ content: `{${pageElectron}${preload}}` });
  window.webContents.sent.on("message", (channel, args) => {
    if (page.isClosed()) return;
    const delivery = page.evaluate(
      `globalThis.__deliver(${JSON.stringify(channel)}, ${JSON.stringify(args)})`,
    );
    // As in Electron, what is sent to a window that closes meanwhile is lost.
    delivery.catch((error: unknown) => {
      if (!page.isClosed()) throw error;
    });
  });
  await page.goto((window.address ?? "").replace(appOrigin, standIn));
}
