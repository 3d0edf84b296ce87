import { afterEach, describe, expect, test, vi } from "vitest";
import { menuActions } from "../../../electron/hosts/desktop/menu-actions.ts";
import type { Shortcut } from "../../../renderer/actions/action.ts";
import { actionList } from "../../../renderer/actions/actions.ts";
import type { ContractEvent } from "../../../shared/contract/events.ts";
import type { Language } from "../../../shared/words/language.ts";
import { callerOn } from "../../contract/caller.ts";
import { clickMenu, menuItems } from "../../desktop/menu-items.ts";
import { loadBridge, type StartedDesktop, startDesktop } from "../../desktop/start-desktop.ts";
import { emptyAppFolder } from "../empty-app-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const start = (options: { languages?: string[] } = {}, home = temporaryFolder()) =>
  startDesktop(home, { appFolder: emptyAppFolder(), ...options });

function eventsOf({ windows }: StartedDesktop): ContractEvent[] {
  const events: ContractEvent[] = [];
  windows[0]?.webContents.sent.on("message", (_, [event]) => events.push(event as ContractEvent));
  return events;
}

async function choose(desktop: StartedDesktop, language: Language): Promise<void> {
  await callerOn(await loadBridge(desktop)).send("app.chooseLanguage", { language });
}

afterEach(() => vi.restoreAllMocks());

test.each([
  [["zh-Hans-CN", "en-US"], "文件"],
  [["en-GB"], "File"],
  [["fr-FR"], "文件"],
  [[], "文件"],
])("for a system in %s the menu begins with %s", async (languages, label) => {
  const { remembered } = await start({ languages });
  expect(remembered.menu[0]?.label).toBe(label);
});

test("the page's language becomes the menu's, and stays so after a restart", async () => {
  const home = temporaryFolder();
  const first = await start({}, home);
  await choose(first, "en");
  expect(first.remembered.menu[0]?.label).toBe("File");
  first.quit();
  expect((await start({}, home)).remembered.menu[0]?.label).toBe("File");
});

describe.each(["win32", "darwin", "linux"] as const)("on %s", (platform) => {
  test.each(["zh-CN", "en"] as const)(
    "every item has a word in %s, and something to do",
    async (language) => {
      vi.spyOn(process, "platform", "get").mockReturnValue(platform);
      const desktop = await start({ languages: [language] });
      for (const item of menuItems(desktop).filter(({ type }) => type !== "separator")) {
        expect(item.label, JSON.stringify(item)).toMatch(
          language === "en" ? /^[A-Z][\w ]*…?$/ : /^[\u4e00-\u9fff]+…?$/,
        );
        expect(item.role ?? item.click ?? item.submenu, item.label).toBeDefined();
      }
    },
  );

  test("undo and redo are the page's, not the text field's alone", async () => {
    vi.spyOn(process, "platform", "get").mockReturnValue(platform);
    const roles = menuItems(await start()).map(({ role }) => role);
    expect(roles).not.toContain("undo");
    expect(roles).toEqual(expect.arrayContaining(["cut", "copy", "paste", "selectAll", "quit", "about"]));
  });
});

test("macOS has its own first menu, and recent files in the file menu", async () => {
  vi.spyOn(process, "platform", "get").mockReturnValue("darwin");
  const desktop = await start();
  expect(desktop.remembered.menu[0]).toMatchObject({ role: "appMenu" });
  expect(menuItems(desktop).map(({ role }) => role)).toContain("recentDocuments");
});

describe("an item of the page's", () => {
  test.each(Object.keys(menuActions))("%s is one of the window's actions, under its first shortcut", (id) => {
    const action = actionList.find((each) => each.id === id);
    const [shortcut] = action?.shortcuts ?? [];
    expect(menuActions[id]?.accelerator).toBe(written(shortcut));
  });

  test("is there for every action of the window: else add it to menu-actions.ts", () => {
    expect(Object.keys(menuActions).sort()).toEqual(actionList.map(({ id }) => id).sort());
  });

  test("is sent to the window under its id, and leaves the key to the page", async () => {
    const desktop = await start();
    const events = eventsOf(desktop);
    clickMenu(desktop, "撤销");
    clickMenu(desktop, "总览");
    expect(events).toEqual([
      { topic: "menu.action", action: "undo" },
      { topic: "menu.action", action: "overview" },
    ]);
    const shown = menuItems(desktop).filter(({ id }) => id !== undefined);
    expect(shown.length).toBe(Object.keys(menuActions).length);
    expect(shown.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true);
  });
});

test("printing, and the data folder, are a click away", async () => {
  const home = temporaryFolder();
  const desktop = await start({}, home);
  clickMenu(desktop, "打印…");
  clickMenu(desktop, "打开数据文件夹");
  expect(desktop.windows[0]?.webContents.prints).toBe(1);
  expect(desktop.remembered.openedOutside).toEqual([home]);
});

/** As Electron writes accelerators. */
function written(shortcut: Shortcut | undefined): string {
  if (shortcut === undefined) return "";
  const { key, mod, alt, shift } = shortcut;
  const name = key.startsWith("arrow") ? key.slice("arrow".length) : key;
  const parts = [mod ? "CmdOrCtrl" : "", alt ? "Alt" : "", shift ? "Shift" : ""];
  return [...parts, name.charAt(0).toUpperCase() + name.slice(1)].filter(Boolean).join("+");
}
