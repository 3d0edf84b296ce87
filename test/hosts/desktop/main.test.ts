import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { FakeElectronOptions } from "../../desktop/fake-electron.ts";
import { type FakeFrame, ourFrame } from "../../desktop/fake-window.ts";
import { startDesktop } from "../../desktop/start-desktop.ts";
import { emptyAppFolder } from "../empty-app-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const channel = "xiance:request";
const info = { method: "app.info", input: {}, client: "test" };

/** Where a library's file says whose it is, and of which version. */
function headerOfVersion(version: number): Buffer {
  const header = Buffer.alloc(4096);
  header.write("SQLite format 3\0", 0, "latin1");
  header.writeUInt32BE(version, 60);
  header.write("xnce", 68, "latin1");
  return header;
}

function start(home = temporaryFolder(), options: FakeElectronOptions = {}) {
  return startDesktop(home, { appFolder: emptyAppFolder(), ...options });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("the window", () => {
  test("shows our page, sandboxed and apart from Node.js", async () => {
    const { windows, remembered } = await start();
    expect(remembered.sandboxed).toBe(true);
    expect(windows).toHaveLength(1);
    expect(windows[0]?.address).toBe("app://xiance/");
    expect(windows[0]?.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      preload: join(emptyAppFolder(), "dist", "preload", "preload.cjs"),
    });
    expect(windows[0]?.options.webPreferences).not.toHaveProperty("webSecurity", false);
  });
});

describe("the page's scheme", () => {
  test("is a secure origin of its own", async () => {
    const { remembered } = await start();
    expect(remembered.schemes).toMatchObject([
      { scheme: "app", privileges: { standard: true, secure: true } },
    ]);
    expect(remembered.schemes[0]?.privileges).not.toHaveProperty("bypassCSP");
  });

  test("serves the built page under a strict policy, and nothing else", async () => {
    const { protocolHandlers } = await start();
    const get = async (url: string, init?: RequestInit) =>
      protocolHandlers.get("app")?.(new Request(url, init));
    const page = await get("app://xiance/");
    expect(page?.status).toBe(200);
    expect(page?.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await page?.text()).toContain("csp-nonce");
    for (const url of [
      "app://other/index.html",
      "app://xiance/../../package.json",
      "app://xiance/..%2f..%2fpackage.json",
      "app://xiance/%2e%2e/%2e%2e/package.json",
      "app://xiance/no-such-file.js",
    ]) {
      expect((await get(url))?.status).toBe(404);
    }
    expect((await get("app://xiance/", { method: "POST" }))?.status).toBe(404);
  });
});

describe("the door", () => {
  test("answers the top frame of our own page", async () => {
    const { invoke } = await start();
    expect(await invoke(channel, [info], ourFrame)).toMatchObject({ ok: true, value: { host: "desktop" } });
  });

  test.each<[string, FakeFrame | null]>([
    ["a page from the web", { origin: "https://example.org", parent: null }],
    ["a file", { origin: "file://", parent: null }],
    ["another host of the scheme", { origin: "app://other", parent: null }],
    ["a page without an origin", { origin: "null", parent: null }],
    ["a frame inside our page", { origin: "app://xiance", parent: ourFrame }],
    ["a frame that is gone", null],
  ])("refuses %s", async (_, frame) => {
    const { invoke } = await start();
    expect(await invoke(channel, [info], frame)).toMatchObject({ ok: false, fault: { code: "bad-request" } });
  });
});

describe("the start", () => {
  test("keeps everything in the data folder", async () => {
    const home = join(temporaryFolder(), "深", "处");
    const { remembered } = await start(home);
    expect(remembered.paths.get("userData")).toBe(home);
  });

  test("of a second instance ends at once, and brings the first to the front", async () => {
    const first = await start();
    const second = await start(temporaryFolder(), { onlyInstance: false });
    expect(second.remembered.ended).toBe(0);
    expect(second.windows).toEqual([]);

    const [window] = first.windows;
    if (window === undefined) throw new Error("no window");
    window.minimized = true;
    first.app.emit("second-instance", {}, ["xiance"], temporaryFolder());
    expect(window.minimized).toBe(false);
    expect(window.focused).toBe(1);
  });

  test.each([
    ["a folder where the library should be", (home: string) => mkdirSync(join(home, "library.sqlite"))],
    [
      "a library of a newer version",
      (home: string) => writeFileSync(join(home, "library.sqlite"), headerOfVersion(99)),
    ],
  ])("on %s says so in words and ends", async (_, spoil) => {
    const home = temporaryFolder();
    spoil(home);
    const { dialog, remembered, windows } = await start(home);
    expect(remembered.ended).toBe(1);
    expect(windows).toEqual([]);
    expect(dialog.errorBoxes).toHaveLength(1);
    expect(dialog.errorBoxes[0]?.content).toMatch(/[\u4e00-\u9fff]{6}/);
    expect(dialog.errorBoxes[0]?.content).not.toMatch(/Error|\bat .*:\d+/);
  });

  test("on a data folder that cannot be made says so and ends", async () => {
    const home = temporaryFolder();
    writeFileSync(join(home, "file"), "");
    const { dialog, remembered } = await start(join(home, "file", "inside"));
    expect(remembered.ended).toBe(1);
    expect(dialog.errorBoxes[0]?.title).toBe("县策无法启动");
  });

  test("without a built page ends in words, and the log has the error", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { dialog, remembered } = await start(temporaryFolder(), { appFolder: temporaryFolder() });
    expect(remembered.ended).toBe(1);
    const id = String(log.mock.calls[0]?.[0]);
    expect(id).toMatch(/^[0-9a-f]{8}$/);
    expect(dialog.errorBoxes[0]?.content).toContain(id);
  });
});

describe("the end", () => {
  test.each([
    ["darwin", null],
    ["win32", 0],
  ])("on %s comes with the last window: %s", async (name, ended) => {
    const { windows, remembered } = await start();
    vi.spyOn(process, "platform", "get").mockReturnValue(name as NodeJS.Platform);
    windows[0]?.destroy();
    expect(windows).toEqual([]);
    expect(remembered.ended).toBe(ended);
  });

  test("closes the library: a later call is answered, not crashed", async () => {
    const { quit, invoke } = await start();
    quit();
    expect(await invoke(channel, [info], ourFrame)).toMatchObject({
      ok: false,
      fault: { code: "unreachable" },
    });
  });
});
