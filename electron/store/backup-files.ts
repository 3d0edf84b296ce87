/** The library's backups: `backups/xiance-YYYY-MM-DD.db` beside it, the date being the planner's own. */
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { checkLibrary } from "./check-library.ts";

const whole = /^xiance-(\d{4}-\d{2}-\d{2})\.db$/;
const unfinished = /^xiance-(\d{4}-\d{2}-\d{2})\.db\..+\.unfinished$/;

export interface BackupFile {
  readonly path: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

export interface NumberedBackup extends BackupFile {
  readonly number: number;
}

export interface Backup extends BackupFile {
  /** How many scenarios it holds, without those in the trash. */
  readonly scenarios: number;
}

export function backupFolder(library: string): string {
  return join(dirname(library), "backups");
}

/** As the planner's calendar has it: YYYY-MM-DD. */
export function localDate(moment: Date): string {
  const part = (value: number) => String(value).padStart(2, "0");
  return [moment.getFullYear(), part(moment.getMonth() + 1), part(moment.getDate())].join("-");
}

/** The backup of a day, where it is or would be. */
export function backupOf(library: string, date: string): BackupFile {
  return { path: join(backupFolder(library), `xiance-${date}.db`), date };
}

/**
 * Newest first, by the numbers they bear: a clock that leapt ahead has dated some after others
 * that are newer. Only what carries a backup's name, never one still being written.
 */
export function listBackups(library: string): NumberedBackup[] {
  return datesIn(library, whole)
    .map(({ date }) => backupOf(library, date))
    .map((file) => ({ ...file, number: numberOf(file.path) }))
    .toSorted((a, b) => b.number - a.number || b.date.localeCompare(a.date));
}

/** 0: it is of before they were numbered; -1: it cannot be read. */
function numberOf(path: string): number {
  let database: BetterSqlite3.Database | null = null;
  try {
    database = new BetterSqlite3(path, { readonly: true, fileMustExist: true });
    const isNumbered = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'seal'").get();
    if (isNumbered === undefined) return 0;
    return database.prepare<[], number>("SELECT backup FROM seal").pluck().get() ?? 0;
  } catch (error) {
    if (!(error instanceof BetterSqlite3.SqliteError)) throw error;
    return -1;
  } finally {
    database?.close();
  }
}

/** The newest backup that opens and is whole; null when there is none. */
export function newestGoodBackup(library: string): Backup | null {
  for (const { path, date } of listBackups(library)) {
    const found = checkLibrary(path);
    if (found.kind === "sound") return { path, date, scenarios: found.scenarios };
  }
  return null;
}

/** Makes the folder, and clears what writing interrupted on an earlier day has left in it. */
export function prepareBackupFolder(library: string, today: string): void {
  const folder = backupFolder(library);
  mkdirSync(folder, { recursive: true });
  for (const { name, date } of datesIn(library, unfinished)) {
    if (date !== today) rmSync(join(folder, name), { force: true });
  }
}

function datesIn(library: string, pattern: RegExp): { name: string; date: string }[] {
  const folder = backupFolder(library);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const date = pattern.exec(name)?.[1];
    return date === undefined ? [] : [{ name, date }];
  });
}
