/** Files that the system or the menu gives the app to open. */
import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { FaultError } from "../../../shared/contract/fault.ts";
import { maxFileBytes } from "../../../shared/shared-file/limits.ts";

export const fileExtension = "xiance";

export interface HandedFile {
  readonly name: string;
  /** In base 64. */
  readonly content: string;
}

export interface HandedFiles {
  /** Reads files and lets them wait for the page; what cannot be read is told as a fault. */
  hand(paths: readonly string[]): Promise<void>;
  /** Gives each waiting file once. */
  take(): HandedFile[];
}

export interface HandedFilesEnds {
  /** A file was read and waits. */
  waiting(path: string): void;
  refused(error: unknown): void;
}

/** The scenario files among a program's arguments; switches, and the app's own folder, are none. */
export function filesAmong(argv: readonly string[], workingFolder: string): string[] {
  return argv
    .slice(1)
    .filter((argument) => !argument.startsWith("-") && argument.toLowerCase().endsWith(`.${fileExtension}`))
    .map((argument) => resolve(workingFolder, argument));
}

export function createHandedFiles({ waiting, refused }: HandedFilesEnds): HandedFiles {
  let files: HandedFile[] = [];
  return {
    async hand(paths) {
      for (const path of paths) {
        try {
          files.push(await read(path));
          waiting(path);
        } catch (error) {
          refused(error);
        }
      }
    },
    take() {
      const taken = files;
      files = [];
      return taken;
    },
  };
}

/** Looks at the size first, and reads nothing but a regular file: a pipe would never end. */
async function read(path: string): Promise<HandedFile> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new FaultError("file-foreign", { name });
    if (found.size > maxFileBytes) {
      throw new FaultError("file-too-large", { name, limit: maxFileBytes / 1024 / 1024 });
    }
    return { name, content: (await readFile(path)).toString("base64") };
  } catch (error) {
    if (error instanceof FaultError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw code === "ENOENT" ? new FaultError("not-found", { name }, error) : error;
  }
}
