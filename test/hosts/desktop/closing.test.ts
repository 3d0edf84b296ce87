import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ContractEvent } from "../../../shared/contract/events.ts";
import { ourFrame } from "../../desktop/fake-window.ts";
import { type StartedDesktop, startDesktop } from "../../desktop/start-desktop.ts";
import { emptyAppFolder } from "../empty-app-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const screens = [{ x: 0, y: 0, width: 1920, height: 1040 }];

const start = (home = temporaryFolder()) => startDesktop(home, { appFolder: emptyAppFolder(), screens });

const answer = ({ invoke }: StartedDesktop, unsaved = 0) =>
  invoke("xiance:request", [{ method: "app.readyToClose", input: { unsaved }, client: "t" }], ourFrame);

function topicsOf({ windows }: StartedDesktop): string[] {
  const topics: string[] = [];
  windows[0]?.webContents.sent.on("message", (_, [event]) => topics.push((event as ContractEvent).topic));
  return topics;
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a window that is closed", () => {
  test("waits for its page, once, and goes when everything is stored", async () => {
    const desktop = await start();
    const topics = topicsOf(desktop);
    const [window] = desktop.windows;
    expect(window?.close()).toBe(false);
    expect(window?.close()).toBe(false);
    expect(topics).toEqual(["window.closing"]);
    await answer(desktop);
    expect(window?.destroyed).toBe(true);
    expect(desktop.remembered.ended).toBe(0);
  });

  test("goes at once when its page has crashed: there is nobody to wait for", async () => {
    const desktop = await start();
    const [window] = desktop.windows;
    if (window !== undefined) window.webContents.crashed = true;
    expect(window?.close()).toBe(true);
  });

  test("stays when edits were refused by the store, unless the planner gives them up", async () => {
    const desktop = await start();
    const [window] = desktop.windows;
    desktop.dialog.answers = [0, 1];
    window?.close();
    await answer(desktop, 3);
    expect(desktop.dialog.messageBoxes[0]?.message).toBe("有 3 处调整没有存入方案库");
    await vi.waitFor(() => expect(window?.destroyed).toBe(false));
    window?.close();
    await answer(desktop, 3);
    await vi.waitFor(() => expect(window?.destroyed).toBe(true));
  });

  test("an answer that nobody asked for closes nothing", async () => {
    const desktop = await start();
    await answer(desktop);
    expect(desktop.windows[0]?.destroyed).toBe(false);
  });
});

describe("a page that does not answer", () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true }));

  test("is waited for, then the planner decides", async () => {
    const desktop = await start();
    const [window] = desktop.windows;
    desktop.dialog.answers = [0, 1];
    window?.close();
    await vi.advanceTimersByTimeAsync(4_900);
    expect(desktop.dialog.messageBoxes).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(desktop.dialog.messageBoxes).toHaveLength(1);
    expect(window?.destroyed).toBe(false);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(desktop.dialog.messageBoxes).toHaveLength(2);
    expect(window?.destroyed).toBe(true);
  });
});

describe("quitting", () => {
  test("waits for the page, then goes on by itself, on macOS too", async () => {
    const desktop = await start();
    vi.spyOn(process, "platform", "get").mockReturnValue("darwin");
    desktop.app.quit();
    expect(desktop.remembered.ended).toBeNull();
    await answer(desktop);
    expect(desktop.remembered.ended).toBe(0);
  });

  test("is over when the planner goes back: a later close is only a close", async () => {
    const desktop = await start();
    vi.spyOn(process, "platform", "get").mockReturnValue("darwin");
    desktop.dialog.answers = [0];
    desktop.app.quit();
    await answer(desktop, 1);
    await vi.waitFor(() => expect(desktop.dialog.messageBoxes).toHaveLength(1));
    desktop.windows[0]?.close();
    await answer(desktop);
    expect(desktop.windows).toEqual([]);
    expect(desktop.remembered.ended).toBeNull();
  });
});

describe("the window's place", () => {
  test("is kept from one start to the next", async () => {
    const home = temporaryFolder();
    const first = await start(home);
    const [window] = first.windows;
    if (window === undefined) throw new Error("no window");
    window.bounds = { x: 100, y: 50, width: 1200, height: 800 };
    window.maximized = true;
    window.close();
    await answer(first);

    const second = await start(home);
    expect(second.windows[0]?.options).toMatchObject({ x: 100, y: 50, width: 1200, height: 800 });
    expect(second.windows[0]?.maximized).toBe(true);
  });

  test.each(["", "{", "[]", '{"place":{"x":"1"},"updates":{"atStart":"yes","feed":"http://x/"}}'])(
    "of a damaged file (%s) is the middle of the screen, and nothing else is lost or turned on",
    async (text) => {
      const home = temporaryFolder();
      writeFileSync(join(home, "desktop.json"), text);
      const desktop = await start(home);
      expect(desktop.windows[0]?.options).toMatchObject({ x: 240, y: 70, width: 1440, height: 900 });
      desktop.windows[0]?.close();
      const kept = JSON.parse(readFileSync(join(home, "desktop.json"), "utf8"));
      expect(kept.updates).toEqual({ atStart: false, feed: null });
    },
  );
});
