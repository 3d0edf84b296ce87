/** Finds a Node.js that runs TypeScript files and the store. Plain JavaScript: it must run on old versions too. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The oldest that reads `.ts` files without a flag. */
const oldest = { major: 22, minor: 18 };

/** @param {string} version as `process.versions.node` */
export function isEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}

/** The Node.js that comes with the packages on some platforms, or null. */
function packagedNode() {
  const system = process.platform === "win32" ? "win" : process.platform;
  const file = process.platform === "win32" ? "node.exe" : "node";
  const path = fileURLToPath(
    new URL(`../node_modules/node-${system}-${process.arch}/bin/${file}`, import.meta.url),
  );
  if (!existsSync(path)) return null;
  const answer = spawnSync(path, ["--version"], { encoding: "utf8" });
  return answer.status === 0 && isEnough(answer.stdout.trim().slice(1)) ? path : null;
}

/** The program to run, or null when this machine has none that is new enough. */
export function findNode() {
  return isEnough(process.versions.node) ? process.execPath : packagedNode();
}

export const wantedNode = `需要 Node.js ${oldest.major}.${oldest.minor} 或更新的版本（建议 24，见 .nvmrc），本机运行的是 ${process.versions.node}。请安装后重试。`;
