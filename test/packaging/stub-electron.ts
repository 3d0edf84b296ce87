/**
 * Folders that look to electron-builder like Electron for each system, without its
 * programs: enough to rehearse the packing where no Electron can be had.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { System } from "../../build/packaging/pack.ts";
import { inProject } from "../../build/project.ts";

/** Electron's fuse wire: a mark, the version of the wire, its length, and every fuse as shipped. */
const fuseWire = Buffer.concat([
  Buffer.from("dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX", "latin1"),
  Buffer.from([1, 8]),
  Buffer.from("10110001", "latin1"),
]);

const locales = ["de", "en-US", "zh-CN", "zh-TW"];

/** Makes the folder and returns it. */
export function stubElectron(folder: string, system: System): string {
  const put = (path: string, content: string | Uint8Array = "") => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  if (system === "mac") putMac(put);
  else {
    put(system === "win" ? "electron.exe" : "electron", system === "win" ? windowsProgram() : fuseWire);
    for (const locale of locales) put(join("locales", `${locale}.pak`));
  }
  put("version", "45.4.1");
  put("LICENSE");
  put("LICENSES.chromium.html");
  return folder;
}

type Put = (path: string, content?: string | Uint8Array) => void;

function putMac(put: Put): void {
  const contents = join("Electron.app", "Contents");
  const plist = (name: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict><key>CFBundleExecutable</key><string>${name}</string><key>CFBundleIdentifier</key><string>com.github.${name}</string></dict></plist>`;
  const program = (app: string, name: string) => {
    put(join(app, "Info.plist"), plist(name));
    put(join(app, "MacOS", name));
  };
  program(contents, "Electron");
  for (const kind of ["", " (Renderer)", " (Plugin)", " (GPU)"]) {
    const name = `Electron Helper${kind}`;
    program(join(contents, "Frameworks", `${name}.app`, "Contents"), name);
  }
  const framework = join(contents, "Frameworks", "Electron Framework.framework");
  put(join(framework, "Electron Framework"), fuseWire);
  for (const locale of ["de", "en", "zh_CN", "zh_TW"]) {
    put(join(contents, "Resources", `${locale}.lproj`, "locale.pak"));
    put(join(framework, "Versions", "A", "Resources", `${locale}.lproj`, "locale.pak"));
  }
}

/** What we use of `resedit`, which electron-builder brings along. */
interface ResEdit {
  NtExecutable: {
    createEmpty(
      is32Bit: boolean,
      isDll: boolean,
    ): {
      setExtraData(data: Uint8Array): void;
      generate(): ArrayBuffer;
    };
  };
  NtExecutableResource: {
    from(program: object, ignoreCert?: boolean): { entries: object[]; outputResource(program: object): void };
  };
  Resource: {
    VersionInfo: {
      createEmpty(): {
        setStringValues(language: { lang: number; codepage: number }, values: Record<string, string>): void;
        outputToResourceEntries(entries: object[]): void;
      };
    };
  };
}

/** A Windows program that does nothing, with the version resource that Electron's has. */
function windowsProgram(): Uint8Array {
  const require = createRequire(inProject("node_modules", "app-builder-lib", "package.json"));
  const { NtExecutable, NtExecutableResource, Resource } = require("resedit") as ResEdit;
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 0x0409, codepage: 1200 }, { ProductName: "Electron" });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  program.setExtraData(fuseWire);
  return new Uint8Array(program.generate());
}
