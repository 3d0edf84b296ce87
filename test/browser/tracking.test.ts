/** 监测: the published years read, another one entered with its source, and the scenario re-based on them. */
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

test("what was published is read, a county's growth is entered with its source, and the scenario starts from it", async () => {
  const host = await startHost();
  onTestFinished(() => host.stop());
  const planner = await openWindow(browser, host.address);
  onTestFinished(() => planner.context.close());
  const { page } = planner;
  await planner.goTo("县域");
  await planner.choose("安宁市");
  await planner.actOn("全省");
  await planner.enter("地区生产总值增速", "5.2");

  await page.keyboard.press("Alt+9");
  await page
    .getByText(
      /2025 年云南省实际增长 4\.10%，方案 5\.20%，低 1\.10 个百分点；500亿以上 15 个达标概率 [<\d]+% → [<\d]+%。/,
    )
    .waitFor();
  await page.getByText(/2024 年有公布增速的：州\(市\) 13\/16 个，县级单元 0\/129 个。/).waitFor();
  await page.getByText(/2024 年起公布的总量与 2023 年口径不同/).waitFor();
  const places = page.getByRole("table", { name: "州(市)与县级单元" });
  await places.getByRole("row", { name: /^昆明市 4\.00 .*5\.20 −1\.20 −1\.14 8,275\.22 ?不可比/ }).waitFor();
  await places.getByRole("row", { name: /^安宁市 州\(市\)数 ?4\.00 .*5\.20 −1\.20/ }).waitFor();
  await places.getByRole("button", { name: "安宁市", exact: true }).click();
  await page.getByText("安宁市 实际与方案").waitFor();
  await keepPicture(page, "tracking");

  // A published figure leads to its source, the prefecture's to the prefecture's, and back.
  await page.getByRole("button", { name: "安宁市 2024 年实际增速的来源" }).click();
  await page.getByRole("region", { name: "所选数值" }).getByText("昆明市 实际增速").waitFor();
  await page.getByRole("button", { name: "返回监测" }).click();
  await page.getByText("安宁市 实际与方案").waitFor();

  // What is typed stays over a look elsewhere.
  await page.getByRole("button", { name: "录入公布数" }).click();
  await page.getByRole("textbox", { name: "安宁市 2024 年 实际增速" }).fill("6.1");
  await planner.goTo("总览");
  await page.keyboard.press("Alt+9");
  await page.getByText("将写入 1 个数").waitFor();
  await page.getByRole("button", { name: "保存为新数据集" }).click();
  await page.getByText("请填写。").first().waitFor();
  await page.getByRole("textbox", { name: "出处" }).fill("安宁市2024年统计公报");
  await page.getByRole("textbox", { name: "公布日期" }).fill("2025年4月");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "保存为新数据集" }).click();
  await places.getByRole("row", { name: /^安宁市 6\.10 .*5\.20 \+0\.90 \+0\.86/ }).waitFor();
  await page.getByText(/县级单元 1\/129 个/).waitFor();
  await page.getByRole("table", { name: "公布数" }).getByText("实测 · 安宁市2024年统计公报").waitFor();

  await page.getByRole("switch", { name: "以公布数为起点（至 2025 年）" }).press("Space");
  await page.getByText(/2025 年及以前各年取公布增速/).waitFor();
  await planner.rest();
  // The sheet of assumptions marks the years that stand as published, and leaves the later ones alone.
  await planner.goTo("假设");
  const marked = page.getByRole("row", { name: /^安宁市/ }).locator("[aria-description]");
  await expect.poll(() => marked.first().getAttribute("aria-description")).toContain("已由公布数代替");
  await marked.first().click();
  await page
    .getByText(/该年取本单元公布增速 6\.10%，此处假设不起作用/)
    .first()
    .waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Alt+9");
  await page.getByText(/2025 年及以前各年取公布增速/).waitFor();
  await page.keyboard.press("Control+z");
  await page.getByText(/打开后，2025 年及以前各年以公布增速代替假设/).waitFor();
  // And once more: the scenario is back on the figures it came from.
  await page.keyboard.press("Control+z");
  await places.getByRole("row", { name: /^安宁市 州\(市\)数 ?4\.00 .*5\.20/ }).waitFor();
  expect(planner.complaints).toEqual([]);
});
