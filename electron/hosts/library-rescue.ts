/** When the library cannot be opened: which backup can take its place, and putting it there. */
import { FaultError } from "../../shared/contract/fault.ts";
import { type Backup, newestGoodBackup } from "../store/backup-files.ts";
import { type Ailment, type Restored, restoreBackup } from "../store/backup-restore.ts";
import { checkLibrary } from "../store/check-library.ts";
import { libraryFile } from "./data-folder.ts";

export const restoreOption = "restore-backup";

/** Among a start's arguments: open the last backup if the library is damaged; a sound one stays. */
export const restoreFlag = `--${restoreOption}`;

/** What ails the library, if a backup helps against it; null for every other error. */
export function ailmentOf(error: unknown): Ailment | null {
  if (!(error instanceof FaultError)) return null;
  if (error.fault.code === "store-damaged") return "damaged";
  return error.fault.code === "store-foreign" ? "foreign" : null;
}

/** Null when no backup is there, or none is whole. */
export function backupIn(folder: string): Backup | null {
  return newestGoodBackup(libraryFile(folder));
}

/** Looks at the library while it may be in use: the backup for one that is broken, null for any other. */
export function backupForBroken(folder: string): Backup | null {
  const found = checkLibrary(libraryFile(folder));
  if (found.kind !== "refused" || ailmentOf(found.fault) === null) return null;
  return backupIn(folder);
}

/** Throws the library's fault if it is damaged anywhere: opening alone does not read all of it. */
export function refuseBroken(folder: string): void {
  const found = checkLibrary(libraryFile(folder));
  if (found.kind === "refused") throw found.fault;
}

/** As `restoreBackup`; nothing may have the library open. */
export function restoreIn(folder: string, ailment: Ailment): Restored | null {
  return restoreBackup(libraryFile(folder), ailment, () => new Date());
}
