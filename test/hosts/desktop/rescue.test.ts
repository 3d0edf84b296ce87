import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FakeElectronOptions } from "../../desktop/fake-electron.ts";
import { ourFrame } from "../../desktop/fake-window.ts";
import { startDesktop } from "../../desktop/start-desktop.ts";
import { changeDigit } from "../../store/change-outside.ts";
import { emptyAppFolder } from "../empty-app-folder.ts";
import { backUp, folderWithLibrary, spoil } from "../spoilt-library.ts";
import { temporaryFolder } from "../temporary-folder.ts";

interface More extends FakeElectronOptions {
  readonly args?: readonly string[];
}

/** Starts with the buttons that will be pressed. */
const start = (home: string, answers: number[], more: More = {}) =>
  startDesktop(home, { appFolder: emptyAppFolder(), answers, ...more });

const backedUp = () => {
  const home = folderWithLibrary();
  backUp(home);
  return home;
};
const asideIn = (home: string) =>
  readdirSync(home).filter((name) => /^library\.(damaged|foreign)-/.test(name));
const logOf = (home: string) => readFileSync(join(home, "logs", "xiance.log"), "utf8");

async function idsOf({ invoke }: Awaited<ReturnType<typeof start>>): Promise<string[]> {
  const request = { method: "scenario.list", input: { trashed: false }, client: "test" };
  const reply = (await invoke("xiance:request", [request], ourFrame)) as { value: { id: string }[] };
  return reply.value.map(({ id }) => id).toSorted();
}

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

describe.each([
  ["damaged", false, "方案库文件已损坏"],
  ["foreign", true, "不是县策的方案库，或其开头已损坏"],
])("a library that is %s", (ailment, beginning, words) => {
  test("makes way for the last backup when the planner says so, and is kept", async () => {
    const home = backedUp();
    const spoilt = spoil(home, beginning);
    const desktop = await start(home, [0, 0]);
    const [offer, kept] = desktop.dialog.messageBoxes;
    expect(offer?.buttons).toEqual(["打开最近的备份（2026-01-05）", "打开所在文件夹", "退出县策"]);
    expect(offer?.detail).toContain(words);
    expect(offer?.detail).toContain("有 2 个方案");
    expect(await idsOf(desktop)).toEqual(["a", "b"]);
    const [aside = ""] = asideIn(home);
    expect(aside).toMatch(new RegExp(`^library\\.${ailment}-\\d{4}-\\d\\d-\\d\\d-\\d{6}\\.sqlite$`));
    expect(readFileSync(join(home, aside)).equals(spoilt)).toBe(true);
    expect(kept?.message).toBe("已打开 2026-01-05 的备份");
    expect(kept?.detail).toContain(aside);
    expect(desktop.windows).toHaveLength(1);
  });
});

test("a look at the folder leads back to the question, and leaving changes nothing", async () => {
  const home = backedUp();
  const spoilt = spoil(home);
  const { dialog, remembered, windows } = await start(home, [1, 2]);
  expect(dialog.messageBoxes).toHaveLength(2);
  expect(remembered).toMatchObject({ openedOutside: [home], ended: 1 });
  expect(windows).toEqual([]);
  expect(asideIn(home)).toEqual([]);
  expect(readFileSync(join(home, "library.sqlite")).equals(spoilt)).toBe(true);
});

test("without a backup there is none to choose, and it is said what helps", async () => {
  const home = folderWithLibrary();
  spoil(home);
  const { dialog, remembered } = await start(home, [0]);
  expect(dialog.messageBoxes[0]?.buttons).toEqual(["打开所在文件夹", "退出县策"]);
  expect(dialog.messageBoxes[0]?.detail).toContain("没有可用的备份");
  expect(remembered).toMatchObject({ openedOutside: [home], ended: 1 });
});

test("the question is asked in English where the system speaks it", async () => {
  const home = backedUp();
  spoil(home);
  const { dialog } = await start(home, [0, 0], { languages: ["en-GB"] });
  expect(dialog.messageBoxes[0]?.buttons[0]).toBe("Open the last backup (2026-01-05)");
  expect(dialog.messageBoxes[1]?.detail).toMatch(/scenarios: 2.*library\.damaged-/);
});

describe("a start that was asked for the backup", () => {
  test("opens it without asking again, and says what was kept", async () => {
    const home = backedUp();
    spoil(home);
    const desktop = await start(home, [], { args: ["--restore-backup"] });
    expect(desktop.dialog.messageBoxes.map(({ message }) => message)).toEqual(["已打开 2026-01-05 的备份"]);
    expect(await idsOf(desktop)).toEqual(["a", "b"]);
  });

  test("leaves a sound library as it is", async () => {
    const home = backedUp();
    const desktop = await start(home, [], { args: ["--restore-backup"] });
    expect(await idsOf(desktop)).toEqual(["a", "b", "c"]);
    expect(asideIn(home)).toEqual([]);
  });
});

describe("trouble over a library that turns out damaged", () => {
  test("a page that is gone: the app starts again with the backup", async () => {
    const home = backedUp();
    const { windows, dialog, remembered } = await start(home, []);
    spoil(home);
    dialog.answers = [0];
    windows[0]?.webContents.emit("render-process-gone", {}, { reason: "crashed", exitCode: 1 });
    await vi.waitFor(() => expect(remembered.ended).toBe(0));
    expect(dialog.messageBoxes[0]?.buttons[0]).toMatch(/^重新启动，打开最近的备份/);
    expect(remembered.relaunched).toBe(true);
    expect(remembered.relaunchedWith).toContain("--restore-backup");
  });

  test("a window that hangs: likewise", async () => {
    const home = backedUp();
    const { windows, dialog, remembered } = await start(home, []);
    spoil(home);
    dialog.answers = [1];
    windows[0]?.emit("unresponsive");
    await vi.waitFor(() => expect(remembered.ended).toBe(0));
    expect(dialog.messageBoxes[0]?.buttons).toEqual([
      "继续等待",
      expect.stringMatching(/^重新启动，打开最近的备份/),
      "退出县策",
    ]);
    expect(remembered.relaunchedWith).toContain("--restore-backup");
  });

  test("an error that nobody caught: likewise", async () => {
    const home = backedUp();
    const { dialog, remembered, fail } = await start(home, []);
    spoil(home);
    dialog.answers = [0];
    fail(new Error("boom"));
    expect(dialog.messageBoxes[0]?.detail).toContain("方案库文件已损坏");
    expect(remembered).toMatchObject({ ended: 1, relaunched: true });
    expect(remembered.relaunchedWith).toContain("--restore-backup");
  });
});

describe("a digit changed in a scenario, which opening does not meet", () => {
  const changed = () => {
    const home = backedUp();
    changeDigit(join(home, "library.sqlite"));
    return home;
  };

  test("is said when it is read, and the backup offered once; the rest can be worked on", async () => {
    const home = changed();
    const desktop = await start(home, []);
    const ask = (id: string) =>
      desktop.invoke(
        "xiance:request",
        [{ method: "scenario.open", input: { id }, client: "test" }],
        ourFrame,
      );
    expect(await ask("a")).toMatchObject({ ok: false, fault: { code: "store-damaged" } });
    expect(await ask("a")).toMatchObject({ ok: false });
    await vi.waitFor(() => expect(desktop.dialog.messageBoxes).toHaveLength(1));
    expect(desktop.dialog.messageBoxes[0]?.message).toBe("方案库有一处损坏");
    expect(desktop.dialog.messageBoxes[0]?.detail).toMatch(/2026-01-05.*\n只恢复损坏的方案/);
    expect(desktop.remembered.ended).toBeNull();
    expect(await ask("b")).toMatchObject({ ok: true });
  });

  test("is said when the list of what is damaged has it", async () => {
    const desktop = await start(changed(), []);
    const request = { method: "scenario.damaged", input: {}, client: "test" };
    expect(await desktop.invoke("xiance:request", [request], ourFrame)).toMatchObject({
      ok: true,
      value: [{ id: "a", part: "document", entry: { id: "a" } }],
    });
    await vi.waitFor(() => expect(desktop.dialog.messageBoxes).toHaveLength(1));
    expect(desktop.remembered.ended).toBeNull();
  });

  test("a start that was asked for the backup finds it and opens that", async () => {
    const home = changed();
    const desktop = await start(home, [], { args: ["--restore-backup"] });
    expect(desktop.dialog.messageBoxes.map(({ message }) => message)).toEqual(["已打开 2026-01-05 的备份"]);
    expect(await idsOf(desktop)).toEqual(["a", "b"]);
  });
});

describe("the backup of the day", () => {
  test("is written once the page is there", async () => {
    const home = folderWithLibrary();
    await start(home, []);
    await vi.waitFor(() => expect(readdirSync(join(home, "backups"))).toHaveLength(1));
    await vi.waitFor(() => expect(logOf(home)).toContain("已备份方案库"));
  });

  test("that cannot be written is told in the log, and the window opens all the same", async () => {
    const home = folderWithLibrary();
    writeFileSync(join(home, "backups"), "");
    const desktop = await start(home, []);
    await vi.waitFor(() => expect(logOf(home)).toContain("方案库未能备份，不影响使用。备份文件夹"));
    expect(desktop.dialog.messageBoxes).toEqual([]);
    expect(await idsOf(desktop)).toEqual(["a", "b"]);
  });

  test("of a new library waits for the first scenario", async () => {
    const home = temporaryFolder();
    await start(home, []);
    await vi.waitFor(() => expect(logOf(home)).toContain("page loaded"));
    expect(readdirSync(join(home, "backups"))).toEqual([]);
  });
});
