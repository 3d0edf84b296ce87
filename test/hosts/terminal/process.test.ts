import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runResultSchema } from "../../../shared/result/schema.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const script = fileURLToPath(new URL("../../../build/xiance.mjs", import.meta.url));

function xiance(args: string[], env: Record<string, string> = {}, cwd = temporaryFolder()) {
  return spawnSync(process.execPath, [script, ...args], {
    encoding: "utf8",
    cwd,
    env: { ...process.env, npm_lifecycle_event: "", ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
}

test("standard output is the document alone, and nothing is written to the folder", () => {
  const home = join(temporaryFolder(), "home");
  const { status, stdout, stderr } = xiance(["run", "--json"], { XIANCE_HOME: home });
  expect(status).toBe(0);
  expect(stderr).toBe("");
  expect(runResultSchema.safeParse(JSON.parse(stdout)).success).toBe(true);
  expect(existsSync(home)).toBe(false);
});

test("exit codes reach the shell", () => {
  expect(xiance(["run", "没有.xiance"]).status).toBe(1);
  expect(xiance(["run", "--draws", "0"]).status).toBe(2);
});

test("a file is meant from where npm was called", () => {
  const called = temporaryFolder();
  const env = { npm_lifecycle_event: "xiance", INIT_CWD: called };
  expect(xiance(["run", "--csv", "out.csv"], env).status).toBe(0);
  expect(existsSync(join(called, "out.csv"))).toBe(true);
});
