/** A planner at the sheet of assumptions: finds, selects, types, pastes, fills, groups, undoes. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ensureBuilt } from "./ensure-built.ts";
import { keepPicture } from "./keep-picture.ts";
import { launchBrowser } from "./launch-browser.ts";
import { openWindow, type Planner, undoName } from "./planner.ts";
import { type StartedHost, startHost } from "./start-host.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let host: StartedHost;
let planner: Planner;
let page: Page;
beforeAll(async () => {
  ensureBuilt("renderer");
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startHost();
  planner = await openWindow(browser, host.address);
  page = planner.page;
  await planner.goTo("假设");
  return async () => {
    expect(planner.complaints).toEqual([]);
    await planner.context.close();
    await host.stop();
  };
});

/** Row of a unit or group, by its name. */
const rowOf = (name: string) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
/** The cell of a row in the nth column of years. */
const cell = (name: string, column: number) =>
  rowOf(name).locator(`[role="gridcell"][aria-colindex="${column + 2}"]`);
const text = async (name: string, column: number) =>
  (await cell(name, column).textContent())?.replace(/^\D+(?=[\d-])/, "");
const level = async (name: string, column: number) =>
  (await cell(name, column).locator(".sheet-level").textContent({ timeout: 2000 })) ?? "";
const status = () => page.locator(".sheet-status").textContent();

async function search(words: string): Promise<void> {
  await page.getByRole("searchbox", { name: "查找单元" }).fill(words);
}
/** As the clipboard of a spreadsheet gives it. */
async function paste(table: string): Promise<void> {
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", given);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, table);
}
function copied(): Promise<string> {
  return page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }),
    );
    return clipboardData.getData("text/plain");
  });
}

test("units are found, a block is typed, pasted, filled and taken back step by step", async () => {
  await search("红河");
  await expect.poll(() => page.getByRole("grid").getAttribute("aria-rowcount")).toBe(String(13 + 2 + 2));
  // 第二产业, 2026 to 2028, of three units.
  await cell("个旧市", 9).click();
  await cell("蒙自市", 11).click({ modifiers: ["Shift"] });
  expect(await status()).toMatch(/^选中 3 行 3 列/);
  await page.keyboard.type("7.5");
  expect(await status()).toContain("Ctrl+Enter 写入所选 9 格");
  await page.keyboard.press("Control+Enter");
  await planner.rest();
  expect(await text("开远市", 10)).toBe("7.50");
  expect(await level("开远市", 10)).toBe("本");
  await expect.poll(() => undoName(page)).toContain("3 个单元 第二产业增速 2026—2028 → 7.50%");

  await cell("个旧市", 9).click();
  await paste("6%\t6.5\t７．０％\r\n—\t+0.5 个百分点\t\r\n");
  await planner.rest();
  expect(await status()).toContain("已粘贴 4 格，留空未动 2 格");
  expect([await text("个旧市", 9), await text("个旧市", 10), await text("个旧市", 11)]).toEqual([
    "6.00",
    "6.50",
    "7.00",
  ]);
  expect([await text("开远市", 9), await text("开远市", 10)]).toEqual(["7.50", "8.00"]);

  await cell("个旧市", 9).click();
  await cell("蒙自市", 11).click({ modifiers: ["Shift"] });
  expect(await copied()).toBe("6%\t6.5%\t7%\r\n7.5%\t8%\t7.5%\r\n7.5%\t7.5%\t7.5%");
  await page.keyboard.press("Control+d");
  await planner.rest();
  expect([await text("蒙自市", 9), await text("蒙自市", 11)]).toEqual(["6.00", "7.00"]);
  await expect.poll(() => undoName(page)).toContain("填充 2 个单元 第二产业增速 2026—2028");

  for (const value of ["7.50", "7.50"]) {
    await page.keyboard.press("Control+z");
    await expect.poll(() => text("蒙自市", 9)).toBe(value);
  }
  await expect.poll(() => text("个旧市", 9)).toBe("7.50");
  await page.keyboard.press("Control+z");
  await expect.poll(() => page.locator(".sheet-cell.own").count()).toBe(0);
});

test("the keyboard alone: move, extend, type, move on, change by points, inherit again", async () => {
  await search("弥勒市");
  await page.getByRole("grid").locator('[tabindex="0"]').focus();
  await page.keyboard.press("Control+End");
  for (let at = 0; at < 7; at++) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("F2");
  await page.keyboard.press("Escape");
  await page.keyboard.type("8");
  await page.keyboard.press("Tab");
  await page.keyboard.type("8.25%");
  await page.keyboard.press("Enter");
  await planner.rest();
  expect([await text("弥勒市", 13), await text("弥勒市", 14)]).toEqual(["8.00", "8.25"]);
  await page.keyboard.press("Shift+ArrowLeft");
  const increment = page.getByRole("textbox", { name: "增减" });
  await increment.fill("-0.5");
  await increment.press("Enter");
  await page.getByRole("button", { name: "应用到所选" }).click();
  await planner.rest();
  expect([await text("弥勒市", 13), await text("弥勒市", 14)]).toEqual(["7.50", "7.75"]);
  await expect.poll(() => undoName(page)).toContain("弥勒市 2 项假设 2024—2030 −0.50 个百分点");
  await page.getByRole("grid").locator('[tabindex="0"]').focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await planner.rest();
  expect(await page.locator(".sheet-cell.own").count()).toBe(0);
});

test("what is searched for and how rows are grouped is still so after a look elsewhere", async () => {
  await search("安宁");
  await planner.goTo("总览");
  await planner.goTo("假设");
  expect(await page.getByRole("searchbox", { name: "查找单元" }).inputValue()).toBe("安宁");
  await rowOf("安宁市").waitFor();
});

test("the keyboard stays in the sheet when its cell has been scrolled out of sight", async () => {
  await page.locator('[data-cell="3:1"]').click();
  await page.locator(".sheet").evaluate((sheet) => sheet.scrollTo(0, sheet.scrollHeight));
  await page.getByRole("rowheader", { name: "维西傈僳族自治县" }).waitFor();
  const active = () => page.evaluate(() => document.activeElement?.getAttribute("data-cell"));
  expect(await active()).toBe("3:1");
  await page.keyboard.press("ArrowDown");
  await expect.poll(active).toBe("4:1");
  await page.getByRole("rowheader", { name: "全省" }).waitFor();
  await page.keyboard.press("Control+End");
  await expect.poll(active).toMatch(/:20$/);
});

test("copied and pasted by the keyboard, through the machine's own clipboard", async () => {
  await search("红河");
  await cell("个旧市", 7).click();
  await page.keyboard.type("6.25");
  await page.keyboard.press("Enter");
  await cell("个旧市", 7).click();
  await page.keyboard.press("Control+c");
  await expect.poll(status).toBe("已复制 1 格");
  await cell("开远市", 7).click();
  await cell("蒙自市", 8).click({ modifiers: ["Shift"] });
  await page.keyboard.press("Control+v");
  await expect.poll(status).toContain("已粘贴 4 格");
  expect([await text("开远市", 7), await text("蒙自市", 8)]).toEqual(["6.25", "6.25"]);
});

test("what the model refuses is said beside the cell and not written", async () => {
  await page.getByRole("radio", { name: "投资就业" }).click();
  await search("弥勒市");
  const before = await text("弥勒市", 0);
  await cell("弥勒市", 0).click();
  await page.keyboard.type("-5");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").filter({ hasText: "投资率不能为负" }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.type("1e");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").filter({ hasText: "不是可以识别的数" }).waitFor();
  await page.keyboard.press("Escape");
  expect(await text("弥勒市", 0)).toBe(before);
  await expect.poll(() => undoName(page)).toBe("没有可撤销的步骤");
});

test("10,000 cells of rubbish hang nothing; what can be read is written when the planner says so", async () => {
  await page.getByRole("radio", { name: "全部" }).click();
  await cell("五华区", 0).click();
  const rubbish = Array.from({ length: 100 }, (_, row) =>
    Array.from({ length: 100 }, (_, at) => (row === 0 && at < 2 ? "6%" : "乱码")).join("\t"),
  ).join("\n");
  await paste(rubbish);
  const dialog = page.getByRole("dialog", { name: "有 9998 格不能写入" });
  await dialog.waitFor();
  await dialog.getByText("五华区 第一产业增速 2026 年：“乱码” 不是可以识别的数").waitFor();
  expect(await dialog.getByRole("listitem").count()).toBeLessThan(60);
  await dialog.getByRole("button", { name: "写入其余 2 格" }).click();
  await planner.rest();
  expect([await text("五华区", 0), await text("五华区", 1)]).toEqual(["6.00", "6.00"]);
  await expect.poll(() => undoName(page)).toContain("粘贴 五华区 第一产业增速 2024—2025");
});

test("a group's row is edited at its scope; a group is made from a selection", async () => {
  await search("红河");
  const prefecture = "红河哈尼族彝族自治州";
  await cell(prefecture, 7).click();
  await cell(prefecture, 13).click({ modifiers: ["Shift"] });
  await page.keyboard.type("6");
  await page.keyboard.press("Control+Enter");
  await planner.rest();
  await expect.poll(() => undoName(page)).toContain(`${prefecture} 第二产业增速 2024—2030 → 6.00%`);
  expect([await text("弥勒市", 10), await level("弥勒市", 10)]).toEqual(["6.00", "州"]);
  await cell("弥勒市", 10).click();
  expect(await status()).toContain(`继承自 ${prefecture} 的调整`);

  await cell("个旧市", 7).click();
  await cell("开远市", 13).click({ modifiers: ["Shift"] });
  await page.getByRole("button", { name: "建立分组" }).click();
  await page.getByRole("textbox", { name: "分组名称" }).fill("老工业城市");
  await page.keyboard.press("Enter");
  await planner.rest();
  await page.getByRole("button", { name: /分组方式/ }).click();
  await page.getByRole("option", { name: "按自建分组" }).click();
  await cell("老工业城市", 7).click();
  await cell("老工业城市", 13).click({ modifiers: ["Shift"] });
  await page.keyboard.type("9");
  await page.keyboard.press("Control+Enter");
  await planner.rest();
  expect([await text("开远市", 13), await level("开远市", 13)]).toEqual(["9.00", "组"]);
  // The block spans the group's row alone; its grounds are the override's.
  const note = page.getByRole("textbox", { name: "说明" });
  await note.fill("省级老工业基地规划");
  await page.getByRole("textbox", { name: "来源" }).focus();
  await planner.rest();
  await expect.poll(() => undoName(page)).toContain("老工业城市 第二产业增速 修改依据");
  expect(await page.getByRole("textbox", { name: "日期" }).inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
  await page.getByRole("button", { name: "收起老工业城市" }).click();
  await expect.poll(() => page.getByRole("rowheader", { name: "开远市" }).count()).toBe(0);
});

test("the fill handle repeats a cell over those it is dragged across", async () => {
  await search("红河");
  await cell("个旧市", 8).click();
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await cell("个旧市", 8).click();
  await page.locator(".fill-handle").hover();
  await page.mouse.down();
  await cell("开远市", 8).hover();
  await cell("蒙自市", 8).hover();
  await page.mouse.up();
  await planner.rest();
  expect([await text("开远市", 8), await text("蒙自市", 8)]).toEqual(["7.00", "7.00"]);
  await expect.poll(() => undoName(page)).toContain("填充 2 个单元 第二产业增速 2025");
});

describe.each(["浅色", "深色"])("%s", (theme) => {
  test("axe finds nothing, with overrides, a cell being typed, and a refused paste", async () => {
    await page.getByRole("button", { name: "设置" }).click();
    await page.getByRole("radio", { name: theme }).click();
    await page.keyboard.press("Escape");
    await cell("昆明市", 8).click();
    await page.keyboard.type("6");
    await page.keyboard.press("Enter");
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await planner.rest();
    expect(await violations()).toEqual([]);
    await page.keyboard.type("-200");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    expect(await violations()).toEqual([]);
    await page.keyboard.press("Escape");
    await paste("乱码");
    await page.getByRole("dialog", { name: "有 1 格不能写入" }).waitFor();
    expect(await violations(".dialog")).toEqual([]);
  });
});

async function violations(within = "html"): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = (await page.evaluate(
    `axe.run(document.querySelector(${JSON.stringify(within)}))`,
  )) as AxeResults;
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

test("in English and in the dark", async () => {
  await page.getByRole("button", { name: "设置" }).click();
  await page.getByRole("radio", { name: "深色" }).click();
  await page.getByRole("radio", { name: "English" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("radio", { name: "All", exact: true }).click();
  await page.locator('[data-cell="1:0"]').click();
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Undo.*昆明市: / }).waitFor();
  expect(await page.getByText(/grid\./).count()).toBe(0);
});

test.each([
  [{ width: 1440, height: 900 }, "assumptions"],
  [{ width: 1280, height: 720 }, "assumptions-1280x720"],
])("%j", async (size, file) => {
  await page.setViewportSize(size);
  await cell("昆明市", 7).click();
  for (let year = 0; year < 6; year++) await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.type("5.2");
  await page.keyboard.press("Control+Enter");
  await cell("安宁市", 9).click();
  await paste("7.5\t7.8\t8.0\t8.0\t7.8");
  await planner.rest();
  await page.mouse.move(0, 0);
  await keepPicture(page, `${file}`);
  const screen = await page.locator("#screen").evaluate((element) => ({
    tall: element.scrollHeight - element.clientHeight,
    wide: element.scrollWidth - element.clientWidth,
  }));
  expect(screen).toEqual({ tall: 0, wide: 0 });
});
