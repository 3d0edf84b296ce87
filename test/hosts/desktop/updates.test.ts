import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { clickMenu, menuItems } from "../../desktop/menu-items.ts";
import { type StartedDesktop, startDesktop } from "../../desktop/start-desktop.ts";
import { emptyAppFolder } from "../empty-app-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const feed = "https://updates.example.cn/xiance/";
const notes = "<p>更正两县的基数</p><script>x</script>";

/** Stands for electron-updater: a server with one release. */
const updater = {
  loaded: 0,
  feeds: [] as unknown[],
  downloads: 0,
  available: true,
  fails: false,
};
const autoUpdater = {
  autoDownload: true,
  setFeedURL: (place: unknown) => updater.feeds.push(place),
  async checkForUpdates() {
    if (updater.fails) throw new Error("no network");
    return { isUpdateAvailable: updater.available, updateInfo: { version: "0.2.0", releaseNotes: notes } };
  },
  async downloadUpdate() {
    updater.downloads += 1;
  },
};

beforeEach(() => {
  Object.assign(updater, { loaded: 0, feeds: [], downloads: 0, available: true, fails: false });
  vi.doMock("electron-updater", () => {
    updater.loaded += 1;
    return { default: { autoUpdater } };
  });
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

function start(updates: object | null, answers: number[] = []): Promise<StartedDesktop> {
  const home = temporaryFolder();
  if (updates !== null) writeFileSync(join(home, "desktop.json"), JSON.stringify({ updates }));
  return startDesktop(home, { appFolder: emptyAppFolder() }).then((desktop) => {
    desktop.dialog.answers = answers;
    return desktop;
  });
}

describe("nothing goes online", () => {
  test.each([
    ["as installed", null],
    ["with an address alone", { atStart: false, feed }],
    ["turned on without an address", { atStart: true, feed: null }],
    ["with an address that is not https", { atStart: true, feed: "http://updates.example.cn/" }],
    ["with an address of another kind", { atStart: true, feed: "file:///x" }],
  ])("%s", async (_, updates) => {
    const { dialog } = await start(updates);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(updater.loaded).toBe(0);
    expect(dialog.messageBoxes).toEqual([]);
  });

  test("when the planner asks and no address is set: it is said how to set one", async () => {
    const desktop = await start(null);
    clickMenu(desktop, "检查更新…");
    await vi.waitFor(() => expect(desktop.dialog.messageBoxes[0]?.detail).toContain("updates.feed"));
    expect(updater.loaded).toBe(0);
  });
});

describe("asked for, with an address", () => {
  test("a newer version is told with its notes as plain text, and fetched only when wanted", async () => {
    const desktop = await start({ atStart: false, feed }, [1, 0]);
    clickMenu(desktop, "检查更新…");
    await vi.waitFor(() => expect(desktop.dialog.messageBoxes).toHaveLength(1));
    expect(updater.feeds).toEqual([{ provider: "generic", url: feed }]);
    expect(autoUpdater.autoDownload).toBe(false);
    expect(desktop.dialog.messageBoxes[0]?.message).toBe("有新版本 0.2.0");
    expect(desktop.dialog.messageBoxes[0]?.detail).toContain("更正两县的基数");
    expect(desktop.dialog.messageBoxes[0]?.detail).not.toMatch(/[<>]/);
    expect(updater.downloads).toBe(0);
    clickMenu(desktop, "检查更新…");
    await vi.waitFor(() => expect(updater.downloads).toBe(1));
  });

  test.each([
    ["no newer version", { available: false }, "已是最新版本"],
    ["a failure", { fails: true }, "未能检查更新"],
  ])("%s is told", async (_, state, message) => {
    Object.assign(updater, state);
    const desktop = await start({ atStart: false, feed });
    clickMenu(desktop, "检查更新…");
    await vi.waitFor(() => expect(desktop.dialog.messageBoxes[0]?.message).toBe(message));
  });
});

describe("at the start, turned on", () => {
  test("tells of a newer version", async () => {
    const { dialog } = await start({ atStart: true, feed });
    await vi.waitFor(() => expect(dialog.messageBoxes[0]?.message).toBe("有新版本 0.2.0"));
  });

  test.each([{ available: false }, { fails: true }])("is silent about %j", async (state) => {
    Object.assign(updater, state);
    const { dialog } = await start({ atStart: true, feed });
    await vi.waitFor(() => expect(updater.loaded).toBe(1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(dialog.messageBoxes).toEqual([]);
  });
});

test("the menu's switch is off at first, and kept", async () => {
  const home = temporaryFolder();
  const first = await startDesktop(home, { appFolder: emptyAppFolder() });
  const box = (desktop: StartedDesktop) => menuItems(desktop).find(({ type }) => type === "checkbox");
  expect(box(first)?.checked).toBe(false);
  clickMenu(first, "启动时检查更新");
  first.quit();
  expect(box(await startDesktop(home, { appFolder: emptyAppFolder() }))?.checked).toBe(true);
});
