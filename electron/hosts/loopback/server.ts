/** The app on 127.0.0.1, at a port and with a token that nobody knows beforehand. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { App } from "../open-app.ts";
import { pageFiles } from "../page/page-files.ts";
import { answerCall, refuse } from "./api.ts";
import { streamEvents } from "./events.ts";
import { createGuard, type Guard } from "./guard.ts";
import { serveFile } from "./static-files.ts";

export interface LoopbackServer {
  readonly origin: string;
  readonly token: string;
  /** Where the page opens; the token is in the fragment, which browsers never send. */
  readonly address: string;
  /** Ends every connection; may be called twice. */
  close(): Promise<void>;
}

export interface LoopbackOptions {
  readonly app: App;
  /** The built renderer. */
  readonly folder: string;
  /** Told of an error that a request met; the request is answered with 500. */
  report(error: unknown): void;
}

export async function serveLoopback({ app, folder, report }: LoopbackOptions): Promise<LoopbackServer> {
  const files = pageFiles(folder);
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const guard = createGuard(port);
  const origin = `http://127.0.0.1:${port}`;

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const refusal = guard.checkSender(request.headers);
    if (refusal !== null) return refuse(response, refusal);
    const path = (request.url ?? "").split("?", 1)[0] ?? "";
    if (path !== "/api" && !path.startsWith("/api/")) return serveFile(request, response, files, path);
    return answerApi(path, request, response, app, guard);
  };
  server.on("request", (request, response) => {
    answer(request, response).catch((error: unknown) => {
      report(error);
      if (response.headersSent) response.destroy();
      else refuse(response, { status: 500, reason: "internal" });
    });
  });

  const closed = new Promise<void>((resolve) => server.once("close", resolve));

  return {
    origin,
    token: guard.token,
    address: `${origin}/#token=${guard.token}`,
    close() {
      server.close();
      server.closeAllConnections();
      return closed;
    },
  };
}

async function answerApi(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  app: App,
  guard: Guard,
): Promise<void> {
  const refusal = guard.checkToken(request.headers);
  if (refusal !== null) return refuse(response, refusal);
  if (path === "/api") return answerCall(request, response, app.dispatch);
  if (path === "/api/events") return streamEvents(request, response, app);
  return refuse(response, { status: 404, reason: "path" });
}
