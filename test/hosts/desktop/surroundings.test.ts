/** What the settings of the page show and change of the shell. */
import { expect, test } from "vitest";
import { callerOn } from "../../contract/caller.ts";
import { menuItems } from "../../desktop/menu-items.ts";
import { loadBridge, startDesktop } from "../../desktop/start-desktop.ts";
import { emptyAppFolder } from "../empty-app-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const start = (home: string) => startDesktop(home, { appFolder: emptyAppFolder(), languages: ["zh-CN"] });

test("updates are not looked for until that is turned on, in the page as in the menu, and it stays", async () => {
  const home = temporaryFolder();
  const first = await start(home);
  const { send } = callerOn(await loadBridge(first));
  expect(await send("app.surroundings", {})).toEqual({
    dataFolder: home,
    updates: { atStart: false, addressed: false },
  });
  await send("app.checkUpdatesAtStart", { on: true });
  const item = () => menuItems(first).find(({ label }) => label === "启动时检查更新");
  expect(item()?.checked).toBe(true);
  first.quit();

  const again = await start(home);
  const surroundings = await callerOn(await loadBridge(again)).send("app.surroundings", {});
  expect(surroundings.updates).toEqual({ atStart: true, addressed: false });
  again.quit();
});
