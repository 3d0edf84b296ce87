/** Writing a file so that there is always a whole one: the old or the new. */
import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { FaultError } from "../../../shared/contract/fault.ts";

/** What is done to the disk; replaced in tests. */
export interface Disk {
  readonly open: typeof open;
  readonly rename: typeof rename;
  readonly rm: typeof rm;
  pause(milliseconds: number): Promise<unknown>;
}

const realDisk: Disk = { open, rename, rm, pause: (milliseconds) => setTimeout(milliseconds) };

/** A virus scanner or a viewer may hold the file for a moment on Windows; then it is tried again, in milliseconds. */
const pauses = [10, 20, 50, 100, 200, 500];
const passing: ReadonlySet<string> = new Set(["EBUSY", "EPERM", "EACCES"]);

/**
 * Writes beside the target, flushes to the disk and renames. Throws `file-unwritable` with
 * the file's name and `cause` `busy`, `full` or `denied`; the target is then as it was and
 * nothing is left beside it.
 */
export async function writeAtomically(path: string, content: string, disk: Disk = realDisk): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    const file = await disk.open(draft, "wx");
    try {
      await file.writeFile(content, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
    await renamePatiently(draft, path, disk);
  } catch (error) {
    await disk.rm(draft, { force: true });
    throw new FaultError("file-unwritable", { name: basename(path), cause: causeOf(error) }, error);
  }
  await flushFolder(dirname(path), disk);
}

async function renamePatiently(from: string, to: string, disk: Disk): Promise<void> {
  for (const milliseconds of pauses) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (!passing.has(codeOf(error))) throw error;
      await disk.pause(milliseconds);
    }
  }
  await disk.rename(from, to);
}

/** The new name reaches the disk too; Windows does it by itself and opens no folder. */
async function flushFolder(path: string, disk: Disk): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await disk.open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function causeOf(error: unknown): "busy" | "full" | "denied" {
  const code = codeOf(error);
  if (code === "EBUSY") return "busy";
  return code === "ENOSPC" || code === "EDQUOT" ? "full" : "denied";
}
