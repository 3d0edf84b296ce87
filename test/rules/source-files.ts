/** The project's own source files, as they lie in the tree. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const top = fileURLToPath(new URL("../../", import.meta.url));
const rooms = ["electron", "renderer", "shared", "test", "build"];

export interface SourceFile {
  /** From the top of the project, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

export function readSourceFile(path: string): SourceFile {
  return { path, content: readFileSync(join(top, path), "utf8") };
}

/** Files of the rooms whose names end in one of the endings. */
export function sourceFiles(endings: readonly string[] = [".ts", ".tsx", ".mjs"]): SourceFile[] {
  return rooms.flatMap((room) =>
    readdirSync(join(top, room), { recursive: true, encoding: "utf8" })
      .map((path) => `${room}/${path.replaceAll("\\", "/")}`)
      .filter((path) => endings.some((ending) => path.endsWith(ending)))
      .map(readSourceFile),
  );
}
