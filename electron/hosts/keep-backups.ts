/** Backups as the app runs: one soon after it has opened, and one for each day that it stays open. */
import { FaultError } from "../../shared/contract/fault.ts";
import { faultWords } from "../../shared/words/fault-words.ts";
import { backupLibrary } from "../store/backup-library.ts";
import { libraryFile } from "./data-folder.ts";

export interface BackupLog {
  info(text: string): void;
  error(id: string, error: unknown): void;
}

/** How often a day's backup is looked for; what failed is tried again then. */
const everyMs = 3_600_000;

/** Keeps the backup that is due, if one is; never throws: work goes on without it. `damaged` is told when there is damage in the library. */
export function keepBackup(folder: string, log: BackupLog, now: () => Date, damaged?: () => void): void {
  try {
    const backup = backupLibrary(libraryFile(folder), now);
    if (backup !== null) log.info(`已备份方案库：${backup.path}`);
  } catch (error) {
    log.error("", `方案库未能备份，不影响使用。${reason(error)}`);
    if (error instanceof FaultError && error.fault.code === "store-damaged") damaged?.();
  }
}

export function keepBackups(folder: string, log: BackupLog, damaged?: () => void): void {
  const keep = () => keepBackup(folder, log, () => new Date(), damaged);
  keep();
  setInterval(keep, everyMs).unref();
}

/** What a fault's other sentences say is about edits, not about a backup. */
function reason(error: unknown): string {
  if (!(error instanceof FaultError)) return `原因：${String(error)}`;
  return backupFaults[error.fault.code] ?? faultWords(error.fault, "zh-CN").happened;
}

const backupFaults: Readonly<Record<string, string>> = {
  "store-full": "磁盘空间不足，请清理后等待下一次备份。",
  "store-failing": "写备份时磁盘出错，请检查磁盘。",
  "store-read-only": "备份文件夹（backups）不能写入，请检查权限。",
};
