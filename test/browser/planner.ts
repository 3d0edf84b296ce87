/** What a planner does with a window, by the words on the screen. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";

export interface Planner {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors and warnings of the page: scripts, styles, policy. */
  readonly complaints: string[];
  goTo(view: "总览" | "县域" | "假设" | "对比" | "路径" | "报告" | "方案库" | "数据"): Promise<void>;
  choose(unit: string): Promise<void>;
  /** Types a rate, in percent, into the number field of an assumption. */
  enter(assumption: string, percent: string): Promise<void>;
  /** 本单元, 全省 or the name of the prefecture. */
  actOn(scope: string): Promise<void>;
  /** The figure said large in one of the overview's sentences. */
  figure(caption: string): Promise<number>;
  /** Waits until everything is answered and stored. */
  rest(): Promise<void>;
  /** What the county's header says its nominal GDP comes to. */
  horizonGdp(): Promise<number>;
}

export async function openWindow(
  browser: Browser,
  address: string,
  viewport = { width: 1440, height: 900 },
): Promise<Planner> {
  const context = await browser.newContext({ viewport, locale: "zh-CN", timezoneId: "Asia/Shanghai" });
  await withoutTour(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.goto(address);

  const rest = async () => {
    await page.locator('#board-mark[data-fresh="true"]').waitFor({ state: "attached" });
    // The results may be there before the screen that shows them has been read.
    await page.locator(".screen-wait").waitFor({ state: "detached" });
    await page.getByRole("status").filter({ hasText: "已保存" }).waitFor();
  };
  await rest();
  return {
    page,
    context,
    complaints,
    rest,
    async goTo(view) {
      await page.getByRole("navigation", { name: "画面" }).getByRole("button", { name: view }).click();
      await rest();
    },
    async choose(unit) {
      await page.getByRole("combobox", { name: "选择单元" }).fill(unit);
      await page.getByRole("option", { name: unit }).first().click();
      await page.getByText(`${unit} 地区生产总值`).first().waitFor();
      await rest();
    },
    async enter(assumption, percent) {
      const field = page.getByRole("textbox", { name: `${assumption}，数值`, exact: true });
      await field.fill(percent);
      await field.press("Enter");
      await rest();
    },
    async actOn(scope) {
      await page.getByRole("radiogroup", { name: "作用范围" }).getByRole("radio", { name: scope }).click();
    },
    async figure(caption) {
      const text = await page.locator(".figure", { hasText: caption }).locator(".figure-value").textContent();
      return Number(text?.replaceAll(",", ""));
    },
    async horizonGdp() {
      const text = await page
        .getByText(/→ [\d,.]+ 亿元/)
        .first()
        .textContent();
      return Number(/→ ([\d,.]+)/.exec(text ?? "")?.[1]?.replaceAll(",", ""));
    },
  };
}

/** The tour has been seen: what a fresh window shows once is not in the way of every test. */
export async function withoutTour(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const kept = { state: { tourSeen: true }, version: 1 };
    if (localStorage.getItem("xiance-settings") === null) {
      localStorage.setItem("xiance-settings", JSON.stringify(kept));
    }
  });
}

/** The step that undo would take back, as its tooltip and accessible name say it. */
export async function undoName(page: Page): Promise<string> {
  return (await page.getByRole("button", { name: /^(撤销|没有可撤销)/ }).getAttribute("aria-label")) ?? "";
}

export function nearly(value: () => Promise<number>, wanted: number): Promise<void> {
  return expect.poll(value, { timeout: 10_000 }).toBeCloseTo(wanted, 2);
}
