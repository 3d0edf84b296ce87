/** The real main process over the fake Electron, with its window's page in a browser. */
import type { Browser, Page } from "playwright-core";
import { withoutTour } from "../browser/planner.ts";
import { attachPage } from "./attach-page.ts";
import { type StartedDesktop, type StartOptions, startDesktop } from "./start-desktop.ts";

export interface OpenDesktop {
  readonly fake: StartedDesktop;
  readonly page: Page;
  /** What the browser complained of: errors, and whatever the page's policy forbids. */
  readonly complaints: string[];
  end(): Promise<void>;
}

export async function openDesktop(
  browser: Browser,
  home: string,
  options: StartOptions = {},
): Promise<OpenDesktop> {
  const fake = await startDesktop(home, options);
  const [window] = fake.windows;
  if (window === undefined) throw new Error("no window");
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  await withoutTour(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await attachPage(fake, window, page);
  const end = async () => {
    await context.close();
    fake.quit();
  };
  return { fake, page, complaints, end };
}
