/** The product's main job, from an empty library to a restart. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../hosts/temporary-folder.ts";
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

async function started(home = temporaryFolder()) {
  const host = await startHost(home);
  onTestFinished(() => host.stop());
  const planner = await openWindow(browser, host.address);
  onTestFinished(() => planner.context.close());
  return { home, host, planner };
}

test("a county is raised, the board changes, it is undone, redone, and there after a restart", async () => {
  const { home, host, planner } = await started();
  const { page } = planner;
  await expect.poll(() => page.locator("[role=listbox]").first().locator("[role=option]").count()).toBe(129);
  expect(await planner.figure("500亿以上")).toBe(9);
  expect(await planner.figure("200亿—500亿")).toBe(34);

  await planner.goTo("县域");
  await planner.choose("弥勒市");
  const before = await planner.horizonGdp();
  await planner.enter("地区生产总值增速", "9");
  const after = await planner.horizonGdp();
  // 532.22 亿元 at 9 % a year for seven years.
  expect(after).toBeCloseTo(532.2237 * 1.09 ** 7, 1);
  await expect.poll(() => undoName(page)).toMatch(/^撤销：弥勒市 地区生产总值增速 [\d.]+% → 9\.00%$/);

  await planner.choose("会泽县");
  await planner.enter("第二产业增速", "8");
  await planner.goTo("总览");
  expect(await planner.figure("500亿以上")).toBe(10);
  expect(await planner.figure("200亿—500亿")).toBe(33);

  await page.keyboard.press("Control+z");
  await nearly(() => planner.figure("500亿以上"), 9);
  await page.keyboard.press("Control+y");
  await nearly(() => planner.figure("500亿以上"), 10);
  await planner.rest();
  expect(planner.complaints).toEqual([]);
  await planner.context.close();
  await host.stop();

  const again = await started(home);
  expect(await again.planner.figure("500亿以上")).toBe(10);
  await again.planner.goTo("县域");
  await again.planner.choose("弥勒市");
  expect(await again.planner.horizonGdp()).toBe(after);
  await again.planner.page.keyboard.press("Control+z");
  await again.planner.page.keyboard.press("Control+z");
  await nearly(() => again.planner.horizonGdp(), before);
  expect(again.planner.complaints).toEqual([]);
});

test("an edit for a prefecture moves all of it, and a county's own stays ahead of it until reset", async () => {
  const { planner } = await started();
  const { page } = planner;
  await planner.goTo("县域");
  await planner.choose("弥勒市");
  await planner.enter("地区生产总值增速", "6");
  const own = await planner.horizonGdp();

  await planner.actOn("红河哈尼族彝族自治州");
  await page.getByText("作用于 13 个单元").waitFor();
  await planner.enter("地区生产总值增速", "10");
  await page.getByText("1 处更具体的调整仍然优先").first().waitFor();
  expect(await planner.horizonGdp()).toBe(own);

  await planner.choose("开远市");
  expect((await planner.horizonGdp()) / (await baseGdp(page))).toBeCloseTo(1.1 ** 7, 2);
  await planner.choose("弥勒市");
  await planner.actOn("本单元");
  await page.getByRole("button", { name: "地区生产总值增速 恢复为继承值" }).click();
  await page.getByText("继承自 红河哈尼族彝族自治州 10.00%").first().waitFor();
  await nearly(() => planner.horizonGdp(), 532.2237 * 1.1 ** 7);
  expect(planner.complaints).toEqual([]);
});

test("one year is given its own number, and the others stay", async () => {
  const { planner } = await started();
  const { page } = planner;
  await planner.goTo("县域");
  await planner.choose("弥勒市");
  await planner.enter("地区生产总值增速", "5");
  await page.getByRole("button", { name: "地区生产总值增速 逐年编辑" }).click();
  const year = page.getByRole("textbox", { name: "地区生产总值增速，2027 年" });
  expect(await year.inputValue()).toBe("5.00%");
  await year.fill("12");
  await year.press("Enter");
  await nearly(() => planner.horizonGdp(), 532.2237 * 1.05 ** 6 * 1.12);
  await expect.poll(() => undoName(page)).toBe("撤销：弥勒市 地区生产总值增速 2027 年 5.00% → 12.00%");
  expect(planner.complaints).toEqual([]);
});

test("a rate the model refuses is said in words, and the rest still computes", async () => {
  const { planner } = await started();
  const { page } = planner;
  await planner.goTo("县域");
  await planner.choose("弥勒市");
  const before = await planner.horizonGdp();
  await planner.enter("投资率", "-5");
  await page
    .getByText(/投资率.*不能为负/)
    .first()
    .waitFor();
  expect(await planner.horizonGdp()).toBe(before);
  await planner.enter("地区生产总值增速", "-150");
  await page
    .getByText(/该值未采用/)
    .nth(1)
    .waitFor();
  expect(await planner.horizonGdp()).toBe(before);
  expect(planner.complaints).toEqual([]);
});

test("the keyboard alone goes to a county and changes it", async () => {
  const { planner } = await started();
  const { page } = planner;
  await page.keyboard.press("Alt+2");
  await page.getByRole("combobox", { name: "选择单元" }).focus();
  await page.keyboard.insertText("弥勒");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByText("弥勒市 地区生产总值").first().waitFor();
  await planner.rest();
  const before = await planner.horizonGdp();
  await page.getByRole("slider", { name: "第二产业增速，滑块" }).focus();
  for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => planner.horizonGdp()).toBeGreaterThan(before);
  // Five presses in a row are one move of the hand, and one step.
  await expect.poll(() => undoName(page)).toContain("第二产业增速");
  await page.keyboard.press("Control+z");
  await nearly(() => planner.horizonGdp(), before);
  await expect.poll(() => undoName(page)).toBe("没有可撤销的步骤");
  expect(planner.complaints).toEqual([]);
});

async function baseGdp(page: Parameters<typeof undoName>[0]): Promise<number> {
  const text = await page
    .getByText(/[\d,.]+ → [\d,.]+ 亿元/)
    .first()
    .textContent();
  return Number(/^([\d,.]+)/.exec(text ?? "")?.[1]?.replaceAll(",", ""));
}
