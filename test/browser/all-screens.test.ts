/**
 * Every screen and every window over one, in both languages and all themes: nothing for axe
 * to find, no word of the other language, nothing out of reach at any size or zoom. With
 * XIANCE_SCREENSHOTS=1 the pictures in docs/screenshots/light, dark and en are taken anew.
 */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import yunnan from "../../shared/dataset/embedded/yunnan-2023.xiance-data.json" with { type: "json" };
import { violations } from "./axe.ts";
import { ensureBuilt } from "./ensure-built.ts";
import { everyPlace, openIn, settled, type Theme } from "./every-screen.ts";
import { keepPicture } from "./keep-picture.ts";
import { launchBrowser } from "./launch-browser.ts";
import { openWindow } from "./planner.ts";
import { type StartedHost, startHost } from "./start-host.ts";
import { chineseShown, englishShown } from "./words-shown.ts";

const languages = ["zh-CN", "en"] as const;
const themes: readonly Theme[] = ["light", "dark", "contrast"];

/** What the dataset says in Chinese, whatever the language of the interface, and the planner's own words. */
const data = [
  ...Object.values(yunnan.sources).flatMap((source) =>
    Object.values(source).filter((each) => typeof each === "string"),
  ),
  ...yunnan.breaks.map(({ reason }) => reason),
  ...yunnan.units.flatMap(({ name, prefecture }) => [name, prefecture.name]),
  ...Array.from(
    JSON.stringify(yunnan).matchAll(/"note":"((?:[^"\\]|\\.)*)"/g),
    ([, note]) => JSON.parse(`"${note}"`) as string,
  ),
  yunnan.province.name,
  yunnan.title,
  yunnan.vintage,
  "方案一",
  "中文",
];

let browser: Browser;
let host: StartedHost;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];
beforeAll(async () => {
  ensureBuilt("renderer");
  browser = await launchBrowser();
  host = await startHost();
  const planner = await openWindow(browser, host.address);
  ({ page, context } = planner);
  page.on("pageerror", (error) => complaints.push(error.message));
  // Something to show: an edit of a county's own, and one of its prefecture's.
  await planner.goTo("县域");
  await planner.choose("弥勒市");
  await planner.enter("地区生产总值增速", "6");
  await planner.actOn("红河哈尼族彝族自治州");
  await planner.enter("第二产业增速", "5");
  await planner.actOn("本单元");
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

/** Light and dark in Chinese, and the two busiest screens in English. */
async function takePicture(language: string, theme: Theme, name: string): Promise<void> {
  const english = language === "en" && theme === "light" && ["overview", "county"].includes(name);
  if (!(english || (language === "zh-CN" && theme !== "contrast"))) return;
  await page.mouse.move(0, 0);
  await keepPicture(page, `${english ? "en" : theme}/${name}`);
}

describe.each(languages)("in %s", (language) => {
  test.each(themes)("%s: axe finds nothing, and only the one language is spoken", async (theme) => {
    await openIn(page, host.address, language, theme);
    const found: Record<string, string[]> = {};
    for (const place of everyPlace(language)) {
      await place.open(page);
      // A theme changes colours alone, so that in the others nothing else needs to be asked.
      const wrong = await violations(page, place.within, theme === "light" ? [] : ["color-contrast"]);
      if (theme === "light") {
        const strangers =
          language === "en"
            ? await chineseShown(page, place.within, data)
            : await englishShown(page, place.within, data);
        wrong.push(...strangers.map((text) => `other language: ${text}`));
      }
      if (wrong.length > 0) found[place.name] = wrong;
      await takePicture(language, theme, place.name);
      await place.leave(page);
    }
    expect(found).toEqual({});
  });
});

/** A zoom is a window so many times smaller, each of its pixels so many times larger. */
const sizes = [
  { width: 1280, height: 720, zoom: 1 },
  { width: 1280, height: 720, zoom: 1.5 },
  { width: 1280, height: 720, zoom: 2 },
  { width: 1440, height: 900, zoom: 1 },
  { width: 1920, height: 1080, zoom: 1.25 },
  { width: 3840, height: 2160, zoom: 1 },
];

test.each(sizes)("$width × $height at $zoom: nothing is out of reach", async ({ width, height, zoom }) => {
  await openIn(page, host.address, "zh-CN", "light");
  await page.setViewportSize({ width: Math.round(width / zoom), height: Math.round(height / zoom) });
  const found: Record<string, string[]> = {};
  for (const place of everyPlace("zh-CN")) {
    await place.open(page);
    const lost = await outOfReach(page, place.within);
    if (lost.length > 0) found[place.name] = lost;
    await place.leave(page);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(found).toEqual({});
});

/** Controls that no scrolling brings into the window, and a window that itself scrolls away. */
async function outOfReach(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const root = document.querySelector(selector);
    const controls =
      root?.querySelectorAll<HTMLElement>("button, input, [role=option], [role=radio], a[href]") ?? [];
    const lost: string[] = [];
    for (const control of controls) {
      if (control.closest(".unseen, .skip-link, [hidden], svg") !== null || !control.checkVisibility())
        continue;
      control.scrollIntoView({ block: "center", inline: "center" });
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const x = (left + right) / 2;
      const y = (top + bottom) / 2;
      if (right - left < 2 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) {
        lost.push(
          `${control.tagName} ${control.getAttribute("aria-label") ?? control.textContent} at ${x}, ${y}`,
        );
      }
    }
    const { scrollWidth, scrollHeight } = document.documentElement;
    if (scrollWidth > innerWidth || scrollHeight > innerHeight)
      lost.push(`page ${scrollWidth} × ${scrollHeight}`);
    return lost.slice(0, 8);
  }, within);
}

test("on paper every screen is whole: nothing to press, nothing that scrolls", async () => {
  await openIn(page, host.address, "zh-CN", "dark");
  await page.emulateMedia({ media: "print" });
  for (const place of everyPlace("zh-CN")
    .filter(({ within }) => within === "html")
    .slice(0, 7)) {
    await place.open(page);
    const paper = await page.evaluate(() => {
      const screen = document.querySelector("#screen");
      return {
        rail: getComputedStyle(document.querySelector(".rail") as Element).display,
        cut: screen === null ? 0 : screen.scrollHeight - screen.clientHeight,
        dark: getComputedStyle(document.documentElement).colorScheme,
      };
    });
    expect(paper, place.name).toEqual({ rail: "none", cut: 0, dark: "light" });
    await place.leave(page);
  }
  await page.emulateMedia({ media: "screen" });
});

test("with reduced motion nothing moves", async () => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return (
          transitionDuration.split(", ").some((each) => parseFloat(each) > 0) || animationName !== "none"
        );
      }).length,
  );
  expect(moving).toBe(0);
  await page.emulateMedia({ reducedMotion: "no-preference" });
});

test("in the system's own colours the page stays readable and whole", async () => {
  await page.emulateMedia({ forcedColors: "active" });
  await settled(page);
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: "none" });
  expect(complaints).toEqual([]);
  expect(context.pages().length).toBe(1);
});
