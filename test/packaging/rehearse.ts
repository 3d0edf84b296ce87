/** Packs the built product as for a release, around a stub of Electron, and looks at what came of it. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { builderConfiguration } from "../../build/packaging/builder-configuration.ts";
import { type Architecture, pack, type System } from "../../build/packaging/pack.ts";
import { inProject } from "../../build/project.ts";
import { stubElectron } from "./stub-electron.ts";

const require = createRequire(inProject("node_modules", "app-builder-lib", "package.json"));

/** What we use of `@electron/asar` and `@electron/fuses`, which electron-builder brings along. */
interface Asar {
  listPackage(archive: string, options: { isPack: boolean }): string[];
  extractFile(archive: string, path: string): Buffer;
  extractAll(archive: string, folder: string): void;
  statFile(archive: string, path: string): { size?: number; unpacked?: boolean };
}
interface Fuses {
  readonly FuseV1Options: Readonly<Record<string, string | number>>;
  getCurrentFuseWire(program: string): Promise<Record<string, number | string>>;
}

export interface Rehearsed {
  /** The folder that would be installed. */
  readonly app: string;
  readonly resources: string;
  /** Files in the archive, with forward slashes and without folders. */
  readonly files: readonly string[];
  /** Those of them that lie beside the archive. */
  readonly unpacked: readonly string[];
  readonly archiveBytes: number;
  readonly resourceBytes: number;
  /** Fuse names and whether they are on. */
  fuses(): Promise<Record<string, boolean>>;
  read(path: string): Buffer;
  /** Takes the archive apart into a folder. */
  extract(folder: string): void;
}

const places: Readonly<Record<System, { app: string; resources: string; program: string }>> = {
  win: { app: "win-unpacked", resources: "resources", program: "xiance.exe" },
  linux: { app: "linux-unpacked", resources: "resources", program: "xiance" },
  mac: { app: "mac/县策.app", resources: "Contents/Resources", program: "" },
};

/** Needs `dist` to be built; `folder` is empty and outside the project. */
export async function rehearse(
  folder: string,
  system: System,
  architecture: Architecture,
): Promise<Rehearsed> {
  const electronDist = stubElectron(join(folder, "electron"), system);
  const output = join(folder, "packages");
  await pack({
    system,
    architecture,
    folderOnly: true,
    changes: {
      electronDist,
      directories: { ...builderConfiguration().directories, output },
      // Apple's own tool, which is on a Mac alone, would sign the stub anew.
      electronFuses: { ...builderConfiguration().electronFuses, resetAdHocDarwinSignature: false },
    },
  });
  return look(output, system, architecture);
}

function look(output: string, system: System, architecture: Architecture): Rehearsed {
  const asar = require("@electron/asar") as Asar;
  const place = places[system];
  const suffix = architecture === "x64" ? "" : `-${architecture}`;
  const [first = "", ...rest] = place.app.split("/");
  const withSuffix = first.includes("-") ? first.replace("-", `${suffix}-`) : `${first}${suffix}`;
  const app = join(output, withSuffix, ...rest);
  const resources = join(app, place.resources);
  const archive = join(resources, "app.asar");
  const entries = asar
    .listPackage(archive, { isPack: false })
    .map((path) => path.replaceAll("\\", "/").slice(1));
  const files = entries.filter((path) => asar.statFile(archive, path).size !== undefined);
  return {
    app,
    resources,
    files,
    unpacked: files.filter((path) => asar.statFile(archive, path).unpacked),
    archiveBytes: statSync(archive).size,
    resourceBytes: sizeOf(resources),
    fuses: () => fusesOf(join(app, place.program)),
    read: (path) => asar.extractFile(archive, path),
    extract: (folder) => asar.extractAll(archive, folder),
  };
}

async function fusesOf(program: string): Promise<Record<string, boolean>> {
  const { FuseV1Options, getCurrentFuseWire } = require("@electron/fuses") as Fuses;
  const wire = await getCurrentFuseWire(program);
  const on = "1".charCodeAt(0);
  const names = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
  return Object.fromEntries(names.map((name) => [name, wire[FuseV1Options[name] ?? ""] === on]));
}

function sizeOf(path: string): number {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

/** The configuration's own schema, as electron-builder checks it. */
export async function checkConfiguration(configuration: object): Promise<void> {
  const { validateConfiguration } = require("app-builder-lib/out/util/config/config.js") as {
    validateConfiguration(configuration: object, log: { isEnabled: boolean }): Promise<void>;
  };
  await validateConfiguration(configuration, { isEnabled: false });
}

/** A file beside the archive, as text. */
export function resourceText({ resources }: Rehearsed, ...path: string[]): string {
  return readFileSync(join(resources, ...path), "utf8");
}
