/** Data folders whose library was damaged after a backup. */
import { readFileSync, writeFileSync } from "node:fs";
import { libraryFile } from "../../electron/hosts/data-folder.ts";
import { backupLibrary } from "../../electron/store/backup-library.ts";
import { openStore } from "../../electron/store/open-store.ts";
import { scenario } from "../store/fixtures.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const at = "2026-01-05T00:00:00.000Z";

/** With two scenarios, `a` and `b`, in a sound library. */
export function folderWithLibrary(): string {
  const folder = temporaryFolder();
  const store = openStore(libraryFile(folder), { now: () => new Date(at) });
  for (const id of ["a", "b"]) store.create(scenario(id), at);
  store.close();
  return folder;
}

/** Backs up as of 2026-01-05, then adds the scenario `c`. */
export function backUp(folder: string): void {
  backupLibrary(libraryFile(folder), () => new Date(2026, 0, 5));
  const store = openStore(libraryFile(folder), { now: () => new Date(at) });
  store.create(scenario("c"), at);
  store.close();
}

/** Overwrites pages in the middle, or with `start` the beginning. Returns the spoilt bytes. */
export function spoil(folder: string, start = false): Buffer {
  const bytes = readFileSync(libraryFile(folder));
  if (start) bytes.fill(0x5a, 0, 200);
  else bytes.fill(0xa5, 4096, 4096 * 4);
  writeFileSync(libraryFile(folder), bytes);
  return bytes;
}
