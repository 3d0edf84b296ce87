/** A loopback host over a stand-in app, with a built page and a secret beside it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type LoopbackServer, serveLoopback } from "../../../electron/hosts/loopback/server.ts";
import type { App, EventListener } from "../../../electron/hosts/open-app.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { type RawRequest, rawRequest } from "./raw-request.ts";

export const secret = "the secret beside the page";

export interface StartedLoopback {
  readonly server: LoopbackServer;
  readonly port: number;
  readonly folder: string;
  /** Requests that reached the app. */
  readonly reached: unknown[];
  readonly listeners: Set<EventListener>;
  readonly reported: unknown[];
  raw(request: Omit<RawRequest, "port">): ReturnType<typeof rawRequest>;
  /** A call as our own page makes it, with what the test changes. */
  call(change?: Omit<RawRequest, "port">): ReturnType<typeof rawRequest>;
}

export async function startLoopback(): Promise<StartedLoopback> {
  const top = temporaryFolder();
  const folder = join(top, "renderer");
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(folder, "index.html"), "<!doctype html><html><head></head><body>page</body></html>");
  writeFileSync(join(folder, "assets", "main-1.js"), "export const one = 1;");
  writeFileSync(join(folder, "县.svg"), "<svg/>");
  writeFileSync(join(top, "secret.txt"), secret);

  const reached: unknown[] = [];
  const reported: unknown[] = [];
  const listeners = new Set<EventListener>();
  const app: App = {
    async dispatch(request) {
      reached.push(request);
      return { ok: true, value: request };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => undefined,
  };
  const server = await serveLoopback({ app, folder, report: (error) => reported.push(error) });
  onTestFinished(() => server.close());

  const port = Number(new URL(server.origin).port);
  const own = { Host: `127.0.0.1:${port}` };
  return {
    server,
    port,
    folder,
    reached,
    listeners,
    reported,
    raw: (request) => rawRequest({ ...request, port, headers: { ...own, ...request.headers } }),
    call: (change = {}) =>
      rawRequest({
        method: "POST",
        path: "/api",
        body: JSON.stringify({ method: "app.info", input: {}, client: "test" }),
        ...change,
        port,
        headers: {
          ...own,
          Origin: server.origin,
          "Content-Type": "application/json",
          Authorization: `Bearer ${server.token}`,
          ...change.headers,
        },
      }),
  };
}
