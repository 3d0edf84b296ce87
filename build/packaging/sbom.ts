/** The list of everything that ships, as CycloneDX JSON: npm's own account of the lock file. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { findNpm } from "../packages.mjs";
import { inProject } from "../project.ts";
import { shippedPackages } from "./shipped-packages.ts";

interface Component {
  readonly "bom-ref": string;
  readonly type: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
}

/** What we read of the document; the rest goes through as npm wrote it. */
export interface Sbom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** Of the lock file alone, without network; the same lock file gives the same document. Throws with npm's words. */
export function makeSbom(): Sbom {
  const { serialNumber: _, ...whole } = npmSbom();
  // npm's own `--omit=dev` also leaves out what the product shares with a tool.
  const shipped = new Set(shippedPackages().map(({ name, version }) => `${name}@${version}`));
  const components = whole.components.filter(({ name, version }) => shipped.has(`${name}@${version}`));
  const { timestamp: __, ...metadata } = whole.metadata;
  // npm names the product after the folder it lies in.
  const component = { ...metadata.component, name: "xiance", type: "application" };
  const refs = new Set([component, ...components].map((each) => each["bom-ref"]));
  const dependencies = whole.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }));
  return { ...whole, metadata: { ...metadata, component }, components, dependencies };
}

function npmSbom(): Sbom {
  const npm = findNpm();
  const args = [...npm.args, "sbom", "--package-lock-only", "--sbom-format=cyclonedx"];
  const { status, stdout, stderr, error } = spawnSync(npm.program, args, {
    cwd: inProject(),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: npm.shell,
  });
  if (status !== 0) throw new Error(`npm sbom: ${error?.message ?? stderr}`);
  return JSON.parse(stdout) as Sbom;
}

/** Writes `dist/sbom.cdx.json`, which goes into every package. */
export function writeSbom(): void {
  mkdirSync(inProject("dist"), { recursive: true });
  writeFileSync(inProject("dist", "sbom.cdx.json"), `${JSON.stringify(makeSbom(), null, 2)}\n`);
}
