/** The report: chapters chosen, pages read, printed, and taken away as Word and workbook. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../hosts/temporary-folder.ts";
import { textOf, unzipped } from "../report/unzipped.ts";
import { violations } from "./axe.ts";
import { ensureBuilt } from "./ensure-built.ts";
import { keepPicture } from "./keep-picture.ts";
import { launchBrowser } from "./launch-browser.ts";
import { openWindow, type Planner } from "./planner.ts";
import { startHost } from "./start-host.ts";

let browser: Browser;
beforeAll(async () => {
  ensureBuilt("renderer");
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function planner(): Promise<Planner> {
  const host = await startHost();
  onTestFinished(() => host.stop());
  const opened = await openWindow(browser, host.address);
  onTestFinished(() => opened.context.close());
  return opened;
}

async function download(
  { page }: Planner,
  button: string,
  role: "button" | "menuitem" = "button",
): Promise<{ name: string; files: Map<string, Buffer> }> {
  const saving = page.waitForEvent("download");
  await page.getByRole(role, { name: button }).click();
  const saved = await saving;
  const path = join(temporaryFolder(), "saved");
  await saved.saveAs(path);
  return { name: saved.suggestedFilename(), files: unzipped(readFileSync(path)) };
}

const pagesSaid = /^共 (\d+) 页$/;

test("chapters are chosen, the report is read page by page, printed, and saved as Word and workbook", async () => {
  const opened = await planner();
  const { page } = opened;
  await opened.goTo("县域");
  await opened.choose("弥勒市");
  await opened.enter("地区生产总值增速", "9");
  await opened.goTo("报告");
  await page.getByText("10,000 次").first().waitFor();
  await page.getByRole("checkbox", { name: "达标路径" }).press("Space");
  await page.getByRole("checkbox", { name: "县(市)专页" }).press("Space");
  await page.getByRole("combobox", { name: "添加单元" }).fill("弥勒");
  await page.getByRole("option", { name: "弥勒市" }).click();
  await page.getByRole("button", { name: "编写报告" }).click();
  const said = await page.getByText(pagesSaid).textContent();
  const count = Number(pagesSaid.exec(said ?? "")?.[1]);
  const paper = page.getByRole("region", { name: "报告正文" });
  expect(await paper.getByRole("article").count()).toBe(count);
  const headings = await paper.getByRole("heading", { level: 2 }).allTextContents();
  expect(headings).toEqual([
    "一、摘要",
    "二、档位名单",
    "三、县(市)专页",
    "四、假设调整",
    "五、就业与收入",
    "六、不确定性",
    "七、方法与局限",
    "八、数据来源",
  ]);
  await paper.getByText(/弥勒市（红河.*推演至 2030 年为/).waitFor();
  // No page is fuller than its paper.
  const overfull = await paper
    .locator(".report-page")
    .evaluateAll(
      (papers) => papers.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1).length,
    );
  expect(overfull).toBe(0);
  expect(await violations(page)).toEqual([]);

  // Printed, it has the pages that the screen shows.
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(Math.max(...[...printed.matchAll(/\/Count (\d+)/g)].map(([, pages]) => Number(pages)))).toBe(count);

  const word = await download(opened, "保存 Word");
  expect(word.name).toBe("云南省县域经济推演报告.docx");
  const document = textOf(word.files, "word/document.xml");
  expect(document).toContain("三、县(市)专页");
  expect(document).not.toContain("图略");
  const drawings = document.match(/<w:drawing>/g)?.length;
  expect(drawings).toBe(await paper.locator("[data-figure]").count());
  const media = [...word.files].filter(([name]) => /^word\/media\/.*\.png$/.test(name));
  expect(media.length).toBeGreaterThan(0);
  expect(media.every(([, content]) => content.subarray(1, 4).toString() === "PNG")).toBe(true);

  const book = await download(opened, "导出工作簿");
  expect(book.name).toBe("方案一.xlsx");
  expect(textOf(book.files, "xl/workbook.xml")).toContain("各单元结果");
  expect(textOf(book.files, "xl/sharedStrings.xml")).toContain("弥勒市");

  await paper.locator(".report-page").nth(2).scrollIntoViewIfNeeded();
  await paper.evaluate((pages) => {
    const third = pages.querySelectorAll(".report-page")[2];
    pages.scrollTo(0, (third as HTMLElement).offsetTop - 16);
  });
  await page.mouse.move(700, 5);
  await keepPicture(page, "report");

  // What was written stays when the scenario moves on, and says so.
  await opened.goTo("县域");
  await opened.enter("地区生产总值增速", "8");
  await opened.goTo("报告");
  await page.getByText("方案已改动，以下为改动前的报告。").waitFor();

  // The same held against the reference.
  await page.getByRole("radio", { name: "与其他方案对比" }).click();
  await page.getByRole("button", { name: "重新编写" }).click();
  await paper.getByRole("heading", { name: "四、差异的来源" }).waitFor({ timeout: 60_000 });
  await page.getByText(pagesSaid).waitFor();
  expect(await paper.locator("[data-figure=waterfall-1] svg").count()).toBeGreaterThan(0);

  // A table of the screen, with its sources.
  await opened.goTo("总览");
  await page.getByRole("button", { name: "导出“临界”" }).click();
  const near = await download(opened, "保存为 xlsx", "menuitem");
  expect(near.name).toBe("临界.xlsx");
  expect(textOf(near.files, "xl/workbook.xml")).toContain("来源与说明");

  // In an English window the report and the workbook are in English.
  await page.getByRole("button", { name: "设置" }).click();
  await page.getByRole("radio", { name: "English" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: "Report" }).click();
  await page.getByText("This report is in the other language").waitFor();
  await page.getByRole("radio", { name: "This scenario" }).click();
  await page.getByRole("button", { name: "Write it again" }).click();
  const english = page.getByRole("region", { name: "The report" });
  await english.getByRole("heading", { name: "3. County pages" }).waitFor();
  await page.getByText(/^\d+ pages$/).waitFor();
  expect(await english.getAttribute("lang")).toBe("en");
  const spilling = await english
    .locator(".report-page")
    .evaluateAll((all) => all.filter((paper) => paper.scrollHeight > paper.clientHeight + 1).length);
  expect(spilling).toBe(0);
  expect(await english.textContent()).not.toMatch(/目　录|单位：|注：/);
  const own = await download(opened, "Export workbook");
  expect(textOf(own.files, "xl/workbook.xml")).toContain("Results by unit");
  expect(opened.complaints).toEqual([]);
});

test("a report of every county shows how far it is, can be stopped, and comes whole when it is not", async () => {
  const opened = await planner();
  const { page } = opened;
  await opened.goTo("报告");
  await page.getByRole("checkbox", { name: "县(市)专页" }).press("Space");
  await page.getByRole("button", { name: "全部单元" }).click();
  await page.getByText("129 个").waitFor();
  await page.getByRole("button", { name: "编写报告" }).click();
  await page.getByRole("status").filter({ hasText: "正在排版" }).waitFor();
  await page.getByRole("button", { name: "取消" }).click();
  await page.getByText("选定篇章，编写后在此逐页显示。").waitFor();
  await page.getByRole("button", { name: "编写报告" }).click();
  await page.getByText(pagesSaid).waitFor({ timeout: 60_000 });
  const paper = page.getByRole("region", { name: "报告正文" });
  expect(await paper.locator("[data-figure^=county-]").count()).toBe(129);
  await page.getByRole("button", { name: "保存 Word" }).click();
  await page.getByRole("progressbar").waitFor();
  await page.getByRole("button", { name: "取消" }).click();
  await page.getByText(pagesSaid).waitFor();
  expect(opened.complaints).toEqual([]);
});
