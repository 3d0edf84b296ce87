/** Brings a browser and a Chinese font where they are missing. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { toolScript } from "../../build/project.ts";
import { findBrowser } from "./find-browser.ts";

function run(program: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(program, args, { stdio: ["ignore", "inherit", "inherit"], env }).status === 0;
}

/** Without one, screenshots show boxes and text is measured wrongly; Windows and macOS always have one. */
function hasChineseFont(): boolean {
  if (process.platform !== "linux") return true;
  const { stdout } = spawnSync("fc-list", [":lang=zh-cn", "family"], { encoding: "utf8" });
  return (stdout ?? "").trim() !== "";
}

/** Returns null, or in words what is missing. */
export function ensureBrowser(): string | null {
  const aptGet = "/usr/bin/apt-get";
  if (existsSync(aptGet) && process.getuid?.() === 0) {
    const wanted = [
      ...(findBrowser() === null ? ["chromium"] : []),
      ...(hasChineseFont() ? [] : ["fontconfig", "fonts-noto-cjk"]),
    ];
    if (wanted.length > 0) {
      run(aptGet, ["update"]);
      run(aptGet, ["install", "--yes", "--no-install-recommends", ...wanted]);
    }
  } else if (findBrowser() === null) {
    run(process.execPath, [toolScript("playwright-core"), "install", "chromium"]);
  }
  if (findBrowser() === null) return "没有可用的浏览器：请安装 Chrome、Edge 或 Chromium。";
  if (!hasChineseFont()) return "没有中文字体：请安装，如 fonts-noto-cjk。";
  return null;
}
