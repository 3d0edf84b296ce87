/** The palette: all that can be done and every county, by typing; and the other windows of the desk. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
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

test("an action is found by a word of it and done; Escape does nothing", async () => {
  const { page } = planner;
  const palette = page.getByRole("dialog", { name: "命令面板" });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("方案库");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "方案库" }).waitFor();
  expect(await palette.count()).toBe(0);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("总览");
  await page.keyboard.press("Escape");
  await expect.poll(() => palette.count()).toBe(0);
  await page.getByRole("heading", { name: "方案库" }).waitFor();
});

test("arrow keys choose among several; what is not found is said", async () => {
  const { page } = planner;
  await page.keyboard.press("Control+k");
  await page.keyboard.type("大理白族自治州");
  const items = page.getByRole("menuitem");
  await expect.poll(() => items.count()).toBe(12);
  const second = await items.nth(1).locator("span").first().textContent();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByText(`${second} 地区生产总值`).first().waitFor();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("没有这个县");
  await page.getByText("没有相符的操作或单元。").waitFor();
  await page.keyboard.press("Escape");
});

test("while a window stands over the screen, keys do not work behind it", async () => {
  const { page } = planner;
  await planner.goTo("总览");
  await page.keyboard.press("Control+,");
  await page.getByRole("dialog", { name: "设置" }).waitFor();
  await page.keyboard.press("Alt+3");
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: "总览" }).waitFor({ state: "attached" });
});

test("a question mark typed into a field is text", async () => {
  const { page } = planner;
  await page.keyboard.press("Control+,");
  const author = page.getByRole("textbox", { name: "署名" });
  await author.fill("");
  await author.pressSequentially("王?");
  expect(await author.inputValue()).toBe("王?");
  expect(await page.getByRole("dialog", { name: "快捷键" }).count()).toBe(0);
  await page.keyboard.press("Escape");
});

test("the settings tell where the data lie; the page about, whose figures and whose software they are", async () => {
  const { page } = planner;
  await page.keyboard.press("Control+,");
  await page.getByText(/xiance-/).waitFor();
  // In a browser nothing looks for updates.
  expect(await page.getByRole("switch").count()).toBe(0);
  await page.getByRole("button", { name: "版本与数据来源" }).click();
  const about = page.getByRole("dialog", { name: "版本与数据来源" });
  await about.getByText("云南省县域经济数据集 2023（yunnan-2023）").waitFor();
  await about.getByText(/^react-dom /).click();
  await about
    .locator("details[open]")
    .getByText(/Permission is hereby granted/)
    .waitFor();
  await page.keyboard.press("Escape");
  expect(planner.complaints).toEqual([]);
});
