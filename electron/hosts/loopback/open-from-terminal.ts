/** Opens the app from a terminal; what ails the library, and the way out of it, in words. */
import { FaultError } from "../../../shared/contract/fault.ts";
import { ailmentOf, backupIn, refuseBroken, restoreFlag, restoreIn } from "../library-rescue.ts";
import type { App } from "../open-app.ts";
import { rescueWords } from "../rescue-words.ts";

export interface TerminalStart {
  readonly folder: string;
  /** Whether `--restore-backup` was given. */
  readonly asked: boolean;
  tell(text: string): void;
}

/** Null, and said, when the library cannot be opened as asked. Throws what `open` throws about anything else. */
export function openFromTerminal(open: () => App, { folder, asked, tell }: TerminalStart): App | null {
  const words = rescueWords("zh-CN");
  try {
    if (asked) refuseBroken(folder);
    const app = open();
    if (asked) tell("方案库完好，没有改用备份。");
    return app;
  } catch (error) {
    const ailment = ailmentOf(error);
    if (ailment === null || !(error instanceof FaultError)) throw error;
    const restored = asked ? restoreIn(folder, ailment) : null;
    if (restored !== null) {
      const app = open();
      tell(words.kept(restored));
      return app;
    }
    const backup = backupIn(folder);
    tell(words.offer(error.fault, backup));
    if (backup !== null) tell(`要打开这份备份，请运行：npm start -- ${restoreFlag}`);
    return null;
  }
}
