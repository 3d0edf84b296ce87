/** `POST /api`: one request in, one reply out, both JSON. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Reply } from "../../../shared/contract/wire.ts";
import type { Dispatch } from "../../services/dispatcher.ts";
import { fileHeaders } from "../page/content-security-policy.ts";
import type { Refusal } from "./guard.ts";

/** The largest request: a dataset file with room to spare. */
export const maxBodyBytes = 32 * 1024 * 1024;

export async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  dispatch: Dispatch,
): Promise<void> {
  if (request.method !== "POST")
    return refuse(response, { status: 405, reason: "method" }, { Allow: "POST" });
  if (!/^application\/json *(; *charset=utf-8)?$/i.test(request.headers["content-type"] ?? "")) {
    return refuse(response, { status: 415, reason: "content-type" });
  }
  const body = await readBody(request);
  if (body === null) return refuse(response, { status: 413, reason: "too-large" }, { Connection: "close" });
  const call = parse(body);
  if (call === null) return refuse(response, { status: 400, reason: "not-json" });
  reply(response, 200, await dispatch(call.value));
}

/** Answers with a fault, so that the client has one kind of answer to read. */
export function refuse(
  response: ServerResponse,
  { status, reason }: Refusal,
  headers: Record<string, string> = {},
): void {
  reply(response, status, { ok: false, fault: { code: "bad-request", details: { reason } } }, headers);
}

function reply(response: ServerResponse, status: number, value: Reply, headers: Record<string, string> = {}) {
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, {
    ...fileHeaders,
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": body.length,
    "Cache-Control": "no-store",
    ...headers,
  });
  response.end(body);
}

/** The whole body, or null as soon as it is known to be too large. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers["content-length"] ?? 0) > maxBodyBytes) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(body: Buffer): { value: unknown } | null {
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)) };
  } catch {
    return null;
  }
}
