/** The places in which the engine is asked the same: processes of several Nodes, and a page. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { build } from "vite";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { datasetText } from "../compare/embedded.ts";

/** One script that has the engine in it; the folder is the caller's to remove. */
export async function bundleEngine(): Promise<{ readonly folder: string; readonly script: string }> {
  const folder = mkdtempSync(join(tmpdir(), "xiance-engine-"));
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: folder,
      target: "es2022",
      minify: false,
      lib: {
        entry: join(import.meta.dirname, "engine-page.ts"),
        formats: ["iife"],
        name: "xianceEngine",
        fileName: () => "engine.js",
      },
    },
  });
  return { folder, script: join(folder, "engine.js") };
}

export interface Place {
  readonly name: string;
  lines(scenarios: readonly Scenario[]): Promise<string[]>;
}

/** Other Nodes on the path, each version once, and the one that runs this. */
export function nodes(script: string): Place[] {
  const program = process.platform === "win32" ? "node.exe" : "node";
  const found = new Map<string, string>([[process.versions.node, process.execPath]]);
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(folder, program);
    if (!existsSync(path)) continue;
    const version = spawnSync(path, ["-p", "process.versions.node"], { encoding: "utf8" }).stdout?.trim();
    if (version !== "" && version !== undefined && !found.has(version)) found.set(version, path);
  }
  return [...found].map(([version, path]) => ({
    name: `Node ${version} (V8 ${spawnSync(path, ["-p", "process.versions.v8"], { encoding: "utf8" }).stdout.trim()})`,
    lines(scenarios) {
      const runner = join(import.meta.dirname, "run-bundle.mjs");
      const { status, stdout, stderr } = spawnSync(path, [runner, script], {
        input: JSON.stringify({ dataset: datasetText, scenarios }),
        encoding: "utf8",
        maxBuffer: 2 ** 30,
      });
      if (status !== 0) throw new Error(`Node ${version}: ${stderr}`);
      return Promise.resolve(stdout.trimEnd().split("\n"));
    },
  }));
}

/** Null: there is no browser here. */
export async function page(script: string): Promise<(Place & { close(): Promise<void> }) | null> {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  try {
    browser = await launchBrowser();
  } catch {
    // The other places are compared all the same; the table says that this one was not.
    return null;
  }
  const tab = await browser.newPage();
  await tab.addScriptTag({ content: readFileSync(script, "utf8") });
  return {
    name: `Chromium ${browser.version()}`,
    close: () => browser.close(),
    async lines(scenarios) {
      await tab.evaluate((text) => {
        const holder = globalThis as unknown as {
          xianceEngine: typeof import("./engine-page.ts");
          ask: unknown;
        };
        holder.ask = holder.xianceEngine.createAsker(text);
      }, datasetText);
      const lines: string[] = [];
      for (const [index, scenario] of scenarios.entries()) {
        const line = await tab.evaluate(
          ([given, at]) =>
            (globalThis as unknown as { ask(scenario: unknown, index: number): string }).ask(given, at),
          [scenario, index] as const,
        );
        lines.push(line);
      }
      return lines;
    },
  };
}
