/** The tour: there on the first start, once; its example is worked on the real board; it can be left and opened again. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { ensureBuilt } from "./ensure-built.ts";
import { launchBrowser } from "./launch-browser.ts";
import { startHost } from "./start-host.ts";

let browser: Browser;
beforeAll(async () => {
  ensureBuilt("renderer");
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function firstStart() {
  const host = await startHost();
  onTestFinished(() => host.stop());
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(host.address);
  return { page, tour: page.locator(".tour") };
}

test("by the keyboard alone a county is raised over its line, the board counts one more, and it is undone", async () => {
  const { page, tour } = await firstStart();
  const count = async () =>
    Number(await page.locator(".figure", { hasText: "500亿以上" }).locator(".figure-value").textContent());
  const press = async (name: string) => {
    // Focus is in the card: Tab by Tab to its button.
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press("Tab");
      if ((await page.evaluate(() => document.activeElement?.textContent)) === name) break;
    }
    await page.keyboard.press("Enter");
  };
  await tour.getByRole("heading", { name: "先看总览" }).waitFor();
  const before = await count();
  await press("下一步");
  const name = /^(\S+?) 2030 年距“500亿以上”还差/.exec((await tour.locator("p").textContent()) ?? "")?.[1];
  expect(name).toBeDefined();
  await press("下一步");
  await page.getByText(`${name} 地区生产总值`).first().waitFor();
  const deed = await tour.getByRole("button", { name: /^提高到/ }).textContent();
  await press(deed ?? "");
  await tour.getByText(/已由 [\d.]+% 提高到/).waitFor();
  await press("下一步");
  await tour.getByText(`500亿以上的县(市)由 ${before} 个变为 ${before + 1} 个`).waitFor();
  expect(await count()).toBe(before + 1);
  await press("下一步");
  await press("撤销");
  await expect.poll(count).toBe(before);
  await press("下一步");
  await press("完成");
  expect(await tour.count()).toBe(0);
});

test("it is offered once, left by Escape, and opened again from the palette", async () => {
  const { page, tour } = await firstStart();
  await tour.waitFor();
  await page.keyboard.press("Escape");
  expect(await tour.count()).toBe(0);
  await page.reload();
  await page.locator('#board-mark[data-fresh="true"]').waitFor({ state: "attached" });
  expect(await tour.count()).toBe(0);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("导览");
  await page.keyboard.press("Enter");
  await tour.getByRole("heading", { name: "先看总览" }).waitFor();
});

test("the screen behind it works on", async () => {
  const { page, tour } = await firstStart();
  await tour.waitFor();
  await page.getByRole("radio", { name: "实际" }).click();
  await page.getByRole("button", { name: "方案库" }).click();
  await page.getByRole("heading", { name: "方案库" }).waitFor();
  expect(await tour.count()).toBe(1);
});
