/** What is said about a library that cannot be opened and the backup in its place. */
import { basename } from "node:path";
import type { Fault } from "../../shared/contract/fault.ts";
import { faultWords } from "../../shared/words/fault-words.ts";
import type { Language } from "../../shared/words/language.ts";
import type { Backup } from "../store/backup-files.ts";
import type { Restored } from "../store/backup-restore.ts";

export interface RescueWords {
  /** Why the library does not open, and what the backup is; null: there is none. */
  offer(fault: Fault, backup: Backup | null): string;
  /** Found broken while in use. */
  broken(backup: Backup): string;
  /** The other way, for a library of which only a scenario is broken. */
  readonly one: string;
  /** What was kept, once the backup is open. */
  kept(restored: Restored): string;
}

const zh: RescueWords = {
  offer(fault, backup) {
    const { happened, kept } = faultWords(fault, "zh-CN");
    if (backup === null) return `${happened}${kept}没有可用的备份。请移开该文件，程序会新建方案库。`;
    return `${happened}${kept}${ofBackup(backup)}`;
  },
  broken: (backup) => `方案库文件已损坏。${ofBackup(backup)}`,
  one: "只恢复损坏的方案而保留其他方案此后的改动，请到窗口中的“方案库”。",
  kept: ({ date, scenarios, aside }) =>
    `方案库现为 ${date} 的备份，有 ${scenarios} 个方案；备份之后的改动不在其中。原来的文件没有删除，已改名为 ${basename(aside)}，留在同一文件夹。`,
};

function ofBackup({ date, scenarios }: Backup): string {
  return `最近的完好备份是 ${date} 的，有 ${scenarios} 个方案，此后的改动不在其中。改用备份时，原来的文件改名保留，不会删除。`;
}

const en: RescueWords = {
  offer(fault, backup) {
    const { happened, kept } = faultWords(fault, "en");
    if (backup === null)
      return `${happened} ${kept} There is no backup to open. Move the file away and the program starts a new library.`;
    return `${happened} ${kept} ${aboutBackup(backup)}`;
  },
  broken: (backup) => `The library file is damaged. ${aboutBackup(backup)}`,
  one: "To restore only the damaged scenario and keep what was changed in others, go to the library in the window.",
  kept: ({ date, scenarios, aside }) =>
    `The library is now the backup of ${date} (scenarios: ${scenarios}), without changes made since. The file that was there is not deleted: it is ${basename(aside)} in the same folder.`,
};

function aboutBackup({ date, scenarios }: Backup): string {
  return `The last sound backup is of ${date} (scenarios: ${scenarios}), without changes made since. If it is used, the file now there is kept under another name.`;
}

export function rescueWords(language: Language): RescueWords {
  return language === "en" ? en : zh;
}
