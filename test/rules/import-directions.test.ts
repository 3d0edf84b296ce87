import { describe, expect, test } from "vitest";
import { importsOf } from "./import-lines.ts";
import { objection } from "./rooms.ts";
import { readSourceFile, sourceFiles } from "./source-files.ts";

test("every import line of every file goes the right way", () => {
  // This file holds import lines that are examples.
  const files = [...sourceFiles(), readSourceFile("vite.config.ts")].filter(
    ({ path }) => path !== "test/rules/import-directions.test.ts",
  );
  const objections = files.flatMap((file) =>
    importsOf(file).flatMap((imported) => objection(file.path, imported) ?? []),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(objections).toEqual([]);
});

describe("the reader sees", () => {
  const from = (content: string) => importsOf({ path: "electron/store/a.ts", content });

  test.each([
    ['import { a } from "./b.ts";', { path: "electron/store/b.ts" }],
    ['import type { A } from "../../shared/b.ts";', { path: "shared/b.ts" }],
    ['import {\n  a,\n  type B,\n} from "zod/v4";', { package: "zod" }],
    ['import "./effect.ts";', { path: "electron/store/effect.ts" }],
    ['export { a } from "../hosts/b.ts";', { path: "electron/hosts/b.ts" }],
    ['export * from "@scope/name/deep";', { package: "@scope/name" }],
    ['const a = await import("electron");', { package: "electron" }],
    ['type A = typeof import("better-sqlite3");', { package: "better-sqlite3" }],
    ["const a = require('node:fs');", { package: "node:fs" }],
    ['import data from "./b.json" with { type: "json" };', { path: "electron/store/b.json" }],
  ])("%s", (line, imported) => {
    expect(from(`const before = 1;\n${line}\n`)).toEqual([imported]);
  });

  test("nothing in words that only look like it", () => {
    expect(from('const text = "we import from there";\nconst sum = 1; // export of "x"\n')).toEqual([]);
  });
});

describe("the rule holds against", () => {
  test.each([
    ["renderer/app/a.tsx", { path: "electron/engine/run/b.ts" }],
    ["renderer/app/a.tsx", { package: "electron" }],
    ["renderer/app/a.tsx", { package: "node:fs" }],
    ["shared/contract/a.ts", { path: "renderer/b.ts" }],
    ["shared/contract/a.ts", { package: "react" }],
    ["shared/contract/a.ts", { package: "node:crypto" }],
    ["electron/engine/run/a.ts", { path: "electron/store/b.ts" }],
    ["electron/engine/run/a.ts", { package: "node:crypto" }],
    ["electron/store/a.ts", { path: "electron/services/b.ts" }],
    ["electron/workers/a.ts", { path: "electron/services/b.ts" }],
    ["electron/services/a.ts", { path: "electron/hosts/open-app.ts" }],
    ["electron/services/a.ts", { package: "better-sqlite3" }],
    ["electron/hosts/loopback/a.ts", { path: "electron/hosts/desktop/b.ts" }],
    ["electron/hosts/open-app.ts", { path: "electron/hosts/desktop/b.ts" }],
    ["electron/hosts/terminal/a.ts", { path: "electron/engine/run/b.ts" }],
    ["electron/hosts/loopback/a.ts", { package: "electron" }],
    ["electron/main.ts", { path: "electron/hosts/loopback/b.ts" }],
    ["electron/preload.ts", { path: "electron/hosts/desktop/ipc.ts" }],
    ["build/a.ts", { path: "electron/services/b.ts" }],
  ])("%s importing %o", (file, imported) => {
    expect(objection(file, imported)).not.toBeNull();
  });

  test("and lets pass what the house is built on", () => {
    expect(objection("electron/main.ts", { path: "electron/hosts/desktop/window.ts" })).toBeNull();
    expect(objection("electron/hosts/loopback/api.ts", { path: "electron/hosts/page/b.ts" })).toBeNull();
    expect(objection("electron/store/a.ts", { package: "better-sqlite3" })).toBeNull();
    expect(objection("renderer/app/a.tsx", { package: "react-aria-components" })).toBeNull();
    expect(objection("test/hosts/a.ts", { path: "electron/hosts/desktop/b.ts" })).toBeNull();
  });
});
