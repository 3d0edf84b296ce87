/** The built renderer over HTTP: `GET` and `HEAD` of its own files, nothing else. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { fileHeaders } from "../page/content-security-policy.ts";
import type { PageFiles } from "../page/page-files.ts";

export async function serveFile(
  request: IncomingMessage,
  response: ServerResponse,
  files: PageFiles,
  path: string,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { ...fileHeaders, Allow: "GET, HEAD" }).end();
    return;
  }
  const file = await files.read(path);
  if (file === null) {
    response.writeHead(404, { ...fileHeaders, "Cache-Control": "no-store" }).end();
    return;
  }
  response.writeHead(200, { ...file.headers, "Content-Length": Buffer.byteLength(file.body) });
  response.end(request.method === "HEAD" ? undefined : file.body);
}
