/** From the hand's move to the paint with its answer, as the page itself sees it. */
import type { Page } from "playwright-core";
import type { Planner } from "./planner.ts";

export interface Measured {
  /** ms of the page's own work on a move: until its question is out and the slider drawn, and from the reply to the results drawn. */
  readonly work: number[];
  /** ms from question to reply: transport, engine, and waiting for the machine's other work. */
  readonly roundTrip: number[];
  /** ms from the move until the frame with its answer is painted. */
  readonly paint: number[];
  /** Of every frame: what the slider says, what the header says, and whether the page calls it fresh. */
  readonly frames: { slider: number; gdp: string; fresh: boolean }[];
}

/** Runs in the page. */
function watch(slider: HTMLElement | SVGElement): void {
  const measured: Measured = { work: [], roundTrip: [], paint: [], frames: [] };
  Object.assign(window, { measured });
  const mark = document.getElementById("board-mark");
  if (mark === null || !(slider instanceof HTMLInputElement)) throw new Error("no slider on the screen");
  let moved = 0;
  window.addEventListener("pointermove", () => (moved = performance.now()), { capture: true });

  const send = window.fetch;
  let replied = 0;
  window.fetch = async (input, init) => {
    const start = performance.now();
    const response = await send(input, init);
    if (!String(init?.body).includes('"run.project"')) return response;
    const text = await response.text();
    replied = performance.now();
    measured.roundTrip.push(replied - start);
    return new Response(text, response);
  };

  /** By question: when the hand moved, and when the slider was drawn there. */
  const asked = new Map<string, { moved: number; drawn: number }>();
  new MutationObserver(() => {
    const now = performance.now();
    const { asked: last = "", answered } = mark.dataset;
    if (!asked.has(last)) asked.set(last, { moved, drawn: now });
    const move = asked.get(last);
    if (answered !== last || move === undefined || move.moved === 0) return;
    measured.work.push(move.drawn - move.moved + (now - Math.max(replied, move.drawn)));
    const start = move.moved;
    move.moved = 0;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => measured.paint.push(performance.now() - start);
      port2.postMessage(null);
    });
  }).observe(mark, { attributes: true });

  const look = () => {
    const gdp = document.querySelector(".county-facts dd")?.textContent ?? "";
    measured.frames.push({ slider: Number(slider.value), gdp, fresh: mark.dataset.fresh === "true" });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function measuredIn(page: Page): Promise<Measured> {
  return page.evaluate(() => (window as unknown as { measured: Measured }).measured);
}

/** Frames called fresh in which the same slider value goes with another figure, or a greater with a smaller. */
export function contradictions({ frames }: Measured): string[] {
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

const sliderOf = (page: Page) => page.getByRole("slider", { name: "第二产业增速，滑块" });

/** Drags the secondary sector's growth of the unit on the screen back and forth, so many moves. */
export async function drag({ page, rest }: Planner, moves: number): Promise<void> {
  const track = await sliderOf(page)
    .locator("xpath=ancestor::*[contains(@class,'lever-track')]")
    .boundingBox();
  if (track === null) throw new Error("the slider is not on the screen");
  const y = track.y + track.height / 2;
  await page.mouse.move(track.x + track.width / 2, y);
  await page.mouse.down();
  for (let move = 0; move < moves; move++) {
    // Back and forth over most of the track, never twice at the same place in a row.
    const share = 0.5 + 0.4 * Math.sin(move / 9);
    await page.mouse.move(track.x + track.width * share, y);
  }
  await page.mouse.up();
  await rest();
}

/** Once for a page: it goes on watching. */
export async function dragMeasured(planner: Planner, moves: number): Promise<Measured> {
  await sliderOf(planner.page).evaluate(watch);
  await drag(planner, moves);
  return measuredIn(planner.page);
}

/** The value that so large a share of the values does not exceed; NaN without any. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
