/** The built product, for tests that show it in a browser. */
import { spawnSync } from "node:child_process";
import type { Product } from "../../build/products.ts";
import { inProject } from "../../build/project.ts";

/** Set for the files of a run whose set-up has built everything. */
export const builtMark = "XIANCE_TEST_BUILT";

/** Builds what is stale, in a process of its own: the test runner's NODE_ENV would give another build. */
export function ensureBuilt(...products: Product[]): void {
  if (process.env[builtMark] !== undefined) return;
  const env = { ...process.env, NODE_ENV: "production" };
  const script = inProject("build", "build-stale.ts");
  const { status, stderr } = spawnSync(process.execPath, [script, ...products], { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`the build failed\n${stderr}`);
}
