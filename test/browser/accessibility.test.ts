/** axe finds nothing on any screen, in either theme, nor with everything unfolded. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { ensureBuilt } from "./ensure-built.ts";
import { launchBrowser } from "./launch-browser.ts";
import { openWindow, type Planner } from "./planner.ts";
import { type StartedHost, startHost } from "./start-host.ts";

let browser: Browser;
let host: StartedHost;
let planner: Planner;
beforeAll(async () => {
  ensureBuilt("renderer");
  browser = await launchBrowser();
  host = await startHost();
  planner = await openWindow(browser, host.address);
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

describe.each(["浅色", "深色"])("%s", (theme) => {
  beforeAll(async () => {
    const { page } = planner;
    await page.getByRole("button", { name: "设置" }).click();
    await page.getByRole("radio", { name: theme }).click();
    await page.keyboard.press("Escape");
  });

  test.each(["总览", "县域", "方案库"] as const)("%s", async (view) => {
    await planner.goTo(view);
    expect(await violations(planner.page)).toEqual([]);
  });

  test("县域 with an override, its years and a chart's table", async () => {
    const { page } = planner;
    await planner.goTo("县域");
    await planner.choose("弥勒市");
    await planner.enter("第二产业增速", theme === "浅色" ? "9" : "8");
    await page.getByRole("button", { name: "第二产业增速 逐年编辑" }).click();
    await page.getByRole("button", { name: /地区生产总值 表格$/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: /地区生产总值 图形$/ }).click();
    await page.getByRole("button", { name: "第二产业增速 逐年编辑" }).click();
  });

  test("the settings and the list of units, open", async () => {
    const { page } = planner;
    await planner.goTo("县域");
    await page.getByRole("combobox", { name: "选择单元" }).fill("自治县");
    await page.getByRole("option").first().waitFor();
    expect(await violations(page, ".chooser-popover")).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "设置" }).click();
    expect(await violations(page, ".settings-menu")).toEqual([]);
    await page.keyboard.press("Escape");
  });
});
