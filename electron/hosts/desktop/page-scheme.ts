/** `app://xiance/`: the built renderer under an origin of its own, instead of `file://`. */
import { protocol } from "electron";
import { fileHeaders } from "../page/content-security-policy.ts";
import { pageFiles } from "../page/page-files.ts";

const scheme = "app";
const host = "xiance";
export const pageOrigin = `${scheme}://${host}`;
export const pageAddress = `${pageOrigin}/`;

/** Must be called before Electron is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built renderer in `folder`; every other address of the scheme is answered 404. */
export function servePage(folder: string): void {
  const files = pageFiles(folder);
  protocol.handle(scheme, async (request) => {
    const { hostname, pathname } = new URL(request.url);
    const file = hostname === host && request.method === "GET" ? await files.read(pathname) : null;
    if (file === null) return new Response(null, { status: 404, headers: fileHeaders });
    return new Response(file.body, { headers: file.headers });
  });
}
