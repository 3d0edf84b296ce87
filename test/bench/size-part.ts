/** What the page is made of: the built renderer by file, and what the first screen waits for. */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { inProject } from "../../build/project.ts";
import { ensureBuilt } from "../browser/ensure-built.ts";
import type { BenchPart } from "./bench-proof.ts";

/** Files smaller than this are told together. */
const small = 8 * 1024;

export const sizePart: BenchPart = async () => {
  ensureBuilt("renderer");
  const folder = inProject("dist", "renderer");
  const assets = readdirSync(`${folder}/assets`).filter((name) => /\.(js|css)$/.test(name));
  const page = readFileSync(`${folder}/index.html`, "utf8");
  /** What the page itself names, and what those files import before they run. */
  const first = firstLoad(page, (name) => readFileSync(`${folder}/assets/${name}`, "utf8"));
  const files = assets
    .map((name) => {
      const content = readFileSync(`${folder}/assets/${name}`);
      return {
        name: withoutHash(name),
        raw: content.length,
        gzip: gzipSync(content).length,
        first: first.has(name),
      };
    })
    .sort((a, b) => b.raw - a.raw);
  const sum = (chosen: typeof files, name: string) => ({
    name,
    raw: kilo(chosen.reduce((total, { raw }) => total + raw, 0)),
    gzip: kilo(chosen.reduce((total, { gzip }) => total + gzip, 0)),
    first: null,
  });
  const rest = files.filter(({ raw }) => raw < small);
  return {
    tables: [
      {
        title: { zh: "页面的体积", en: "Size of the page" },
        columns: [
          { key: "name", head: { zh: "文件", en: "File" } },
          { key: "raw", head: { zh: "原样", en: "Raw" }, unit: "KB", digits: 1 },
          { key: "gzip", head: { zh: "gzip", en: "gzip" }, unit: "KB", digits: 1 },
          { key: "first", head: { zh: "首屏", en: "First load" } },
        ],
        rows: [
          sum(
            files.filter(({ first }) => first),
            "首屏合计 first load",
          ),
          sum(files, "全部 all"),
          ...files
            .filter(({ raw }) => raw >= small)
            .map(({ name, raw, gzip, first }) => ({
              name,
              raw: kilo(raw),
              gzip: kilo(gzip),
              first: first ? "✓" : "",
            })),
          sum(rest, `其余 ${rest.length} 个 ${rest.length} others`),
        ],
        note: {
          zh: "首屏：页面写明的文件与它们静态引用的文件；各屏在首屏之后的空闲时读入。本机文件不压缩传送，gzip 供比较。",
          en: "First load: what the page names and what that imports statically; other screens are read in quiet moments after it. Local files are not compressed on the way; gzip is for comparison.",
        },
      },
    ],
    verdicts: [],
  };
};

function firstLoad(page: string, read: (name: string) => string): Set<string> {
  const named = [...page.matchAll(/assets\/([\w.-]+\.(?:js|css))/g)].map(([, name]) => name ?? "");
  const found = new Set<string>();
  for (let next = named.pop(); next !== undefined; next = named.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    if (!next.endsWith(".js")) continue;
    for (const [, name] of read(next).matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g))
      named.push(name ?? "");
  }
  return found;
}

function withoutHash(name: string): string {
  return name.replace(/-[\w-]{8}(?=\.\w+$)/, "");
}

function kilo(bytes: number): number {
  return Math.round(bytes / 102.4) / 10;
}
