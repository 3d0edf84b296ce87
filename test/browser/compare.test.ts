/** Scenarios side by side: what they assume otherwise, what comes of it, and what makes the difference. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { violations } from "./axe.ts";
import { ensureBuilt } from "./ensure-built.ts";
import { keepPicture } from "./keep-picture.ts";
import { launchBrowser } from "./launch-browser.ts";
import { openWindow } from "./planner.ts";
import { startHost } from "./start-host.ts";

let browser: Browser;
beforeAll(async () => {
  ensureBuilt("renderer");
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test("three scenarios side by side; the base is swapped; one place on one scale; the difference is attributed", async () => {
  const host = await startHost();
  onTestFinished(() => host.stop());
  const planner = await openWindow(browser, host.address);
  onTestFinished(() => planner.context.close());
  const { page } = planner;
  await planner.goTo("县域");
  await planner.choose("弥勒市");
  await planner.enter("地区生产总值增速", "9");
  await planner.actOn("全省");
  await planner.enter("第二产业增速", "8");
  await planner.actOn("本单元");
  await planner.goTo("方案库");
  await page.getByRole("button", { name: "复制“方案一”" }).click();
  await page.getByRole("button", { name: "打开“方案一 副本”", exact: true }).click();
  await page.getByRole("button", { name: "修改方案名称 方案一 副本" }).waitFor();
  await planner.rest();
  await planner.goTo("县域");
  await planner.choose("弥勒市");
  await planner.enter("地区生产总值增速", "4");

  await page.keyboard.press("Alt+7");
  const assumptions = page.getByRole("table").filter({ hasText: "全省 第二产业增速" });
  await assumptions.getByRole("row", { name: /弥勒市 地区生产总值增速 未调整 4\.00%/ }).waitFor();
  await page.getByRole("combobox", { name: "加入方案" }).fill("方案一");
  await page.getByRole("option", { name: "方案一", exact: true }).click();
  await assumptions.getByRole("row", { name: /弥勒市 地区生产总值增速 未调整 4\.00% 9\.00%/ }).waitFor();

  // The copy becomes the base: what it shares with the other is no difference between them.
  await page.getByRole("button", { name: "以此为准：方案一 副本" }).click();
  await assumptions.getByRole("row", { name: /弥勒市 地区生产总值增速 4\.00% 未调整 9\.00%/ }).waitFor();
  await page.getByRole("button", { name: "移出“基准”" }).click();
  await expect.poll(() => page.getByRole("row", { name: /全省 第二产业增速/ }).count()).toBe(0);
  const board = page.getByRole("table", { name: "结果" });
  await board.getByRole("row", { name: /全省地区生产总值，名义.*\+[\d,.]+$/ }).waitFor();
  const drivers = page.getByRole("region", { name: "差异由何而来" }).first();
  await drivers.getByText("无差异：投资、就业、价格").waitFor();

  await page.getByRole("combobox", { name: "加入方案" }).fill("基准");
  await page.getByRole("option", { name: "基准" }).click();
  await page.getByRole("combobox", { name: "选择单元" }).fill("弥勒");
  await page.getByRole("option", { name: "弥勒市" }).click();
  await page.getByText("弥勒市 地区生产总值", { exact: true }).waitFor();
  await page.getByText("2030 年弥勒市名义值，亿元", { exact: true }).waitFor();
  await page.getByRole("radio", { name: "单元", exact: true }).click();
  const units = page.getByRole("table", { name: "单元" });
  await units.getByRole("row", { name: /弥勒市/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.mouse.move(700, 5);
  await keepPicture(page, "compare");
  await page.getByRole("radio", { name: "各年", exact: true }).click();
  await page.getByRole("table", { name: "各年" }).getByRole("row", { name: /^2030/ }).waitFor();
  const screen = await page
    .locator("#screen")
    .evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => [
      scrollWidth - clientWidth,
      scrollHeight - clientHeight,
    ]);
  expect(screen).toEqual([0, 0]);
  expect(planner.complaints).toEqual([]);
});
