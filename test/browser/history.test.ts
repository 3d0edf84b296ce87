/** The history of a scenario: told in words, returned to at any point, and nothing of it lost. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../hosts/temporary-folder.ts";
import { violations } from "./axe.ts";
import { ensureBuilt } from "./ensure-built.ts";
import { keepPicture } from "./keep-picture.ts";
import { launchBrowser } from "./launch-browser.ts";
import { nearly, openWindow } from "./planner.ts";
import { startHost } from "./start-host.ts";

const base = 532.2237;
const comesTo = (rate: number) => base * (1 + rate) ** 7;

let browser: Browser;
beforeAll(async () => {
  ensureBuilt("renderer");
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test("any step can be gone to, named, and found again after a restart; what came after is a branch", async () => {
  const home = temporaryFolder();
  const host = await startHost(home);
  const planner = await openWindow(browser, host.address);
  const { page } = planner;
  await page.getByRole("button", { name: "设置" }).click();
  await page.getByRole("textbox", { name: "署名" }).fill("李工");
  await page.keyboard.press("Escape");
  await planner.goTo("县域");
  await planner.choose("弥勒市");
  await planner.enter("地区生产总值增速", "5");
  await planner.enter("地区生产总值增速", "6");
  await page.keyboard.press("Alt+h");
  const panel = page.getByRole("complementary", { name: "历史" });
  const rows = panel.getByRole("option");
  await expect.poll(() => rows.count()).toBe(3);
  expect(await rows.nth(0).textContent()).toMatch(/弥勒市 地区生产总值增速 5\.00% → 6\.00%.*当前.*李工/);

  await panel.getByRole("textbox", { name: "为当前位置命名" }).fill("送审稿");
  await panel.getByRole("button", { name: "命名" }).click();
  await panel.getByRole("button", { name: "返回检查点“送审稿”" }).waitFor();

  await rows.filter({ hasText: "→ 5.00%" }).click();
  await nearly(() => planner.horizonGdp(), comesTo(0.05));
  await planner.enter("地区生产总值增速", "8");
  await expect.poll(() => rows.count()).toBe(4);
  expect(await panel.getByRole("option").filter({ hasText: "送审稿" }).textContent()).toContain("分支");

  // The keyboard alone: to the origin and, by its name, back to the branch.
  await panel.getByRole("listbox").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect.poll(() => rows.filter({ hasText: "方案建立" }).textContent()).toContain("当前");
  await panel.getByRole("button", { name: "返回检查点“送审稿”" }).click();
  await nearly(() => planner.horizonGdp(), comesTo(0.06));
  await planner.rest();
  await expect.poll(() => rows.count()).toBe(4);
  expect(await violations(page)).toEqual([]);
  await page.mouse.move(700, 5);
  await keepPicture(page, "history");
  expect(planner.complaints).toEqual([]);
  await planner.context.close();
  await host.stop();

  const again = await startHost(home);
  onTestFinished(() => again.stop());
  const later = await openWindow(browser, again.address);
  onTestFinished(() => later.context.close());
  await later.page.getByRole("button", { name: "查看历史" }).click();
  const kept = later.page.getByRole("complementary", { name: "历史" });
  await expect.poll(() => kept.getByRole("option").count()).toBe(4);
  await kept.getByRole("option", { name: /→ 8\.00%/ }).click();
  await later.goTo("县域");
  await later.choose("弥勒市");
  await nearly(() => later.horizonGdp(), comesTo(0.08));
});
