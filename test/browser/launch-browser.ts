/** Starts the browser that the tests drive. */
import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

/** A container's root cannot have Chromium's sandbox; nothing but our own page is opened in it. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("no browser found; npm test installs one");
  return chromium.launch({ executablePath, headless: true, args });
}
