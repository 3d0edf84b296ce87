/** Hands the built product to electron-builder. */
import { Arch, build, type Configuration, Platform } from "electron-builder";
import { inProject } from "../project.ts";
import { builderConfiguration } from "./builder-configuration.ts";

export const systems = ["win", "mac", "linux"] as const;
export type System = (typeof systems)[number];
export const architectures = ["x64", "arm64"] as const;
export type Architecture = (typeof architectures)[number];

const platforms: Readonly<Record<System, Platform>> = {
  win: Platform.WINDOWS,
  mac: Platform.MAC,
  linux: Platform.LINUX,
};

export interface PackOptions {
  readonly system: System;
  /** Absent: both. */
  readonly architecture?: Architecture;
  /** The unpacked app alone, without an installer. */
  readonly folderOnly?: boolean;
  /** What differs from the product's own configuration. */
  readonly changes?: Configuration;
}

/** Needs the built product and its SBOM in `dist`. Resolves to the files made; never publishes. */
export function pack({
  system,
  architecture,
  folderOnly = false,
  changes = {},
}: PackOptions): Promise<string[]> {
  const wanted = architecture === undefined ? architectures : [architecture];
  const targets = platforms[system].createTarget(
    folderOnly ? "dir" : null,
    ...wanted.map((name) => (name === "x64" ? Arch.x64 : Arch.arm64)),
  );
  return build({
    targets,
    projectDir: inProject(),
    publish: "never",
    config: { ...builderConfiguration(), ...changes },
  });
}
