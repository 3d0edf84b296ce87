/** From the hand's move to the paint with its answer: measured and printed, never asserted. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureBuilt } from "./ensure-built.ts";
import { launchBrowser } from "./launch-browser.ts";
import { openWindow } from "./planner.ts";
import { contradictions, dragMeasured, percentile } from "./slider-moves.ts";
import { type StartedHost, startHost } from "./start-host.ts";

const moves = 200;

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

function print(name: string, values: readonly number[]): void {
  const at = (share: number) => percentile(values, share).toFixed(1);
  console.log(`${name}: n ${values.length}, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`);
}

test(`${moves} moves of the growth slider: no frame passes a stale answer for a fresh one`, async () => {
  const planner = await openWindow(browser, host.address);
  const { page } = planner;
  await planner.goTo("县域");
  await planner.choose("弥勒市");
  const pointer = await dragMeasured(planner, moves);
  print("our own work in the page", pointer.work);
  print("question to reply", pointer.roundTrip);
  print("slider to painted answer", pointer.paint);
  expect(pointer.work.length).toBeGreaterThan(moves / 4);
  expect(contradictions(pointer)).toEqual([]);

  // At rest: what stands on the board is the answer to the last move, and one step can be undone.
  const mark = page.locator("#board-mark");
  expect(await mark.getAttribute("data-answered")).toBe(await mark.getAttribute("data-asked"));
  const after = await planner.horizonGdp();
  await page.reload();
  await planner.rest();
  expect(await planner.horizonGdp()).toBe(after);
  await page.keyboard.press("Control+z");
  await page.getByRole("button", { name: "没有可撤销的步骤" }).waitFor();
  expect(planner.complaints).toEqual([]);
  await planner.context.close();
});
