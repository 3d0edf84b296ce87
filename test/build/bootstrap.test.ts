import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { agree } from "../../build/packages.mjs";
import { isEnough } from "../../build/right-node.mjs";

const script = (name: string) => fileURLToPath(new URL(`../../build/${name}`, import.meta.url));

describe("the right Node.js", () => {
  test.each(["22.18.0", "22.99.1", "23.0.0", "24.21.0", "100.0.0"])("%s is", (version) => {
    expect(isEnough(version)).toBe(true);
  });
  test.each(["22.17.9", "22.2.0", "20.20.2", "18.19.0", "9.99.0", ""])("%s is not", (version) => {
    expect(isEnough(version)).toBe(false);
  });
});

describe("installed packages agree with the lock file", () => {
  const wanted = {
    "": { version: "0.1.0" },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/other-system": { version: "2.0.0", optional: true },
  };

  test("when everything is there, but for what belongs to other systems", () => {
    expect(agree(wanted, { "node_modules/a": { version: "1.0.0" } })).toBe(true);
  });
  test("not when one is missing", () => {
    expect(agree(wanted, {})).toBe(false);
  });
  test("not when one is of another version, optional or not", () => {
    expect(agree(wanted, { "node_modules/a": { version: "1.0.1" } })).toBe(false);
    const other = { "node_modules/other-system": { version: "1.0.0" } };
    expect(agree(wanted, { "node_modules/a": { version: "1.0.0" }, ...other })).toBe(false);
  });
});

describe("the start scripts refuse in words", () => {
  test.each([
    ["start.mjs", ["fly"], "没有“fly”这项任务"],
    ["start.mjs", ["constructor"], "没有“constructor”这项任务"],
    ["start.mjs", ["--fly"], "用法"],
    ["start.mjs", ["start", "--home"], "用法"],
    ["xiance.mjs", [], "用法"],
  ])("%s %j", (name, args, words) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script(name), ...args], {
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(words);
  });
});
