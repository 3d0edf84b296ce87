/** Keeps `node_modules` as `package-lock.json` says. Plain JavaScript: it runs before anything is installed. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const top = new URL("../", import.meta.url);
const modules = new URL("node_modules/", top);

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Locked
 * @param {URL} file
 * @returns {Record<string, Locked> | null}
 */
function lockedPackages(file) {
  if (!existsSync(file)) return null;
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/**
 * Whether everything the lock file asks for is installed in that version; what is
 * optional may be missing, since it belongs to other platforms.
 * @param {Record<string, Locked>} wanted
 * @param {Record<string, Locked>} present
 */
export function agree(wanted, present) {
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === "") return true;
    const found = present[path];
    return found ? found.version === version : Boolean(optional || devOptional || peer);
  });
}

/**
 * npm as a program and the arguments that lead to it: the npm that runs us, or the one on the path.
 * @returns {{ program: string, args: string[], shell: boolean }}
 */
export function findNpm() {
  const running = process.env.npm_execpath;
  if (running && basename(running) === "npm-cli.js" && existsSync(running)) {
    return { program: process.execPath, args: [running], shell: false };
  }
  const windows = process.platform === "win32";
  return { program: windows ? "npm.cmd" : "npm", args: [], shell: windows };
}

/**
 * Installs what is missing. What npm says goes to standard error when `quiet`.
 * @param {{ quiet: boolean }} options
 * @returns {string | null} what went wrong, in words, or null
 */
export function installPackages({ quiet }) {
  const wanted = lockedPackages(new URL("package-lock.json", top));
  const present = lockedPackages(new URL(".package-lock.json", modules));
  if (wanted === null) return "缺少 package-lock.json，无法安装依赖。";
  if (present !== null && agree(wanted, present)) return null;

  console.error(present === null ? "正在安装依赖……" : "依赖有变化，正在更新……");
  // Not `npm ci` over an old tree: on Windows it cannot delete the Node.js that runs this file.
  const task = present === null ? ["ci"] : ["install", "--no-save"];
  const npm = findNpm();
  const { status, error } = spawnSync(npm.program, [...npm.args, ...task, "--loglevel=error"], {
    cwd: fileURLToPath(top),
    stdio: ["ignore", quiet ? 2 : 1, 2],
    shell: npm.shell,
  });
  if (error) return `找不到 npm（${error.message}）。请安装 Node.js 24，它带有 npm。`;
  return status === 0 ? null : "依赖没有装成。请检查网络与磁盘空间后重试；方案库没有改动。";
}
