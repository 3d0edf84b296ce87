import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let folder: string | null = null;

/** An app's folder whose built renderer is an empty page: for tests that only need one to be there. */
export function emptyAppFolder(): string {
  if (folder === null) {
    folder = mkdtempSync(join(tmpdir(), "xiance-app-"));
    const page = join(folder, "dist", "renderer");
    mkdirSync(page, { recursive: true });
    writeFileSync(join(page, "index.html"), "<!doctype html><html><head></head><body></body></html>");
  }
  return folder;
}
