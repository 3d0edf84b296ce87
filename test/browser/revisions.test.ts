/** What stands under the levels: census revisions with their effect, and a county's path along published growth. */

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { libraryFile } from "../../electron/hosts/data-folder.ts";
import { openStore } from "../../electron/store/open-store.ts";
import { scenarioSchema } from "../../shared/scenario/schema.ts";
import { temporaryFolder } from "../hosts/temporary-folder.ts";
import { violations } from "./axe.ts";
import { ensureBuilt } from "./ensure-built.ts";
import { launchBrowser } from "./launch-browser.ts";
import { openWindow } from "./planner.ts";
import { startHost } from "./start-host.ts";

let browser: Browser;
beforeAll(async () => {
  ensureBuilt("renderer");
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A library with one scenario that takes 2024 and 2025 as published. */
function home(): string {
  const folder = temporaryFolder();
  const store = openStore(libraryFile(folder), { now: () => new Date() });
  const document = scenarioSchema.parse({
    format: "xiance-scenario",
    version: 1,
    id: "s",
    name: "以公布数为起点",
    datasetId: "yunnan-2023",
    horizon: 2030,
    actualsThrough: 2025,
  });
  store.create(document, "2026-01-01T00:00:00.000Z");
  store.close();
  return folder;
}

test("implied revisions are taken and taken back, and the counts say what they do; a county shows its published years", async () => {
  const host = await startHost(home());
  onTestFinished(() => host.stop());
  const planner = await openWindow(browser, host.address);
  onTestFinished(() => planner.context.close());
  const { page } = planner;
  await planner.goTo("县域");
  await planner.choose("安宁市");
  await page.getByText("2025 年及以前取公布数").first().waitFor();
  await page.locator(".chart-status").getByText("2026 年起为推演").waitFor();

  await planner.goTo("数据");
  await page.getByRole("tab", { name: "口径与修订" }).click();
  await page.getByText("当前方案没有普查修订。").waitFor();
  const own = page.getByRole("textbox", { name: "曲靖市 采用的修订" });
  await page.getByRole("button", { name: "曲靖市 采用推算值" }).click();
  await expect.poll(() => own.inputValue()).toBe("-8.36");
  await planner.rest();
  const effect = page.getByRole("table", { name: "对档位个数的影响" });
  await effect.getByRole("row", { name: /全省总量.*30,021\.01 → 29,/ }).waitFor();
  expect(await page.getByRole("textbox", { name: "曲靖市 说明" }).inputValue()).toContain("含价格变动");
  expect(await page.getByRole("textbox", { name: "保山市 说明" }).isDisabled()).toBe(true);
  expect(await violations(page)).toEqual([]);

  await page.getByRole("button", { name: "全部采用推算值" }).click();
  await page.getByText(/2023 年换档 \d+ 个/).waitFor();
  await own.fill("2");
  await own.press("Enter");
  await planner.rest();
  await page.getByRole("button", { name: /^撤销/ }).click();
  await expect.poll(() => own.inputValue()).toBe("-8.36");
  await page.getByRole("button", { name: "全部清除" }).click();
  await page.getByText("当前方案没有普查修订。").waitFor();
  expect(planner.complaints).toEqual([]);
});
