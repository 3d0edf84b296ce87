/** Where the planner's library lives: one place for every host, so that no scenario hides in another. */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { FaultError } from "../../shared/contract/fault.ts";

export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The system's standard place for an application's data, or XIANCE_HOME where that is set. */
export function dataFolder({ platform, env, home }: Machine): string {
  if (env.XIANCE_HOME) return resolve(env.XIANCE_HOME);
  if (platform === "win32") return join(env.APPDATA || join(home, "AppData", "Roaming"), "xiance");
  if (platform === "darwin") return join(home, "Library", "Application Support", "xiance");
  return join(env.XDG_DATA_HOME || join(home, ".local", "share"), "xiance");
}

/** The library in a data folder. */
export function libraryFile(folder: string): string {
  return join(folder, "library.sqlite");
}

/** Throws a FaultError when the folder cannot be made: the disk is full, or it is not ours to write. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new FaultError(code === "ENOSPC" ? "store-full" : "store-read-only", { path: folder }, error);
  }
}
