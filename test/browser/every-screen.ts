/** Every screen and everything that can stand over one, each with how to get there by keyboard. */
import type { Page } from "playwright-core";
import { actionList } from "../../renderer/actions/actions.ts";
import { views } from "../../renderer/state/settings.ts";
import type { Language } from "../../shared/words/language.ts";

export interface Place {
  readonly name: string;
  /** What assistive technology sees of the page meanwhile. */
  readonly within: string;
  open(page: Page): Promise<void>;
  leave(page: Page): Promise<void>;
}

const stay = async () => {};
const pressEscape = (page: Page) => page.keyboard.press("Escape");

/** The board is fresh and what the screen reads for itself has come. */
export async function settled(page: Page): Promise<void> {
  await page.locator('#board-mark[data-fresh="true"]').waitFor({ state: "attached" });
  await page.waitForFunction(
    () =>
      !/正在读取|正在计算|Reading|Working it out/.test(document.querySelector("#screen")?.textContent ?? ""),
    undefined,
    { timeout: 60_000 },
  );
}

const screens: Place[] = views.map((view) => {
  const key = actionList.find(({ id }) => id === view)?.shortcuts[0]?.key;
  return {
    name: view,
    within: "html",
    async open(page) {
      await page.keyboard.press(`Alt+${key}`);
      await settled(page);
    },
    leave: stay,
  };
});

/** By its button in the settings' foot, or through the palette: neither has a key. */
async function byPalette(page: Page, search: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.locator(".palette-field input").fill(search);
  await page.locator(".palette-item").first().waitFor();
  await page.keyboard.press("Enter");
}

export function everyPlace(language: Language): Place[] {
  const chinese = language === "zh-CN";
  return [
    ...screens,
    {
      name: "figures",
      within: "html",
      async open(page) {
        await page.keyboard.press("Alt+5");
        await page.getByRole("tab", { name: chinese ? "数值" : "Figures", exact: true }).click();
        await page.locator(".figure-place").first().click();
        await settled(page);
      },
      async leave(page) {
        await page.getByRole("tab", { name: chinese ? "数据集" : "Datasets", exact: true }).click();
      },
    },
    {
      name: "import",
      within: "html",
      async open(page) {
        await byPalette(page, chinese ? "导入数据" : "import data");
        await page.locator(".import-drop").waitFor();
      },
      async leave(page) {
        await page.getByRole("button", { name: chinese ? "返回数据" : "Back to the data" }).click();
      },
    },
    {
      name: "palette",
      within: ".palette",
      async open(page) {
        await page.keyboard.press("Control+k");
        await page.locator(".palette-field input").fill("mls");
        await page.locator(".palette-item").first().waitFor();
      },
      leave: pressEscape,
    },
    {
      name: "shortcuts",
      within: ".dialog",
      async open(page) {
        await page.keyboard.press("Shift+?");
        await page.locator(".shortcut-list").waitFor();
      },
      leave: pressEscape,
    },
    {
      name: "settings",
      within: ".dialog",
      async open(page) {
        await page.keyboard.press("Control+,");
        await page.locator(".settings-folder").waitFor();
      },
      leave: pressEscape,
    },
    {
      name: "about",
      within: ".dialog",
      async open(page) {
        await byPalette(page, chinese ? "数据来源" : "sources");
        await page.locator(".about-licence").first().waitFor();
      },
      leave: pressEscape,
    },
    {
      name: "tour",
      within: "html",
      async open(page) {
        await byPalette(page, chinese ? "导览" : "tour");
        await page.locator(".tour").waitFor();
        await settled(page);
      },
      leave: pressEscape,
    },
    {
      name: "history",
      within: "html",
      async open(page) {
        await page.keyboard.press("Alt+h");
        await page.locator(".history-panel").waitFor();
      },
      async leave(page) {
        await page.keyboard.press("Alt+h");
      },
    },
  ];
}

export type Theme = "light" | "dark" | "contrast";

/** Opens the page anew in this language and theme. */
export async function openIn(page: Page, address: string, language: Language, theme: Theme): Promise<void> {
  await page.goto(address);
  await page.evaluate(
    ([language, theme]) => {
      const kept = JSON.parse(localStorage.getItem("xiance-settings") ?? "{}") as { state?: object };
      const state = { ...kept.state, tourSeen: true, language, theme };
      localStorage.setItem("xiance-settings", JSON.stringify({ state, version: 1 }));
    },
    [language, theme] as const,
  );
  await page.reload();
  await settled(page);
}
