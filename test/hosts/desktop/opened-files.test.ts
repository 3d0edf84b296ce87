import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { filesAmong } from "../../../electron/hosts/desktop/handed-files.ts";
import type { ContractEvent } from "../../../shared/contract/events.ts";
import { maxFileBytes } from "../../../shared/shared-file/limits.ts";
import { ourFrame, preventable } from "../../desktop/fake-window.ts";
import { clickMenu } from "../../desktop/menu-items.ts";
import { type StartedDesktop, type StartOptions, startDesktop } from "../../desktop/start-desktop.ts";
import { emptyAppFolder } from "../empty-app-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const start = (options: StartOptions = {}) =>
  startDesktop(temporaryFolder(), { appFolder: emptyAppFolder(), ...options });

/** A file with a name in Chinese. */
function someFile(content = "内容", name = "曲靖 增速.xiance"): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** What the page gets when it asks, as name and text. */
async function take({ invoke }: StartedDesktop): Promise<[string, string][]> {
  const request = { method: "app.takeFiles", input: {}, client: "test" };
  const { value } = (await invoke("xiance:request", [request], ourFrame)) as {
    value: { name: string; content: string }[];
  };
  return value.map(({ name, content }) => [name, Buffer.from(content, "base64").toString()]);
}

const waiting = (desktop: StartedDesktop) =>
  new Promise<ContractEvent>((resolve) => {
    desktop.windows[0]?.webContents.sent.once("message", (_, [event]) => resolve(event as ContractEvent));
  });

test("a file among the program's arguments waits for the page, and is given once", async () => {
  const path = someFile();
  const desktop = await start({ args: ["--flag", path] });
  await vi.waitFor(() => expect(desktop.remembered.recent).toEqual([path]));
  expect(await take(desktop)).toEqual([["曲靖 增速.xiance", "内容"]]);
  expect(await take(desktop)).toEqual([]);
});

test("a second start hands its file over to the first, by a path from its own folder", async () => {
  const desktop = await start();
  const told = waiting(desktop);
  const path = someFile();
  const folder = join(path, "..");
  desktop.app.emit("second-instance", {}, ["xiance", "--allow-x", "曲靖 增速.xiance"], folder);
  expect(await told).toEqual({ topic: "files.waiting" });
  expect(await take(desktop)).toEqual([["曲靖 增速.xiance", "内容"]]);
  expect(desktop.windows[0]?.focused).toBe(1);
});

test("macOS gives a file by an event of its own", async () => {
  const desktop = await start();
  const told = waiting(desktop);
  const event = preventable({});
  desktop.app.emit("open-file", event, someFile());
  await told;
  expect(event.defaultPrevented).toBe(true);
  expect(await take(desktop)).toHaveLength(1);
});

test("the menu's dialog shows scenario files, and what is chosen is opened", async () => {
  const desktop = await start();
  const told = waiting(desktop);
  desktop.dialog.chosenFiles = [someFile()];
  clickMenu(desktop, "打开方案文件…");
  await told;
  expect(desktop.dialog.openDialogs[0]?.filters?.[0]?.extensions).toEqual(["xiance"]);
  expect(await take(desktop)).toHaveLength(1);
});

describe("refused in words, and never read, is", () => {
  test.each<[string, () => string, RegExp]>([
    ["a file that is gone", () => join(temporaryFolder(), "没有.xiance"), /[\u4e00-\u9fff]{4}/],
    [
      "a folder",
      () => {
        const path = join(temporaryFolder(), "文件夹.xiance");
        mkdirSync(path);
        return path;
      },
      /文件夹\.xiance”?不是县策/,
    ],
    ["a file larger than any of ours", () => someFile("x".repeat(maxFileBytes + 1)), /超过 20 MB/],
  ])("%s", async (_, make, words) => {
    const desktop = await start({ args: [make()] });
    await vi.waitFor(() => expect(desktop.dialog.errorBoxes).toHaveLength(1));
    expect(desktop.dialog.errorBoxes[0]?.title).toBe("文件未能打开");
    expect(desktop.dialog.errorBoxes[0]?.content).toMatch(words);
    expect(await take(desktop)).toEqual([]);
    expect(desktop.remembered.recent).toEqual([]);
  });
});

test("switches, addresses and other files among the arguments are not opened", () => {
  const folder = temporaryFolder();
  expect(
    filesAmong(["x.xiance", "--file=a.xiance", "notes.txt", ".", "A.XIANCE", "-b.xiance"], folder),
  ).toEqual([join(folder, "A.XIANCE")]);
});
