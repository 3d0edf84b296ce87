/** From the desktop into the page and back: menus, files, closing; the real main process, preload and interface. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import type { MethodInput, MethodName, MethodOutput } from "../../shared/contract/contract.ts";
import { ensureBuilt } from "../browser/ensure-built.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { temporaryFolder } from "../hosts/temporary-folder.ts";
import { ourFrame } from "./fake-window.ts";
import { clickMenu } from "./menu-items.ts";
import { type OpenDesktop, openDesktop } from "./open-desktop.ts";
import { type StartedDesktop, type StartOptions, startDesktop } from "./start-desktop.ts";

let browser: Browser;
beforeAll(async () => {
  ensureBuilt("renderer", "preload");
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(home = temporaryFolder(), options: StartOptions = {}): Promise<OpenDesktop> {
  const opened = await openDesktop(browser, home, options);
  onTestFinished(opened.end);
  return opened;
}

async function ask<N extends MethodName>(
  { invoke }: StartedDesktop,
  method: N,
  input: MethodInput<N>,
): Promise<MethodOutput<N>> {
  const reply = await invoke("xiance:request", [{ method, input, client: "test" }], ourFrame);
  const { ok, value } = reply as { ok: boolean; value: MethodOutput<N> };
  if (!ok) throw new Error(JSON.stringify(reply));
  return value;
}

/** A colleague's scenario, as a file. */
async function colleaguesFile(name: string): Promise<string> {
  const colleague = await startDesktop(temporaryFolder());
  const { document } = await ask(colleague, "scenario.create", { name });
  const file = await ask(colleague, "file.export", { id: document.id });
  colleague.quit();
  const path = join(temporaryFolder(), `${name}.xiance`);
  writeFileSync(path, file.content);
  return path;
}

const inLibrary = async (fake: StartedDesktop) =>
  (await ask(fake, "scenario.list", {})).map(({ name }) => name);
const shows = (page: Page, text: string) => page.getByText(text).first().waitFor();
const started = (page: Page) => shows(page, "已保存");

test("a file double-clicked while the app is not running is in the library when it is", async () => {
  const path = await colleaguesFile("曲靖提速");
  const { fake, page } = await open(temporaryFolder(), { args: [path] });
  await shows(page, "曲靖提速");
  expect(await inLibrary(fake)).toContain("曲靖提速");
  expect(fake.remembered.recent).toEqual([path]);
});

test("a file double-clicked while it is running comes into the same window", async () => {
  const { fake, page } = await open();
  await started(page);
  fake.app.emit("second-instance", {}, ["xiance", await colleaguesFile("昭通稳进")], "/");
  await shows(page, "昭通稳进");
  expect(fake.windows).toHaveLength(1);
  expect(await inLibrary(fake)).toContain("昭通稳进");
});

test("a file dropped on the window is opened, and leads the window nowhere", async () => {
  const { fake, page } = await open();
  await started(page);
  const before = page.url();
  const content = readFileSync(await colleaguesFile("楚雄转型"), "utf8");
  await page.evaluate((text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], "楚雄转型.xiance"));
    document.body.dispatchEvent(
      new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }),
    );
  }, content);
  await shows(page, "楚雄转型");
  expect(await inLibrary(fake)).toContain("楚雄转型");
  expect(page.url()).toBe(before);
});

test("the menu does the window's own actions", async () => {
  const { fake, page } = await open();
  await started(page);
  clickMenu(fake, "方案库");
  await page.getByRole("heading", { name: "方案库" }).first().waitFor();
  clickMenu(fake, "新建方案");
  await expect.poll(async () => (await inLibrary(fake)).length, { timeout: 15_000 }).toBe(2);
  clickMenu(fake, "总览");
  await shows(page, "500亿以上");
});

test("the language chosen in the page is the menu's too", async () => {
  const { fake, page } = await open();
  await started(page);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
  expect(fake.remembered.menu[0]?.label).toBe("文件");
  await page.getByRole("button", { name: "设置" }).first().click();
  await page.getByText("English").first().click();
  await expect.poll(() => fake.remembered.menu[0]?.label, { timeout: 15_000 }).toBe("File");
});

test("quitting with a number still being typed keeps it", async () => {
  const home = temporaryFolder();
  const { fake, page } = await open(home);
  await started(page);
  clickMenu(fake, "县域");
  await page.getByRole("combobox", { name: "选择单元" }).fill("会泽县");
  await page.getByRole("option", { name: "会泽县" }).first().click();
  const field = page.getByRole("textbox", { name: "第二产业增速，数值" }).first();
  await field.fill("15%");
  const [scenario] = await ask(fake, "scenario.list", {});
  expect(scenario?.overrides).toBe(0);

  fake.app.quit();
  expect(fake.remembered.ended).toBeNull();
  await vi.waitFor(() => expect(fake.remembered.ended).toBe(0), { timeout: 15_000 });
  expect(fake.dialog.messageBoxes).toEqual([]);

  const again = await startDesktop(home);
  const [kept] = await ask(again, "scenario.list", {});
  again.quit();
  expect(kept?.overrides).toBe(1);
});
