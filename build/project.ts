/** Where things lie in the project, and how its tools are started by any Node.js on any system. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const top = fileURLToPath(new URL("../", import.meta.url));

/** A path from the top of the project. */
export function inProject(...parts: string[]): string {
  return join(top, ...parts);
}

/** The script behind a package's command, so that no shell and no `.cmd` file is needed. */
export function toolScript(packageName: string, command = packageName): string {
  const home = inProject("node_modules", ...packageName.split("/"));
  const { bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
    bin: Record<string, string>;
  };
  const script = bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(home, script);
}
