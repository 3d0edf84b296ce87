import { constants, copyFileSync, existsSync, linkSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { type Backup, localDate, newestGoodBackup } from "./backup-files.ts";
import { checkLibrary } from "./check-library.ts";
import { flushFile } from "./flush-file.ts";
import { storeFault } from "./sqlite-fault.ts";

/** What was wrong with the library that a backup takes the place of. */
export type Ailment = "damaged" | "foreign";

export interface Restored extends Backup {
  /** Where the library that could not be opened now is, with its log beside it. */
  readonly aside: string;
}

/** What SQLite may have beside a library; each is named after it. */
const companions = ["-wal", "-shm", "-journal"];

/**
 * Puts a copy of the newest good backup in the library's place; null, and nothing done,
 * when there is none. The library that was there keeps every byte, under a name that says
 * what and when. Whatever moment this is cut off at, a library is in its place, and the
 * next start finds the one or the other. Throws a FaultError (`store-…`).
 */
export function restoreBackup(library: string, ailment: Ailment, now: () => Date): Restored | null {
  const backup = newestGoodBackup(library);
  if (backup === null) return null;
  const incoming = `${library}.restoring`;
  try {
    rmSync(incoming, { force: true });
    copyFileSync(backup.path, incoming);
    const found = checkLibrary(incoming);
    if (found.kind === "refused") throw found.fault;
    flushFile(incoming);
    const aside = freeName(library, ailment, now());
    keepUnder(library, aside);
    // Before the backup arrives: SQLite would play another library's log into it.
    for (const end of companions) {
      if (existsSync(library + end)) renameSync(library + end, aside + end);
    }
    renameSync(incoming, library);
    return { ...backup, aside };
  } catch (error) {
    throw storeFault(error, library);
  } finally {
    rmSync(incoming, { force: true });
  }
}

/** `library.damaged-2026-01-05-091203.sqlite`, with a number behind when that is taken. */
function freeName(library: string, ailment: Ailment, moment: Date): string {
  const end = extname(library);
  const time = moment.toTimeString().slice(0, 8).replaceAll(":", "");
  const name = `${basename(library, end)}.${ailment}-${localDate(moment)}-${time}`;
  const place = (count: number) => join(dirname(library), `${name}${count === 1 ? "" : `-${count}`}${end}`);
  let count = 1;
  while (existsSync(place(count))) count++;
  return place(count);
}

/** A second name rather than a move, so that the library's place is never empty: an empty one would be filled anew. */
function keepUnder(library: string, aside: string): void {
  try {
    linkSync(library, aside);
  } catch (error) {
    if (!linkless.has(String((error as NodeJS.ErrnoException).code))) throw error;
    copyFileSync(library, aside, constants.COPYFILE_EXCL);
    flushFile(aside);
  }
}

/** Codes of file systems that have no second names. */
const linkless = new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EMLINK", "EXDEV"]);
