/** `GET /api/events`: what changed, as Server-Sent Events, until either side ends it. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { App } from "../open-app.ts";
import { fileHeaders } from "../page/content-security-policy.ts";
import { refuse } from "./api.ts";

/** Shorter than the idle limit of what may stand between. */
const heartbeatMs = 15_000;

export function streamEvents(request: IncomingMessage, response: ServerResponse, app: App): void {
  if (request.method !== "GET") {
    refuse(response, { status: 405, reason: "method" }, { Allow: "GET" });
    return;
  }
  response.writeHead(200, {
    ...fileHeaders,
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-store",
  });
  response.write(": open\n\n");
  const end = app.subscribe((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => response.write(":\n\n"), heartbeatMs);
  response.on("close", () => {
    clearInterval(heartbeat);
    end();
  });
}
