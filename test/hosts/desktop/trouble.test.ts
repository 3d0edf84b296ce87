import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startDesktop } from "../../desktop/start-desktop.ts";
import { emptyAppFolder } from "../empty-app-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const start = (home = temporaryFolder()) => startDesktop(home, { appFolder: emptyAppFolder() });
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

describe("a page that is gone", () => {
  test("is told of, and loaded again when the planner says so, after a look at the folder", async () => {
    const home = temporaryFolder();
    const { windows, dialog, remembered } = await start(home);
    dialog.answers = [1, 0];
    windows[0]?.webContents.emit("render-process-gone", {}, { reason: "oom", exitCode: 5 });
    await vi.waitFor(() => expect(windows[0]?.webContents.reloads).toBe(1));
    expect(dialog.messageBoxes).toHaveLength(2);
    expect(dialog.messageBoxes[0]?.detail).toContain("方案库");
    expect(dialog.messageBoxes[0]?.buttons).toEqual(["重新打开", "显示数据文件夹", "退出县策"]);
    expect(remembered.openedOutside).toEqual([home]);
    expect(readFileSync(join(home, "logs", "xiance.log"), "utf8")).toContain("the page is gone: oom, 5");
  });

  test("may be the end", async () => {
    const { windows, dialog, remembered } = await start();
    dialog.answers = [2];
    if (windows[0] !== undefined) windows[0].webContents.crashed = true;
    windows[0]?.webContents.emit("render-process-gone", {}, { reason: "crashed", exitCode: 1 });
    await vi.waitFor(() => expect(remembered.ended).toBe(0));
  });

  test("on purpose is no trouble", async () => {
    const { windows, dialog } = await start();
    windows[0]?.webContents.emit("render-process-gone", {}, { reason: "clean-exit", exitCode: 0 });
    await settle();
    expect(dialog.messageBoxes).toEqual([]);
  });
});

describe("a window that hangs", () => {
  test("is asked about once, and the box goes when the window comes back", async () => {
    const { windows, dialog, remembered } = await start();
    const [window] = windows;
    window?.emit("unresponsive");
    window?.emit("unresponsive");
    expect(dialog.messageBoxes).toHaveLength(1);
    window?.emit("responsive");
    await settle();
    expect(window?.webContents.reloads).toBe(0);
    expect(remembered.ended).toBeNull();
    window?.emit("unresponsive");
    expect(dialog.messageBoxes).toHaveLength(2);
  });

  test.each([
    [0, 0, null],
    [1, 1, null],
    [2, 0, 0],
  ])("answer %i: %i reloads, ended %s", async (choice, reloads, ended) => {
    const { windows, dialog, remembered } = await start();
    dialog.answers = [choice];
    windows[0]?.emit("unresponsive");
    await settle();
    expect(windows[0]?.webContents.reloads).toBe(reloads);
    expect(remembered.ended).toBe(ended);
  });
});

describe("an error that nobody caught", () => {
  test.each([
    [0, true, false],
    [1, false, true],
    [2, false, false],
  ])("answer %i: reopened %s, folder shown %s; it ends in any case", async (choice, relaunched, shown) => {
    const home = temporaryFolder();
    const { dialog, remembered, fail } = await start(home);
    dialog.answers = [choice];
    fail(new Error("boom"));
    expect(remembered).toMatchObject({ ended: 1, relaunched });
    expect(remembered.openedOutside).toEqual(shown ? [home] : []);
    expect(dialog.messageBoxes[0]?.message).toBe("县策意外停止");
    expect(readFileSync(join(home, "logs", "xiance.log"), "utf8")).toContain("Error: boom");
  });

  test("and a second one on its heels open one box", async () => {
    const { dialog, fail } = await start();
    fail(new Error("first"));
    fail(new Error("second"));
    expect(dialog.messageBoxes).toHaveLength(1);
  });
});

test("the log has the steps of the start", async () => {
  const home = temporaryFolder();
  await start(home);
  const file = join(home, "logs", "xiance.log");
  await vi.waitFor(() =>
    expect(existsSync(file) && readFileSync(file, "utf8")).toMatch(/start: page loaded/),
  );
  const steps = [...readFileSync(file, "utf8").matchAll(/start: ([a-z ]+) \+\d+ ms/g)].map(
    ([, step]) => step,
  );
  expect(steps).toEqual(["prepared", "electron ready", "library open", "page loaded"]);
});
