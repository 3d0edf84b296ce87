/**
 * What ships, under which licence and with which text, for the page that says so.
 * `node build/packaging/licences.ts` writes `renderer/public/licences.json`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { inProject } from "../project.ts";
import { shippedPackages } from "./shipped-packages.ts";

export interface Licence {
  readonly name: string;
  readonly version: string;
  /** The SPDX expression of the package. */
  readonly licence: string;
  /** As the package carries it; null: it carries none of its own. */
  readonly text: string | null;
}

export const licencesFile = inProject("renderer", "public", "licences.json");

/** Throws when a package is not installed. */
export function listLicences(): Licence[] {
  return shippedPackages().map(({ name, version, licence, path }) => {
    return { name, version, licence, text: licenceText(inProject(...path.split("/"))) };
  });
}

function licenceText(folder: string): string | null {
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  return file === undefined ? null : readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}

/** As the file has it. */
export function licencesText(): string {
  return `${JSON.stringify(listLicences(), null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  mkdirSync(dirname(licencesFile), { recursive: true });
  writeFileSync(licencesFile, licencesText());
}
