/** The library and two windows on one scenario. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../hosts/temporary-folder.ts";
import { ensureBuilt } from "./ensure-built.ts";
import { launchBrowser } from "./launch-browser.ts";
import { nearly, openWindow } from "./planner.ts";
import { startHost } from "./start-host.ts";

let browser: Browser;
beforeAll(async () => {
  ensureBuilt("renderer");
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function started() {
  const host = await startHost(temporaryFolder());
  onTestFinished(() => host.stop());
  const window = async () => {
    const planner = await openWindow(browser, host.address);
    onTestFinished(() => planner.context.close());
    return planner;
  };
  return { host, window };
}

test("scenarios are made, named, copied, put away and brought back", async () => {
  const { window } = await started();
  const planner = await window();
  const { page } = planner;
  await planner.goTo("县域");
  await planner.choose("弥勒市");
  await planner.enter("地区生产总值增速", "9");
  await planner.goTo("方案库");
  const rows = page.getByRole("table", { name: "方案" }).getByRole("row");
  await expect.poll(() => rows.count()).toBe(2);
  expect(await rows.nth(1).getByRole("cell").nth(1).textContent()).toBe("1");

  await page.getByRole("button", { name: "修改“方案一”的名称" }).click();
  await page.getByRole("textbox", { name: "方案名称" }).fill("加快工业");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "修改方案名称 加快工业" }).waitFor();
  await page.getByRole("button", { name: "复制“加快工业”" }).click();
  await expect.poll(() => rows.count()).toBe(3);
  await page.getByRole("button", { name: "新建方案" }).click();
  await expect.poll(() => rows.count()).toBe(4);
  await page.getByRole("button", { name: "修改方案名称 新方案" }).waitFor();

  await page.getByRole("button", { name: "把“加快工业”移入回收站" }).click();
  await expect.poll(() => rows.count()).toBe(3);
  await page.getByRole("radio", { name: /^回收站/ }).click();
  await page.getByRole("button", { name: "还原“加快工业”" }).click();
  await page.getByText("回收站是空的。").waitFor();
  await page.getByRole("radio", { name: /^方案 / }).click();
  await page.getByRole("button", { name: "打开“加快工业”", exact: true }).click();
  await planner.rest();
  await planner.goTo("县域");
  await nearly(() => planner.horizonGdp(), 532.2237 * 1.09 ** 7);
  expect(planner.complaints).toEqual([]);
});

test("of two windows, the one that comes late is told, keeps its edit in sight and can apply it again", async () => {
  const { window } = await started();
  const one = await window();
  const two = await window();
  for (const planner of [one, two]) {
    await planner.goTo("县域");
    await planner.choose("弥勒市");
  }
  await one.enter("地区生产总值增速", "9");
  await two.page.getByText("另一个窗口修改了本方案").waitFor();
  await nearly(() => two.horizonGdp(), 532.2237 * 1.09 ** 7);

  // While the second window's edit is on its way, the first one's is there before it.
  let overtaken = false;
  await two.page.route("**/api", async (route) => {
    if (!overtaken && route.request().postData()?.includes('"scenario.edit"')) {
      overtaken = true;
      await one.enter("地区生产总值增速", "4");
    }
    await route.continue();
  });
  const field = two.page.getByRole("textbox", { name: "投资率，数值", exact: true });
  await field.fill("90");
  await field.press("Enter");
  await two.page.getByText("未保存的调整").waitFor();
  await two.page.getByText("该方案已在别处改动").waitFor();
  await nearly(() => two.horizonGdp(), 532.2237 * 1.04 ** 7);

  await two.page.getByRole("button", { name: /^重新应用：弥勒市 投资率 72\.00% → 90\.00%/ }).click();
  await expect.poll(() => two.horizonGdp()).toBeGreaterThan(532.2237 * 1.04 ** 7 + 1);
  await expect.poll(() => two.page.getByText("未保存的调整").count()).toBe(0);
  await expect.poll(() => one.horizonGdp()).toBe(await two.horizonGdp());
});

test("a host that is gone is said in words, the charts are marked, and nothing typed is lost", async () => {
  const { host, window } = await started();
  const planner = await window();
  const { page } = planner;
  await planner.goTo("县域");
  await planner.choose("弥勒市");
  await host.stop();
  const field = page.getByRole("textbox", { name: "地区生产总值增速，数值", exact: true });
  await field.fill("9");
  await field.press("Enter");
  await page.getByText("推演未完成，图中为上一次结果").first().waitFor();
  await page.getByRole("button", { name: /^重新应用：弥勒市 地区生产总值增速/ }).waitFor();
  expect(await page.locator(".county.stale").count()).toBe(1);
});
