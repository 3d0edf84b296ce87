/**
 * Packages that compute the same as we do: yardsticks for the bench, never dependencies. They
 * live in `.cache/`, are fetched there when they can be, and are missed quietly when not.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { inProject, top } from "../../build/project.ts";

const folder = ".cache/bench-peers";
/** `simulation` is AGPL-3.0, `hyperformula` GPL-3.0. */
const wanted = { simulation: "9.0.0", hyperformula: "3.5.0" } as const;

const homeOf = (name: string) => inProject(folder, "node_modules", name);

/** The package's folder, or null where it is not there and cannot be fetched. */
export function findPackage(name: keyof typeof wanted): string | null {
  if (!existsSync(homeOf(name))) {
    const options = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=silent"];
    // Together: what an installation does not name, the next one removes.
    const packages = Object.entries(wanted).map(([each, version]) => `${each}@${version}`);
    const words = ["install", "--prefix", folder, ...packages, ...options];
    spawnSync("npm", words, { cwd: top, stdio: "ignore", shell: process.platform === "win32" });
  }
  return existsSync(homeOf(name)) ? homeOf(name) : null;
}
