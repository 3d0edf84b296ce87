/** The Chromium-based browser that the browser tests drive. */
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];
const macPrograms = ["Google Chrome", "Microsoft Edge", "Chromium"];
const linuxPrograms = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];

function candidates(): string[] {
  const { env } = process;
  switch (process.platform) {
    case "win32":
      return [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].flatMap((folder) =>
        folder === undefined ? [] : windowsPrograms.map((program) => join(folder, program)),
      );
    case "darwin":
      return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
        macPrograms.map((name) => join(folder, `${name}.app`, "Contents", "MacOS", name)),
      );
    default:
      return (env.PATH ?? "")
        .split(delimiter)
        .flatMap((folder) => linuxPrograms.map((program) => join(folder, program)));
  }
}

/** An installed browser's program, playwright's own last; null when there is none. */
export function findBrowser(): string | null {
  return [...candidates(), chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}
