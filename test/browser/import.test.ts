/** A yearbook's table becomes a dataset: read, settled, tried out, kept, stood on. And from numbers to their sources. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../hosts/temporary-folder.ts";
import { workbookOf } from "../interchange/tables/write-rows.ts";
import { violations } from "./axe.ts";
import { ensureBuilt } from "./ensure-built.ts";
import { keepPicture } from "./keep-picture.ts";
import { launchBrowser } from "./launch-browser.ts";
import { openWindow, type Planner } from "./planner.ts";
import { type StartedHost, startHost } from "./start-host.ts";

let browser: Browser;
let host: StartedHost;
beforeAll(async () => {
  ensureBuilt("renderer");
  browser = await launchBrowser();
  host = await startHost();
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

/** An old name, a total, a number as text, a formula that failed, a county that is not ours. */
const rows = [
  ["2023年部分县(市)地区生产总值", null, null, null],
  ["县(市)", "第一产业增加值(亿元)", "第二产业增加值(亿元)", "第三产业增加值(亿元)"],
  ["全省合计", 4206.6, 10256.3, 15558.2],
  ["禄丰县", 30, 100, 70],
  ["弥勒市", "60.5", 250, 210],
  ["安宁市", 20, "#DIV/0!", 300],
  ["某某县", 1, 2, 3],
];

async function give(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "选择文件" }).click();
  await (await chooser).setFiles(path);
}

/** Says of a row, by its number, what it is. */
async function settle(page: Page, row: number, answer: string): Promise<void> {
  await page.locator(`[data-place="${row}:-1"]`).click();
  await page.getByRole("dialog", { name: "此行为" }).getByRole("button", { name: answer }).click();
}

const keep = (page: Page) => page.getByRole("button", { name: "导入", exact: true });

async function beginImport({ page, goTo }: Planner, path: string): Promise<void> {
  await goTo("数据");
  await page.getByRole("button", { name: "导入数据" }).click();
  await give(page, path);
  await page.getByRole("grid", { name: "工作表“表1”" }).waitFor();
}

test("a table is read, its problems settled, tried out and kept; a scenario on it shows the figures with their source", async () => {
  const path = join(temporaryFolder(), "县域年鉴2024.xlsx");
  writeFileSync(path, await workbookOf(rows));
  const planner = await openWindow(browser, host.address);
  const { page } = planner;
  await beginImport(planner, path);

  // Two things stand in the way: a formula that failed and a county that is not the dataset's.
  await page.getByText("尚有 2 处须先解决。").waitFor();
  expect(await keep(page).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "查看 2 处须解决" }).click();
  const problems = page.getByRole("table", { name: "问题" });
  await problems.getByText(/“禄丰县”按 2021 年更名后的“禄丰市”读入/).waitFor();
  await problems.getByText(/弥勒市此处是文字形式的数，按 60.5 读入/).waitFor();
  await problems.getByText(/“某某县”不是数据集中的单元/).waitFor();
  await problems.getByRole("button", { name: "C6", exact: true }).click();
  await page.locator('[data-place="6:2"]', { hasText: "#DIV/0!" }).waitFor();
  expect(await violations(page)).toEqual([]);
  await keepPicture(page, "import");

  // Other screens lose nothing of it, and giving it up is asked about.
  await planner.goTo("总览");
  await planner.goTo("数据");
  await page.getByRole("button", { name: "放弃导入" }).click();
  await page.getByRole("dialog", { name: "放弃导入" }).getByRole("button", { name: "继续导入" }).click();

  // The formula's cell alone is settled: left out, taken back, left out again by the keyboard.
  await page.getByRole("button", { name: "查看 2 处须解决" }).click();
  await page.getByRole("button", { name: "处理 C6" }).click();
  const cell = page.getByRole("dialog", { name: "此格" });
  await cell.getByRole("button", { name: "略去此格" }).click();
  await page.getByText("尚有 1 处须先解决。").waitFor();
  await page.getByRole("button", { name: "撤回对 C6 的处理" }).click();
  await page.getByText("尚有 2 处须先解决。").waitFor();
  await page.locator('[data-place="6:2"]').focus();
  await page.keyboard.press("Enter");
  await cell.getByRole("button", { name: "略去此格" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText(/逐格处理：略去 1，手工录入 0/).waitFor();
  await page.getByText("安宁市 2023 年第二产业增加值：略去，原文“#DIV/0!”").waitFor();
  expect(await violations(page)).toEqual([]);
  await keepPicture(page, "import-settled");
  await settle(page, 7, "跳过此行");
  await page.getByText("尚有").waitFor({ state: "hidden" });
  await page.getByRole("tab", { name: /变化 8/ }).click();
  await page.getByRole("row", { name: /禄丰市 2023 年第二产业增加值 .* 100.00/ }).waitFor();
  await keep(page).click();
  await page.getByRole("heading", { name: /已导入为“云南省县域经济数据集 2023（县域年鉴2024）”/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "以此新建方案" }).click();
  await page.getByRole("heading", { name: "临界" }).waitFor();

  await planner.goTo("县域");
  await planner.choose("禄丰市");
  await page.getByText(/^200\.00 → /).waitFor();
  await page.getByRole("tab", { name: "基年数据" }).click();
  const source = page.getByRole("button", { name: "禄丰市 第二产业增加值的来源" });
  expect(await source.textContent()).toContain("县域年鉴2024");
  await source.click();
  await page
    .getByRole("row", { name: /禄丰市.* 第二产业增加值 2023 100.00 亿元 实测 县域年鉴2024/ })
    .waitFor();
  await page.getByRole("tab", { name: "来源", exact: true }).click();
  await page.getByText("工作表“表1”C6 安宁市 2023 年第二产业增加值：略去，原文“#DIV/0!”").waitFor();
  await page.getByRole("tab", { name: "数据集", exact: true }).click();
  await page
    .getByRole("row", { name: /（县域年鉴2024）\s*当前方案.*在“云南省县域经济数据集 2023”上导入/ })
    .waitFor();
  await planner.context.close();
  expect(planner.complaints).toEqual([]);
});

test("a file that is no table is refused in words; one dropped anywhere is opened", async () => {
  const folder = temporaryFolder();
  const old = join(folder, "旧表.xls");
  writeFileSync(old, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  const planner = await openWindow(browser, host.address);
  const { page } = planner;
  await planner.goTo("数据");
  await page.getByRole("button", { name: "导入数据" }).click();
  await give(page, old);
  await page.getByRole("alert").filter({ hasText: "另存为 xlsx 工作簿" }).waitFor();
  await page.getByRole("button", { name: "返回数据" }).click();

  // A table dropped on any screen comes to the same place.
  await planner.goTo("总览");
  await page.evaluate(() => {
    const carried = new DataTransfer();
    carried.items.add(new File(["县,产值\n弥勒市,1"], "拖入.csv"));
    window.dispatchEvent(new DragEvent("drop", { dataTransfer: carried, cancelable: true }));
  });
  await page.getByRole("heading", { name: "导入数据" }).waitFor();
  await page.getByRole("button", { name: "放弃导入" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "放弃导入" }).click();
  await page.getByRole("tab", { name: "数据集", exact: true }).waitFor();
  await planner.context.close();
});

test("a dataset goes out as a file and comes back as what it is", async () => {
  const planner = await openWindow(browser, host.address);
  const { page } = planner;
  await planner.goTo("数据");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出“云南省县域经济数据集 2023”" }).click();
  const file = join(temporaryFolder(), (await download).suggestedFilename());
  await (await download).saveAs(file);
  expect(file).toMatch(/云南省县域经济数据集 2023\.xiance-data\.json$/);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "打开数据集文件" }).click();
  await (await chooser).setFiles(file);
  const dialog = page.getByRole("dialog", { name: "数据集文件" });
  await dialog.getByText("数值相同，未重复保存").waitFor();
  await dialog.getByRole("button", { name: "查看数据集" }).click();
  await dialog.waitFor({ state: "hidden" });
  expect(planner.complaints).toEqual([]);
  await planner.context.close();
});

test("numbers lead to their sources, and back", async () => {
  const planner = await openWindow(browser, host.address);
  const { page } = planner;
  const back = async (view: string) => {
    await page.getByRole("button", { name: `返回${view}` }).click();
    await planner.rest();
  };
  await page.getByRole("button", { name: "城镇新增就业的来源" }).click();
  await page
    .getByRole("row", { name: /城镇新增就业 2023/ })
    .first()
    .waitFor();
  await back("总览");
  await page
    .locator(".near-item")
    .first()
    .getByRole("button", { name: /的来源$/ })
    .click();
  await page.getByRole("row", { name: /地区生产总值 2023/ }).waitFor();
  await back("总览");
  // By keyboard, from the map.
  await page.getByRole("listbox").first().focus();
  await page.keyboard.press("s");
  await page.getByRole("row", { name: /地区生产总值 2023/ }).waitFor();

  await planner.goTo("县域");
  await planner.choose("弥勒市");
  await page.getByRole("button", { name: /地区生产总值 表格$/ }).click();
  await page.getByRole("button", { name: "弥勒市 2021的来源" }).click();
  // What is left is one figure, told in full.
  const told = page.getByRole("region", { name: "所选数值" });
  await told.getByText(/来源：《云南统计年鉴》/).waitFor();
  expect(await violations(page)).toEqual([]);
  await told.getByRole("button", { name: "此来源的全部数值" }).click();
  await page.getByText(/^[1-9]\d\d 个数值，全部/).waitFor();
  await page.getByRole("tab", { name: "覆盖" }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "128 个缺失，看城镇居民人均可支配收入的数值" }).click();
  await page.getByText(/^128 个数值，全部/).waitFor();
  await page.getByRole("tab", { name: "来源", exact: true }).click();
  await page.getByRole("button", { name: /^看“《中国县域统计年鉴2024/ }).click();
  await page
    .getByRole("row", { name: /《中国县域统计年鉴2024/ })
    .first()
    .waitFor();
  expect(planner.complaints).toEqual([]);
  await planner.context.close();
});
