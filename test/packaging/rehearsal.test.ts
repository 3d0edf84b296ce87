/**
 * The packing rehearsed for every system around a stub of Electron. What it proves: the
 * configuration, what is in the package, the fuses, and that the main process runs from
 * it. What it cannot: installers, signatures and Electron itself.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { builderConfiguration } from "../../build/packaging/builder-configuration.ts";
import type { Architecture, System } from "../../build/packaging/pack.ts";
import { writeSbom } from "../../build/packaging/sbom.ts";
import { ensureBuilt } from "../browser/ensure-built.ts";
import { checkConfiguration, type Rehearsed, rehearse, resourceText } from "./rehearse.ts";

// Builds, packs and starts programs.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const folder = mkdtempSync(join(tmpdir(), "xiance-packages-"));
beforeAll(() => {
  ensureBuilt("renderer", "main", "preload");
  writeSbom();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bindings: Readonly<Record<System, string>> = { win: "win32", mac: "darwin", linux: "linux" };
const rehearsals: readonly (readonly [System, Architecture])[] = [
  ["win", "x64"],
  ["win", "arm64"],
  ["mac", "arm64"],
  ["linux", "x64"],
];

describe("the configuration", () => {
  test("fits electron-builder's own schema", () => checkConfiguration(builderConfiguration()));

  test("would not, with a word that is none", async () => {
    await expect(checkConfiguration({ ...builderConfiguration(), tagret: "nsis" })).rejects.toThrow(/tagret/);
  });

  test("makes what every system is to have, for both processors", () => {
    const targets = (["win", "mac", "linux"] as const).flatMap((system) => {
      const list = (builderConfiguration()[system]?.target ?? []) as { target: string; arch: string[] }[];
      return list.map(({ target, arch }) => `${system} ${target} ${arch.join(" ")}`);
    });
    expect(targets).toEqual([
      "win nsis x64 arm64",
      "win portable x64 arm64",
      "mac dmg x64 arm64",
      "mac zip x64 arm64",
      "linux AppImage x64 arm64",
      "linux deb x64 arm64",
    ]);
  });

  test("installs for one planner, without an administrator, and leaves the library when removed", () => {
    expect(builderConfiguration().nsis).toMatchObject({
      perMachine: false,
      allowElevation: false,
      deleteAppDataOnUninstall: false,
    });
  });

  test("is ready to be signed for macOS, with the one right the compiler needs", () => {
    expect(builderConfiguration().mac).toMatchObject({ hardenedRuntime: true });
    const rights = readFileSync(String(builderConfiguration().mac?.entitlements), "utf8");
    expect([...rights.matchAll(/<key>(.*)<\/key>/g)].map(([, key]) => key)).toEqual([
      "com.apple.security.cs.allow-jit",
    ]);
  });
});

describe.each(rehearsals)("the package for %s %s", (system, architecture) => {
  let made: Rehearsed;
  beforeAll(async () => {
    made = await rehearse(join(folder, `${system}-${architecture}`), system, architecture);
    const [app, all] = [made.archiveBytes, made.resourceBytes].map((bytes) =>
      (bytes / 1024 / 1024).toFixed(1),
    );
    console.log(`${system} ${architecture}: app.asar ${app} MiB, resources ${all} MiB, without Electron`);
  });

  test("has the three builds, their list of contents and SQLite's binding, and nothing else", () => {
    const odd = made.files.filter(
      (path) =>
        !/^dist\/main\/[\w-]+\.js$/.test(path) &&
        !/^dist\/renderer\/(index\.html|licences\.json|assets\/[\w-]+\.(js|css|svg|woff2))$/.test(path) &&
        !/^node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/(methods\/)?[\w-]+\.js)$/.test(path) &&
        !["package.json", "dist/preload/preload.cjs", sqlite].includes(path),
    );
    expect(odd).toEqual([]);
    expect(made.files).toEqual(
      expect.arrayContaining([sqlite, "dist/main/main.js", "dist/renderer/index.html"]),
    );
    expect(made.files).toContain("dist/main/ensemble-worker.js");
    expect(made.files).toContain("dist/main/table-worker.js");
  });
  const sqlite = `node_modules/better-sqlite3/prebuilds/${bindings[system]}-${architecture}.node`;

  test("has only this platform's binding, beside the archive where the system can load it", () => {
    expect(made.files.filter((path) => path.endsWith(".node"))).toEqual([sqlite]);
    expect(made.unpacked).toEqual([sqlite]);
    expect(existsSync(join(made.resources, "app.asar.unpacked", sqlite))).toBe(true);
  });

  test("has no sources, tests, maps or other host, by name or by content", () => {
    expect(
      made.files.filter((path) => /\.(tsx?|map|md|gyp|c|cpp|h)$|test|node-(linux|win)/.test(path)),
    ).toEqual([]);
    const main = made.read("dist/main/main.js").toString();
    for (const only of ["text/event-stream", "#token=", "127.0.0.1:", "sourceMappingURL"]) {
      expect(main.includes(only), only).toBe(false);
    }
  });

  test("names the program's entry and neither scripts nor tools", () => {
    const { main, type, scripts, devDependencies } = JSON.parse(made.read("package.json").toString());
    expect({ main, type, scripts, devDependencies }).toEqual({ main: "dist/main/main.js", type: "module" });
  });

  test("has its fuses set", async () => {
    expect(await made.fuses()).toEqual({
      RunAsNode: false,
      EnableCookieEncryption: true,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
    });
  });

  test("lists what it is made of", () => {
    const sbom = JSON.parse(resourceText(made, "sbom.cdx.json"));
    expect(sbom.bomFormat).toBe("CycloneDX");
    expect(sbom.components.length).toBeGreaterThan(30);
  });

  test("stays small", () => {
    expect(made.archiveBytes).toBeLessThan(24 * 1024 * 1024);
  });

  if (system === "mac") {
    test("carries the archive's hash and the scenario file's type in Info.plist", () => {
      const plist = readFileSync(join(made.app, "Contents", "Info.plist"), "utf8");
      expect(plist).toMatch(/ElectronAsarIntegrity[\s\S]*Resources\/app\.asar[\s\S]*SHA256/);
      expect(plist).toMatch(/CFBundleTypeExtensions[\s\S]*<string>xiance<\/string>/);
      expect(plist).toMatch(/CFBundleDisplayName<\/key>\s*<string>县策</);
    });
  }
  if (system === "win") {
    test("carries the archive's hash in the program", () => {
      const program = readFileSync(join(made.app, "xiance.exe"), "latin1");
      expect(program).toMatch(/resources\\\\app\.asar","alg":"SHA256"/);
    });
  }

  if (bindings[system] !== process.platform || architecture !== process.arch) return;
  test("runs from the archive's own files: library, engine, threads, page, and the part that looks for updates", () => {
    const app = join(folder, "taken-apart");
    made.extract(app);
    cpSync(join(made.resources, "app.asar.unpacked"), app, { recursive: true });
    const script = fileURLToPath(new URL("run-packaged.ts", import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, app, join(folder, "home")], {
      encoding: "utf8",
      cwd: folder,
    });
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      errors: [],
      run: true,
      ensemble: true,
      page: 200,
      updaters: ["function", "function"],
    });
  });
});
