/** Each of the engine's answers as a planner meets it, kept under docs/screenshots. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ensureBuilt } from "./ensure-built.ts";
import { keepPicture } from "./keep-picture.ts";
import { launchBrowser } from "./launch-browser.ts";
import { nearly, openWindow, type Planner, undoName } from "./planner.ts";
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

/** Every test starts from an empty library, so that none stands on another's edits. */
beforeEach(async () => {
  host = await startHost();
  planner = await openWindow(browser, host.address);
  page = planner.page;
  return async () => {
    expect(planner.complaints).toEqual([]);
    await planner.context.close();
    await host.stop();
  };
});

async function violations(within = "html"): Promise<string[]> {
  // Evaluated, not put in as a script element: the page's policy allows none.
  await page.evaluate(axe);
  const { violations: found } = (await page.evaluate(
    `axe.run(document.querySelector(${JSON.stringify(within)}))`,
  )) as AxeResults;
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const keep = async (name: string) => {
  await page.mouse.move(0, 0);
  await keepPicture(page, name);
};
const drawn = (draws: string) => page.getByRole("button", { name: `集合：${draws} 次` }).waitFor();
const fill = async (label: string, value: string) => {
  const box = page.getByRole("textbox", { name: label, exact: true });
  await box.fill(value);
  await box.press("Tab");
};

async function theme(name: "浅色" | "深色"): Promise<void> {
  await page.getByRole("button", { name: "设置" }).click();
  await page.getByRole("radio", { name }).click();
  await page.keyboard.press("Escape");
}

describe("how sure", () => {
  test("the scenario's draws arrive when the hand rests, with each target's chance", async () => {
    await drawn("10,000");
    const chances = await page.locator(".figure-chance").allTextContents();
    expect(chances).toHaveLength(4);
    for (const chance of chances) expect(chance).toMatch(/概率 [<>]?\d+%$/);
    expect(await page.locator(".figure-together").textContent()).toMatch(
      /全部目标同时达标 [<>]?\d+% 10,000 次抽样，种子 1/,
    );
    await page.getByRole("radio", { name: "500亿", exact: true }).click();
    await page.getByText("目标 15").first().waitFor();
    await keep("overview-ensemble");
    expect(await violations()).toEqual([]);
  });

  test("draws and seed are the scenario's: absurd ones are refused in words, others are an undoable step", async () => {
    await drawn("10,000");
    await page.getByRole("button", { name: "集合：10,000 次" }).click();
    await fill("抽样次数", "0");
    await page.getByRole("button", { name: "采用", exact: true }).click();
    await page.getByText("抽样次数应为 1 至 1,000,000 的整数，原值未变。").waitFor();
    await fill("抽样次数", "2000");
    await fill("随机种子", "1.5");
    await page.getByRole("button", { name: "采用", exact: true }).click();
    await page.getByText(/种子应为 0 至 4294967295 的整数/).waitFor();
    expect(await violations(".ensemble-menu")).toEqual([]);
    await fill("随机种子", "7");
    await page.getByRole("button", { name: "采用", exact: true }).click();
    await drawn("2,000");
    await expect.poll(() => undoName(page)).toBe("撤销：集合推演 2,000 次，种子 7");
    await page.keyboard.press("Control+z");
    await drawn("10,000");
  });
});

describe("a county's answers", () => {
  test("what it takes is one press, reaches the line, and is attributed", async () => {
    await planner.goTo("县域");
    await planner.choose("会泽县");
    await drawn("10,000");
    const before = await planner.horizonGdp();
    await page.getByRole("button", { name: /^采用：500亿以上，增速加/ }).click();
    await planner.rest();
    expect(await planner.horizonGdp()).toBeGreaterThanOrEqual(500);
    await expect.poll(() => undoName(page)).toMatch(/^撤销：会泽县 增速加 [\d.]+ 个百分点，达到500亿线$/);
    await page.getByText("按现有假设 2030 年已在最高档。").waitFor();
    await page.getByRole("button", { name: "变化由何而来 表格" }).click();
    const table = page.getByRole("region", { name: "变化由何而来" }).getByRole("table");
    expect(await table.textContent()).toContain("增长");
    await page.getByRole("button", { name: "变化由何而来 图形" }).click();
    await page.keyboard.press("Control+z");
    await nearly(() => planner.horizonGdp(), before);
  });

  test("a goal of its own is set, answered, taken and reached", async () => {
    await planner.goTo("县域");
    await planner.choose("嵩明县");
    await page.getByRole("button", { name: "设定目标" }).click();
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await page.getByText("请填写总量或增速。").waitFor();
    await fill("地区生产总值（名义）", "240");
    expect(await violations(".dialog-window")).toEqual([]);
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await page.getByText(/^2030 年 240\.00 亿元；按现有假设 225\.20 亿元/).waitFor();
    await expect.poll(() => undoName(page)).toBe("撤销：嵩明县 设定目标：2030 年 240.00 亿元");
    await page.getByRole("button", { name: /^采用：投资率加 [\d.]+ 个百分点$/ }).click();
    await planner.rest();
    expect(await planner.horizonGdp()).toBeCloseTo(240, 1);
    await page.getByText("可以达到", { exact: true }).waitFor();
    await page.getByRole("button", { name: "取消目标" }).click();
    await page.getByText("本单元没有自定目标。").waitFor();
    await page.getByRole("button", { name: "设定目标" }).click();
    await fill("年均实际增速", "9");
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await page.getByText(/^至 2030 年年均实际增长 9\.00%；按现有假设/).waitFor();
    await expect.poll(() => undoName(page)).toBe("撤销：嵩明县 设定目标：至 2030 年年均实际增长 9.00%");
    await page.getByRole("button", { name: "取消目标" }).click();
  });

  test("the answers side by side, in both themes", async () => {
    await planner.goTo("县域");
    await planner.choose("罗平县");
    await planner.enter("第二产业增速", "5");
    await planner.enter("投资率", "80");
    await drawn("10,000");
    await page.getByRole("img", { name: "变化由何而来" }).waitFor();
    await page.locator('.answer-box[aria-busy="true"]').waitFor({ state: "detached" });
    await keep("county-answers");
    for (const name of ["深色", "浅色"] as const) {
      await theme(name);
      for (const tab of ["达标与归因", "敏感性与回测", "项目评估", "基年数据"]) {
        await page.getByRole("tab", { name: tab }).click();
        await page.getByRole("tabpanel", { name: tab }).waitFor();
        expect(await violations(), `${tab} ${name}`).toEqual([]);
      }
    }
  });
});

test("a project is written, ranked, switched off and taken out, each as one step", async () => {
  await planner.goTo("县域");
  await planner.choose("安宁市");
  const before = await planner.horizonGdp();
  await page.getByRole("button", { name: "新增项目" }).click();
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByText("有 2 处需要修改，尚未保存。").waitFor();
  expect(await violations(".dialog-window")).toEqual([]);
  await fill("项目名称", "电池产业园");
  await fill("2025 年投资", "30");
  await fill("2026 年投资", "40");
  await fill("城镇新增就业（投产年）", "0.6");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await planner.rest();
  const after = await planner.horizonGdp();
  expect(after).toBeGreaterThan(before);
  await expect.poll(() => undoName(page)).toBe("撤销：安宁市 新增项目“电池产业园”");

  await page.getByRole("tab", { name: "项目评估" }).click();
  // 0.6 万人 over 70 亿元 is 86 people for each 亿元.
  await page.getByRole("row", { name: /^1 电池产业园 安宁市 70\.00 0\.60 86 / }).waitFor();

  await page.getByRole("switch", { name: "计入项目“电池产业园”" }).press("Space");
  await nearly(() => planner.horizonGdp(), before);
  await page.getByRole("button", { name: "删除项目“电池产业园”" }).click();
  await page.getByText("本单元没有重大项目。").waitFor();
  await planner.rest();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await nearly(() => planner.horizonGdp(), after);
});

test("a lever acts once its county has the type and its effect is entered, and says what it brings", async () => {
  await planner.goTo("县域");
  await planner.choose("安宁市");
  const before = await planner.horizonGdp();
  expect(await page.getByRole("button", { name: /^口岸强县/ }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "工业大县" }).click();
  await page.getByRole("button", { name: "抓手目录" }).click();
  await page.getByRole("button", { name: /^产业转型升级/ }).click();
  await page.getByRole("switch", { name: "计入抓手“产业转型升级”" }).press("Space");
  await page.getByRole("button", { name: /^产业转型升级 未填效应/ }).waitFor();
  await fill("第二产业增速", "99");
  await page.getByText(/单项效应应在/).waitFor();
  await fill("第二产业增速", "0.5");
  await fill("依据", "市工业规划");
  await page.getByText(/地区生产总值 \+[\d.]+ 亿元/).waitFor();
  expect(await violations(".dialog-window")).toEqual([]);
  await page.keyboard.press("Escape");
  await planner.rest();
  expect(await planner.horizonGdp()).toBeGreaterThan(before);
  await page.getByRole("switch", { name: "计入抓手“产业转型升级”" }).press("Space");
  await nearly(() => planner.horizonGdp(), before);
});

test("a lever of the planner's own is named, given a scope and effects, and deleted", async () => {
  await planner.goTo("县域");
  await planner.choose("安宁市");
  const before = await planner.horizonGdp();
  await page.getByRole("button", { name: "抓手目录" }).click();
  await page.getByRole("button", { name: "新建抓手" }).click();
  const detail = page.getByRole("region", { name: "新抓手" });
  await detail.getByText("作用于 129 个单元").waitFor();
  await fill("名称", "园区扩区");
  const scope = page.getByRole("combobox", { name: "作用范围" });
  await scope.fill("anning");
  await page.getByRole("option", { name: /^安宁市/ }).click();
  await fill("第二产业增速", "1");
  await page.getByRole("region", { name: "园区扩区" }).getByText("作用于 1 个单元").waitFor();
  expect(await violations(".dialog-window")).toEqual([]);
  await page.keyboard.press("Escape");
  await planner.rest();
  expect(await planner.horizonGdp()).toBeGreaterThan(before);
  await page.getByRole("button", { name: "修改抓手“园区扩区”" }).click();
  await page.getByRole("button", { name: "删除抓手" }).click();
  await page.keyboard.press("Escape");
  await nearly(() => planner.horizonGdp(), before);
  await expect.poll(() => undoName(page)).toBe("撤销：移出抓手“园区扩区”");
});

test("the cheapest path is bounded, contradicted, taken as one step and taken back", async () => {
  await planner.goTo("路径");
  await page.getByText(/^可以达标：提升 18 个单元/).waitFor();
  await drawn("10,000");
  await keep("path");
  expect(await violations()).toEqual([]);

  await fill("单元每年最多再快", "1.5");
  await page.getByText(/^不能同时达标：500亿以上差 5 个/).waitFor();
  await page.getByRole("combobox", { name: "添加必选单元" }).fill("安宁");
  await page.getByRole("option", { name: "安宁市" }).click();
  await page.getByText("安宁市 现已高于所选档位").waitFor();
  expect(await violations()).toEqual([]);

  await page.getByRole("button", { name: "恢复默认要求" }).click();
  await page.getByText(/^可以达标/).waitFor();
  await page.getByRole("button", { name: "采用为一步调整" }).click();
  await page.getByText("现有假设下已经达标，无需提升。").waitFor();
  await planner.goTo("总览");
  await nearly(() => planner.figure("500亿以上"), 15);
  await nearly(() => planner.figure("200亿—500亿"), 40);
  await expect.poll(() => undoName(page)).toBe("撤销：采用达标路径，18 个单元的增速");
  await page.keyboard.press("Control+z");
  await nearly(() => planner.figure("500亿以上"), 9);
});

test("the data: sources, coverage and the backtest, in both themes", async () => {
  await planner.goTo("数据");
  await drawn("10,000");
  for (const name of ["深色", "浅色"] as const) {
    await theme(name);
    for (const tab of ["来源", "覆盖", "回测"]) {
      await page.getByRole("tab", { name: tab }).click();
      await page.getByRole("tabpanel", { name: tab }).getByRole("table").first().waitFor();
      expect(await violations(), `${tab} ${name}`).toEqual([]);
    }
  }
  await page.getByRole("row", { name: /^平均绝对百分比误差 本规则/ }).waitFor();
  await keep("data");
});

test("in English the product says nothing of its own in Chinese, and the words fit", async () => {
  await page.getByRole("button", { name: "设置" }).click();
  await page.getByRole("radio", { name: "English" }).click();
  await page.keyboard.press("Escape");
  for (const view of ["Overview", "County", "Path", "Data"]) {
    await page.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: view }).click();
    await page.locator("h1").waitFor({ state: "attached" });
    const own = await page
      .locator("h1, h2, [role=tab], th[scope=col], .field-label, legend, .figure-caption, .figure-chance")
      .allTextContents();
    expect(
      own.filter((text) => /[\u4e00-\u9fff]/.test(text)),
      view,
    ).toEqual([]);
    const wide = () => page.locator("#screen").evaluate((screen) => screen.scrollWidth - screen.clientWidth);
    // Charts take their new size a frame after the words have changed theirs.
    await expect.poll(wide, { message: view }).toBe(0);
  }
});
