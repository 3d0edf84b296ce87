/** The planner's whole journey with the keyboard alone: the pointer is never used, nor is focus set from outside. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { ensureBuilt } from "./ensure-built.ts";
import { launchBrowser } from "./launch-browser.ts";
import { nearly, openWindow, undoName } from "./planner.ts";
import { startHost } from "./start-host.ts";

let browser: Browser;
beforeAll(async () => {
  ensureBuilt("renderer");
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test("open, find a county, change its growth, undo, apply a path, compare, export", async () => {
  const host = await startHost();
  onTestFinished(() => host.stop());
  const planner = await openWindow(browser, host.address);
  onTestFinished(() => planner.context.close());
  const { page } = planner;
  const press = (key: string) => page.keyboard.press(key);
  const focused = () =>
    page.evaluate(() => {
      const here = document.activeElement;
      return here?.getAttribute("aria-label") ?? here?.textContent?.trim() ?? "";
    });
  /** Tab by Tab to what is called so. */
  const tabTo = async (name: RegExp, key = "Tab") => {
    for (let presses = 0; presses < 400; presses++) {
      await press(key);
      if (name.test(await focused())) return;
    }
    throw new Error(`no Tab leads to ${name}`);
  };
  const said = (text: RegExp) =>
    expect.poll(() => page.locator("#announcer").textContent(), { timeout: 15_000 }).toMatch(text);

  // Find a county by the initials of its name.
  await press("Control+k");
  await page.keyboard.type("mls");
  await page.getByRole("menuitem", { name: /弥勒市/ }).waitFor();
  await press("Enter");
  await page.getByText("弥勒市 地区生产总值").first().waitFor();
  await planner.rest();
  const before = await planner.horizonGdp();

  // Change its growth.
  await tabTo(/^地区生产总值增速，数值$/);
  await page.keyboard.type("9");
  await press("Enter");
  await nearly(() => planner.horizonGdp(), 532.2237 * 1.09 ** 7);
  await said(/推演完成/);

  // Undo and redo.
  await press("Control+z");
  await nearly(() => planner.horizonGdp(), before);
  await said(/已撤销：弥勒市 地区生产总值增速/);
  await press("Control+y");
  await nearly(() => planner.horizonGdp(), 532.2237 * 1.09 ** 7);
  await said(/已重做：弥勒市 地区生产总值增速/);
  await planner.rest();

  // The cheapest path to the targets, applied.
  await press("Alt+4");
  await page.getByRole("button", { name: "采用为一步调整" }).waitFor({ timeout: 60_000 });
  await tabTo(/^采用为一步调整$/);
  await press("Enter");
  await expect.poll(() => undoName(page), { timeout: 30_000 }).toMatch(/^撤销：采用达标路径/);
  await planner.rest();

  // Against the baseline.
  await press("Alt+7");
  await page
    .getByRole("row", { name: /弥勒市 地区生产总值增速/ })
    .first()
    .waitFor();

  // Out as a file.
  const download = page.waitForEvent("download");
  await press("Control+s");
  expect((await download).suggestedFilename()).toMatch(/方案一.*\.xiance$/);

  // The sheet of keys says all of this, and Escape leads back to where one was.
  await press("Shift+?");
  const sheet = page.getByRole("dialog", { name: "快捷键" });
  await sheet.getByText("命令面板").waitFor();
  await press("Escape");
  await expect.poll(() => sheet.count()).toBe(0);
  expect(planner.complaints).toEqual([]);
});
