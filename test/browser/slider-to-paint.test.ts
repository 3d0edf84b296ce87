/** From the hand's move to the paint with its answer: measured and printed, never asserted. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureBuilt } from "./ensure-built.ts";
import { launchBrowser } from "./launch-browser.ts";
import { openWindow } from "./planner.ts";
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

interface Measured {
  /** ms from the move to the page changed with its answer: our own work, the engine's included. */
  readonly work: number[];
  /** ms from the move until the frame with its answer is painted. */
  readonly paint: number[];
  /** Of every frame: what the slider says, what the header says, and whether the page calls it fresh. */
  readonly frames: { slider: number; gdp: string; fresh: boolean }[];
}

/** Runs in the page. */
function watch(): void {
  const measured: Measured = { work: [], paint: [], frames: [] };
  Object.assign(window, { measured });
  const mark = document.getElementById("board-mark") as HTMLElement;
  const slider = document.querySelector<HTMLInputElement>('input[type="range"][aria-label*="第二产业"]');
  const input = slider ?? document.querySelectorAll<HTMLInputElement>('.levers input[type="range"]')[2];
  const asked = new Map<string, number>();
  let moved = 0;
  for (const type of ["pointermove", "keydown"]) {
    window.addEventListener(
      type,
      () => {
        moved = performance.now();
      },
      { capture: true },
    );
  }
  new MutationObserver(() => {
    const { asked: last = "", answered } = mark.dataset;
    if (!asked.has(last)) asked.set(last, moved);
    const start = asked.get(last) ?? 0;
    if (answered !== last || start === 0) return;
    asked.set(last, 0);
    measured.work.push(performance.now() - start);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => measured.paint.push(performance.now() - start);
      port2.postMessage(null);
    });
  }).observe(mark, { attributes: true });
  const look = () => {
    const gdp = document.querySelector(".county-facts dd")?.textContent ?? "";
    measured.frames.push({ slider: Number(input?.value), gdp, fresh: mark.dataset.fresh === "true" });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function measured(page: Page): Promise<Measured> {
  return page.evaluate(() => (window as unknown as { measured: Measured }).measured);
}

/** Frames called fresh in which the same slider value goes with another figure, or a greater with a smaller. */
function contradictions({ frames }: Measured): string[] {
  const figure = (gdp: string) => Number(/→ ([\d,.]+)/.exec(gdp)?.[1]?.replaceAll(",", ""));
  const fresh = frames
    .filter((frame) => frame.fresh)
    .map(({ slider, gdp }) => ({ slider, gdp: figure(gdp) }))
    .sort((a, b) => a.slider - b.slider);
  return fresh.flatMap((frame, index) => {
    const before = fresh[index - 1];
    if (before === undefined) return [];
    const wrong = before.slider === frame.slider ? before.gdp !== frame.gdp : before.gdp >= frame.gdp;
    return wrong ? [`${before.slider} ${before.gdp} | ${frame.slider} ${frame.gdp}`] : [];
  });
}

function print(name: string, values: readonly number[]): void {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  console.log(`${name}: n ${sorted.length}, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`);
}

test(`${moves} moves of the growth slider: no frame passes a stale answer for a fresh one`, async () => {
  const planner = await openWindow(browser, host.address);
  const { page } = planner;
  await planner.goTo("县域");
  await planner.choose("弥勒市");
  const slider = page.getByRole("slider", { name: "第二产业增速，滑块" });
  const track = await slider.locator("xpath=ancestor::*[contains(@class,'lever-track')]").boundingBox();
  if (track === null) throw new Error("the slider is not on the screen");
  await page.evaluate(watch);
  const y = track.y + track.height / 2;
  await page.mouse.move(track.x + track.width / 2, y);
  await page.mouse.down();
  for (let move = 0; move < moves; move++) {
    // Back and forth over most of the track, never twice at the same place in a row.
    const share = 0.5 + 0.4 * Math.sin(move / 9);
    await page.mouse.move(track.x + track.width * share, y);
  }
  await page.mouse.up();
  await planner.rest();
  const pointer = await measured(page);
  print("slider to paint, our own work", pointer.work);
  print("slider to paint, with the frame", pointer.paint);
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
