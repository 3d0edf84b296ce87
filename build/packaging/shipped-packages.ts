/** Which of the lock file's packages are part of the product, and which only serve to build it. */
import { readFileSync } from "node:fs";
import { inProject } from "../project.ts";

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** The SPDX expression of its licence. */
  readonly licence: string;
  /** Its folder from the top of the project. */
  readonly path: string;
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

/**
 * What the product needs to run, and Electron, which goes around it, though to npm it is a
 * tool of development. By name; a package that lies in several places is there once.
 */
export function shippedPackages(): ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync(inProject("package-lock.json"), "utf8")) as {
    packages: Record<string, Locked>;
  };
  const shipped = Object.entries(packages)
    .filter(
      ([path, { dev, optional, devOptional }]) =>
        path === "node_modules/electron" || (path !== "" && !dev && !optional && !devOptional),
    )
    .map(([path, { version = "", license = "" }]): ShippedPackage => {
      const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
      return { name, version, licence: license, path };
    });
  const once = new Map(shipped.map((each) => [`${each.name}@${each.version}`, each]));
  return [...once.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
