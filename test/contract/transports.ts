/** The three ways to the app, each with its real host. */
import { join } from "node:path";

import { serveLoopback } from "../../electron/hosts/loopback/server.ts";
import { openApp } from "../../electron/hosts/open-app.ts";
import { httpTransport } from "../../renderer/client/http-transport.ts";
import type { Transport } from "../../shared/contract/wire.ts";
import { loadBridge, startDesktop } from "../desktop/start-desktop.ts";
import { emptyAppFolder } from "../hosts/empty-app-folder.ts";

export interface OpenTransport {
  readonly transport: Transport;
  close(): Promise<void>;
}

/** Fails the test: no call of the contract may end in an unexpected error. */
function report(error: unknown): void {
  throw new Error("an unexpected error was reported", { cause: error });
}

/** `folder` is the data folder; the same folder opened again is the app started again. */
export const transports: Readonly<Record<string, (folder: string) => Promise<OpenTransport>>> = {
  async "in-process"(folder) {
    const app = openApp({ folder, host: "loopback", report });
    return {
      transport: { request: (request) => app.dispatch(structuredClone(request)), subscribe: app.subscribe },
      close: async () => app.close(),
    };
  },

  async loopback(folder) {
    const app = openApp({ folder, host: "loopback", report });
    const server = await serveLoopback({ app, folder: join(emptyAppFolder(), "dist", "renderer"), report });
    return {
      transport: httpTransport(server),
      async close() {
        await server.close();
        app.close();
      },
    };
  },

  async "electron IPC"(folder) {
    const desktop = await startDesktop(folder, { appFolder: emptyAppFolder() });
    return { transport: await loadBridge(desktop), close: async () => desktop.quit() };
  },
};
