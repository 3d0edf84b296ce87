/** The shim between a process and the disk, compiled where there is a compiler. */
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const source = join(import.meta.dirname, "disk-shim.c");

/** Its path in a folder of the caller's to remove; null: it cannot be had here. */
export function buildDiskShim(): { readonly folder: string; readonly path: string | null } {
  const folder = mkdtempSync(join(tmpdir(), "xiance-shim-"));
  const path = join(folder, "disk-shim.so");
  if (process.platform !== "linux") return { folder, path: null };
  const { status } = spawnSync("gcc", ["-shared", "-fPIC", "-O1", "-o", path, source, "-ldl"], {
    encoding: "utf8",
  });
  return { folder, path: status === 0 ? path : null };
}
