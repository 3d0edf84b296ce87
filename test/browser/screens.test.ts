/** The screens as they are: kept under docs/screenshots, and nothing of them out of reach. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBuilt } from "./ensure-built.ts";
import { keepPicture } from "./keep-picture.ts";
import { launchBrowser } from "./launch-browser.ts";
import { openWindow, type Planner } from "./planner.ts";
import { type StartedHost, startHost } from "./start-host.ts";

const sizes = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
];
const views = { 总览: "overview", 县域: "county", 方案库: "library" } as const;

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

describe.each(sizes)("$width × $height", (size) => {
  let planner: Planner;
  beforeAll(async () => {
    planner = await openWindow(browser, host.address, size);
    await planner.goTo("县域");
    await planner.choose("弥勒市");
    await planner.enter("第二产业增速", "7.5");
    await planner.actOn("红河哈尼族彝族自治州");
    await planner.enter("地区生产总值增速", "6");
    await planner.actOn("本单元");
  });
  afterAll(() => planner.context.close());

  test.each(Object.entries(views))("%s", async (view, file) => {
    const { page } = planner;
    await planner.goTo(view as keyof typeof views);
    // The scenario's own draws, not the preview that goes before them.
    await page.getByRole("button", { name: /10,000 次/ }).waitFor({ timeout: 90_000 });
    await page.mouse.move(0, 0);
    const name = size.width === 1440 ? file : `${file}-${size.width}x${size.height}`;
    await keepPicture(page, name);
    const screen = await page.locator("#screen").evaluate((element) => ({
      tall: element.scrollHeight - element.clientHeight,
      wide: element.scrollWidth - element.clientWidth,
    }));
    expect(screen.wide).toBe(0);
    if (size.height === 900) expect(screen.tall).toBe(0);
    const cut = await page.evaluate(() => document.documentElement.scrollHeight > window.innerHeight);
    expect(cut).toBe(false);
  });
});
