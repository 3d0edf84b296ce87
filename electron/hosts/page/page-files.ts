/** The built renderer as a fixed list of files: what is not in the list does not exist. */
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileHeaders, sealPage } from "./content-security-policy.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

export interface PageFile {
  readonly body: string | Buffer<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

export interface PageFiles {
  /** The file at a URL path (still encoded), or null. `/` is the page. */
  read(path: string): Promise<PageFile | null>;
}

/** The files of a folder by URL path. */
function listFiles(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.slice(folder.length).replaceAll("\\", "/"), file]));
}

/**
 * `folder` is the built renderer. A path is only ever looked up in the list, never
 * joined to the folder, so none leads out of it. The list is renewed with each page,
 * for a build made meanwhile.
 */
export function pageFiles(folder: string): PageFiles {
  let files = listFiles(folder);
  return {
    async read(path) {
      const wanted = path === "/" ? "/index.html" : decode(path);
      if (wanted === "/index.html") files = listFiles(folder);
      const file = wanted === null ? undefined : files.get(wanted);
      if (file === undefined) return null;
      const type = types[extname(file)] ?? "application/octet-stream";
      if (extname(file) === ".html") {
        const page = sealPage(await readFile(file, "utf8"));
        return {
          body: page.html,
          headers: { ...page.headers, "Content-Type": type, "Cache-Control": "no-store" },
        };
      }
      return {
        body: await readFile(file),
        headers: { ...fileHeaders, "Content-Type": type, "Cache-Control": caching(file) },
      };
    },
  };
}

/** Files under `assets/` carry their content's hash in their name. */
function caching(file: string): string {
  return /[\\/]assets[\\/]/.test(file) ? "public, max-age=31536000, immutable" : "no-cache";
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
