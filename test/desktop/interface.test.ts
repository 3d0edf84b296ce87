/** The real main process and the built interface and bridge, together, in a browser. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import type {} from "../../renderer/client/bridge.ts";
import { ensureBuilt } from "../browser/ensure-built.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { temporaryFolder } from "../hosts/temporary-folder.ts";
import { openDesktop } from "./open-desktop.ts";

let browser: Browser;
beforeAll(async () => {
  ensureBuilt("renderer", "preload");
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = (home: string) => openDesktop(browser, home);

/** How many counties the board says are over 500 亿元, once it says so. */
async function over500(page: Page): Promise<number> {
  const sentence = page.getByText(/500亿以上\s*\d+\s*\/ 15/).first();
  return Number(/以上\s*(\d+)/.exec((await sentence.textContent()) ?? "")?.[1]);
}

function board(page: Page, count: number): Promise<void> {
  return expect.poll(() => over500(page), { timeout: 15_000 }).toBe(count);
}

function go(page: Page, view: "总览" | "县域" | "方案库"): Promise<void> {
  return page.getByRole("navigation", { name: "画面" }).getByRole("button", { name: view }).click();
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole("combobox", { name: "选择单元" }).fill(name);
  await page.getByRole("option", { name }).first().click();
}

/** Types a rate into the number field of an assumption. */
async function enter(page: Page, assumption: string, percent: string): Promise<void> {
  const field = page.getByRole("textbox", { name: `${assumption}，数值` }).first();
  await field.fill(percent);
  await field.press("Enter");
}

test("a planner's edit moves the board, is undone, and is there again after a restart", async () => {
  const home = temporaryFolder();
  const first = await open(home);
  const { page } = first;
  const before = await over500(page);

  await go(page, "县域");
  await choose(page, "会泽县");
  await enter(page, "第二产业增速", "15%");
  await go(page, "总览");
  await board(page, before + 1);

  await page.keyboard.press("Control+z");
  await board(page, before);
  await page.keyboard.press("Control+Shift+z");
  await board(page, before + 1);
  await page.getByText("已保存").first().waitFor();
  expect(first.complaints).toEqual([]);
  await first.end();

  const second = await open(home);
  onTestFinished(() => second.end());
  await board(second.page, before + 1);
  await second.page.keyboard.press("Control+z");
  await board(second.page, before);
  expect(second.complaints).toEqual([]);
});

test("the page has the bridge's two functions and nothing else of the main process", async () => {
  const { page, end } = await open(temporaryFolder());
  onTestFinished(end);
  const found = await page.evaluate(() => ({
    bridge: Object.keys(window.xiance ?? {}).sort(),
    globals: ["require", "process", "module", "Buffer", "global"].filter((name) => name in globalThis),
  }));
  expect(found).toEqual({ bridge: ["request", "subscribe"], globals: [] });
});

test("the page's policy stops scripts, styles and calls that are not ours", async () => {
  const { page, end } = await open(temporaryFolder());
  onTestFinished(end);
  await page.evaluate(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      document.title += ` ${effectiveDirective}`;
    });
    const script = document.createElement("script");
    script.textContent = "document.title += ' injected'";
    const style = document.createElement("style");
    style.textContent = "body { display: none }";
    const frame = document.createElement("iframe");
    frame.src = "https://example.org/";
    document.body.append(script, style, frame);
  });
  const call = await page.evaluate(() =>
    fetch("https://example.org/").then(
      () => "answered",
      () => "stopped",
    ),
  );
  expect(call).toBe("stopped");
  const violated = async () => (await page.title()).split(" ").slice(1).sort();
  await expect
    .poll(violated, { timeout: 15_000 })
    .toEqual(["connect-src", "frame-src", "script-src-elem", "style-src-elem"]);
  expect(await page.locator("body").isVisible()).toBe(true);
});

test("a refused call reaches the page as a fault, not as an error", async () => {
  const { fake, page, end } = await open(temporaryFolder());
  onTestFinished(end);
  await over500(page);
  const reply = await page.evaluate(() =>
    window.xiance?.request({ method: "scenario.open", input: { id: "gone" }, client: "test" }),
  );
  expect(reply).toEqual({ ok: false, fault: { code: "not-found", details: expect.anything() } });
  expect(fake.dialog.errorBoxes).toEqual([]);
});
