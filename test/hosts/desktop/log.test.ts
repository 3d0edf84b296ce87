import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { homedir, userInfo } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hider, maxLogBytes, openLog } from "../../../electron/hosts/desktop/log.ts";
import { startClock } from "../../../electron/hosts/desktop/start-clock.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const read = (folder: string) => readFileSync(join(folder, "logs", "xiance.log"), "utf8");

test("an error is logged with its id, its place and its cause", () => {
  const folder = temporaryFolder();
  openLog(folder).error("0a1b2c3d", new Error("outer", { cause: new Error("inner") }));
  const text = read(folder);
  expect(text).toMatch(/error 0a1b2c3d Error: outer/);
  expect(text).toContain("caused by Error: inner");
  expect(text).toContain("log.test.ts");
});

test("the log names neither the planner nor the planner's folders", () => {
  const folder = temporaryFolder();
  const log = openLog(folder);
  log.info(`opened ${join(folder, "library.sqlite")}`);
  log.error("", new Error(`${join(homedir(), "方案", "甲.xiance")} by ${userInfo().username}`));
  const text = read(folder);
  expect(text).toContain("<data>");
  expect(text).not.toContain(folder);
  expect(text.split("\n")[1]).not.toContain(homedir());
});

test("paths are found with either slash and in either case; a name inside a word is left", () => {
  const hide = hider([
    ["D:\\People\\Li Lei", "<home>"],
    ["Li Lei", "<user>"],
    ["lei", "<short>"],
    ["x", "<never>"],
  ]);
  expect(hide("at file:///D:/people/li lei/app.js and D:\\People\\Li Lei\\x")).toBe(
    "at file:///<home>/app.js and <home>\\x",
  );
  expect(hide("sleigh, lei")).toBe("sleigh, <short>");
});

test("a full log makes way, and only one old one stays", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "logs"));
  writeFileSync(join(folder, "logs", "xiance.log"), "first\n");
  const log = openLog(folder);
  const line = "x".repeat(64 * 1024);
  for (let count = 0; count < 40; count += 1) log.info(line);
  const files = readdirSync(join(folder, "logs")).sort();
  expect(files).toEqual(["xiance.log", "xiance.old.log"]);
  for (const file of files) {
    expect(statSync(join(folder, "logs", file)).size).toBeLessThan(maxLogBytes + 2 * line.length);
  }
});

test("the start is timed step by step", () => {
  const times = [120.4, 150, 900];
  const said: string[] = [];
  const clock = startClock(
    () => times.shift() ?? 0,
    (text) => said.push(text),
  );
  for (const step of ["ready", "library", "page"]) clock.mark(step);
  expect(said).toEqual([
    "start: ready +120 ms, 120 ms",
    "start: library +30 ms, 150 ms",
    "start: page +750 ms, 900 ms",
  ]);
});
