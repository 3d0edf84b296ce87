/** The three products of the build, and whether they are older than what they are made from. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { inProject } from "./project.ts";

export type Product = "renderer" | "main" | "preload";

/** Vite's mode for each product (the renderer is the default), its main file, and its sources. */
const products: Record<Product, { mode: string; result: string; sources: string[] }> = {
  renderer: { mode: "production", result: "dist/renderer/index.html", sources: ["renderer", "shared"] },
  main: { mode: "main", result: "dist/main/main.js", sources: ["electron", "shared"] },
  preload: {
    mode: "preload",
    result: "dist/preload/preload.cjs",
    sources: ["electron/preload.ts", "shared"],
  },
};
const alwaysSources = ["vite.config.ts", "package-lock.json"];

export const productNames = Object.keys(products) as Product[];

/** Vite's arguments for a product. */
export function viteArguments(product: Product): string[] {
  return ["build", "--mode", products[product].mode, "--logLevel", "warn"];
}

/** Latest change of a file or of anything in a folder; a folder's own time tells of deleted files. */
function latestChange(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, latestChange(join(path, name))),
    stat.mtimeMs,
  );
}

function isStale(product: Product): boolean {
  const { result, sources } = products[product];
  const file = inProject(result);
  if (!existsSync(file)) return true;
  const built = statSync(file).mtimeMs;
  return [...sources, ...alwaysSources].some((source) => latestChange(inProject(source)) > built);
}

/** Builds those of the products that are missing or older than their sources. */
export async function buildStale(wanted: readonly Product[]): Promise<void> {
  for (const product of wanted) {
    if (!isStale(product)) continue;
    console.error(`正在构建 ${product}……`);
    await build({
      configFile: inProject("vite.config.ts"),
      mode: products[product].mode,
      logLevel: "warn",
    });
  }
}
