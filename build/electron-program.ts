/** Finds the Electron program, fetching it on first use; gives up soon where there is no network. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inProject } from "./project.ts";

const home = inProject("node_modules", "electron");
/** How long to wait for the first and for any later piece of the download. */
const firstPieceMs = 8_000;
const nextPieceMs = 30_000;

/** What we use of `@electron/get`, which electron brings along. */
interface ElectronGet {
  downloadArtifact(details: {
    version: string;
    artifactName: string;
    platform: string;
    arch: string;
    checksums: Record<string, string>;
    downloadOptions: { signal: AbortSignal; quiet: boolean; getProgressCallback(): Promise<void> };
  }): Promise<string>;
}

/** The program where it is installed, or null. */
export function installedElectron(): string | null {
  const pointer = join(home, "path.txt");
  if (!existsSync(pointer)) return null;
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(home, "dist");
  const program = join(folder, readFileSync(pointer, "utf8"));
  return existsSync(program) ? program : null;
}

/** Brings the archive into electron's own cache; rejects when no piece comes in time. */
async function download(): Promise<void> {
  const require = createRequire(join(home, "package.json"));
  const get = (await import(pathToFileURL(require.resolve("@electron/get")).href)) as ElectronGet;
  const stop = new AbortController();
  const stall = () => stop.abort(new Error("no data in time"));
  let watch = setTimeout(stall, firstPieceMs);
  try {
    await get.downloadArtifact({
      version: (require("./package.json") as { version: string }).version,
      artifactName: "electron",
      platform: process.platform,
      arch: process.arch,
      checksums: require("./checksums.json") as Record<string, string>,
      downloadOptions: {
        signal: stop.signal,
        quiet: false,
        getProgressCallback: async () => {
          clearTimeout(watch);
          watch = setTimeout(stall, nextPieceMs);
        },
      },
    });
  } finally {
    clearTimeout(watch);
  }
}

/** The program's path, or null when it is neither here nor to be had. */
export async function electronProgram(): Promise<string | null> {
  const present = installedElectron();
  if (present !== null) return present;
  console.error("首次运行，正在获取 Electron……");
  try {
    await download();
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    console.error(`取不到 Electron：${cause instanceof Error ? cause.message : String(cause)}`);
    return null;
  }
  spawnSync(process.execPath, [join(home, "install.js")], { stdio: "inherit" });
  return installedElectron();
}
