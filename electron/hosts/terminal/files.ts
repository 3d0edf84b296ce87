/** Reading and writing the files that the command line names. */
import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { InputError } from "./refusals.ts";

/** npm runs its scripts in the project's folder, and says in INIT_CWD where it was called. */
function fullPath(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
  return resolve(script === "xiance" && calledFrom ? calledFrom : process.cwd(), path);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "没有这个文件或文件夹",
  EISDIR: "这是一个文件夹",
  ENOTDIR: "路径中有一段不是文件夹",
  EACCES: "没有权限",
  EPERM: "没有权限",
  EROFS: "所在的磁盘只读",
  ENOSPC: "磁盘已满",
  EBUSY: "文件正被其他程序使用",
};

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return reasons[code] ?? code;
}

/** Throws an InputError that says why in words. */
export function readInput(path: string): Uint8Array {
  try {
    return readFileSync(fullPath(path));
  } catch (error) {
    throw new InputError(`读不到“${path}”：${reasonOf(error)}。`, { cause: error });
  }
}

/** Writes the whole file or nothing: what stood there stays until the new content is complete. */
export function writeOutput(path: string, content: string | Uint8Array): void {
  const target = fullPath(path);
  const draft = `${target}.${randomUUID()}.part`;
  try {
    writeFileSync(draft, content, { flag: "wx" });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new InputError(`写不了“${path}”：${reasonOf(error)}。原有的文件没有改动。`, { cause: error });
  }
}
