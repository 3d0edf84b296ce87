import { existsSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import BetterSqlite3 from "better-sqlite3";
import { type BackupFile, backupOf, listBackups, localDate, prepareBackupFolder } from "./backup-files.ts";
import { checkLibrary } from "./check-library.ts";
import { flushFile } from "./flush-file.ts";
import { storeFault } from "./sqlite-fault.ts";

/** How many backups are kept. */
export const keptBackups = 7;

/**
 * Keeps a backup of the library at `library` for the day of `now`, unless that day has one,
 * nothing has changed since the last, or there is no scenario in it to keep; returns it, or
 * null when none was due. Other
 * connections may write meanwhile: the backup is one moment of theirs. It gets its name
 * only once it is whole, and only then do the oldest beyond `keptBackups` go. Throws a
 * FaultError (`store-…`), every earlier backup then being as it was.
 */
export function backupLibrary(library: string, now: () => Date): BackupFile | null {
  const backup = backupOf(library, localDate(now()));
  try {
    const before = listBackups(library);
    if (before.some(({ date }) => date === backup.date)) return null;
    if (before[0] !== undefined && !changedSince(library, before[0].path)) return null;
    prepareBackupFolder(library, backup.date);
    // The number of the process keeps two of them, started on one day, out of each other's file.
    const unfinished = `${backup.path}.${process.pid}.unfinished`;
    const written = write(library, backup.path, unfinished, (before[0]?.number ?? 0) + 1);
    if (!written) return null;
    for (const old of listBackups(library).slice(keptBackups)) {
      if (old.date !== backup.date) rmSync(old.path, { force: true });
    }
    return backup;
  } catch (error) {
    throw storeFault(error, backup.path);
  }
}

/**
 * A backup bears the time at which the library's file was last written. A log with
 * something in it holds edits that the file does not have yet.
 */
function changedSince(library: string, backup: string): boolean {
  const log = `${library}-wal`;
  if (existsSync(log) && statSync(log).size > 0) return true;
  return writtenAt(library) !== writtenAt(backup);
}

/** In whole milliseconds: what every file system gives back as it was set. */
function writtenAt(path: string): number {
  return Math.round(statSync(path).mtimeMs);
}

/** False when the library holds nothing. */
function write(library: string, path: string, unfinished: string, number: number): boolean {
  const written = new Date(writtenAt(library));
  try {
    rmSync(unfinished, { force: true });
    if (!copyWhole(library, unfinished)) return false;
    setNumber(unfinished, number);
    const found = checkLibrary(unfinished);
    if (found.kind === "refused") throw found.fault;
    flushFile(unfinished);
    utimesSync(unfinished, written, written);
    renameSync(unfinished, path);
    return true;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** A connection of its own, which only reads: the library's own one is free meanwhile. */
function copyWhole(library: string, to: string): boolean {
  const database = new BetterSqlite3(library, { readonly: true, fileMustExist: true });
  try {
    if (database.prepare("SELECT 1 FROM scenario LIMIT 1").get() === undefined) return false;
    database.prepare("VACUUM INTO ?").run(to);
    return true;
  } finally {
    database.close();
  }
}

/** One more than the newest has, whatever the clock says. */
function setNumber(backup: string, number: number): void {
  const database = new BetterSqlite3(backup, { fileMustExist: true });
  try {
    database.prepare("UPDATE seal SET backup = ?").run(Math.max(number, 1));
  } finally {
    database.close();
  }
}
