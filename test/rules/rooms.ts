/** Which room may import from which, and which packages belong to which room. */
import type { Imported } from "./import-lines.ts";

/** Rooms by the beginning of their files' paths; the longest that fits is the file's. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "shared/": ["shared/"],
  "renderer/": ["renderer/", "shared/"],
  "electron/engine/": ["electron/engine/", "shared/"],
  "electron/workers/": ["electron/workers/", "electron/engine/", "shared/"],
  "electron/store/": ["electron/store/", "shared/"],
  "electron/interchange/": ["electron/interchange/", "shared/"],
  "electron/services/": [
    "electron/services/",
    "electron/store/",
    "electron/interchange/",
    "electron/workers/",
    "electron/engine/",
    "shared/",
  ],
  "electron/hosts/": [
    "electron/hosts/",
    "electron/services/",
    "electron/store/",
    "electron/interchange/",
    "electron/workers/",
    "shared/",
    "package.json",
  ],
  "electron/main.ts": ["electron/hosts/"],
  "electron/preload.ts": ["electron/hosts/desktop/channels.ts", "shared/"],
  "build/": ["build/", "electron/engine/", "shared/"],
  "vite.config.ts": ["build/"],
  "test/": [""],
};

const hosts = ["electron/hosts/desktop/", "electron/hosts/loopback/", "electron/hosts/terminal/"];

/** Packages that only these rooms may import; the tests of a room may import what the room may. */
const packageHomes: readonly { readonly packages: RegExp; readonly homes: readonly string[] }[] = [
  {
    packages: /^electron$/,
    homes: ["electron/hosts/desktop/", "electron/main.ts", "electron/preload.ts", "test/desktop/"],
  },
  { packages: /^better-sqlite3$/, homes: ["electron/store/", "test/store/", "test/crash/"] },
  { packages: /^(react|react-.*|@tanstack\/.*|zustand)$/, homes: ["renderer/", "test/", "vite.config.ts"] },
  { packages: /^(vite|vitest|@vitejs\/.*)$/, homes: ["build/", "test/", "vite.config.ts"] },
  { packages: /^(playwright-core|axe-core|fast-check)$/, homes: ["test/"] },
  { packages: /^node:/, homes: ["electron/", "build/", "test/", "vite.config.ts"] },
];

/** Pure rooms: no Node.js, whatever their folder allows. */
const pureRooms = ["electron/engine/", "shared/", "renderer/"];

function roomOf(path: string): string | undefined {
  return Object.keys(mayImport)
    .filter((room) => path.startsWith(room))
    .sort((a, b) => b.length - a.length)[0];
}

/** What is wrong with a file importing something, or null. */
export function objection(file: string, imported: Imported): string | null {
  return "package" in imported
    ? packageObjection(file, imported.package)
    : pathObjection(file, imported.path);
}

function packageObjection(file: string, name: string): string | null {
  if (name.startsWith("node:") && pureRooms.some((room) => file.startsWith(room))) {
    return `${file} is pure and may not import ${name}`;
  }
  const home = packageHomes.find(({ packages }) => packages.test(name));
  if (home === undefined || home.homes.some((room) => file.startsWith(room))) return null;
  return `${file} may not import the package ${name}`;
}

function pathObjection(file: string, path: string): string | null {
  const room = roomOf(file);
  if (room === undefined) return `${file} is in no room`;
  if (!mayImport[room]?.some((allowed) => path.startsWith(allowed))) return `${file} may not import ${path}`;
  const host = hosts.find((folder) => path.startsWith(folder));
  const inside = host === undefined || file.startsWith(host) || file.startsWith("test/");
  const entry = host === "electron/hosts/desktop/" && /^electron\/(main|preload)\.ts$/.test(file);
  return inside || entry ? null : `${file} may not import the host ${path}`;
}
