/** From the hand's move on a slider to the paint with its answer, in the browser, with a province and with a country. */
import type { Browser } from "playwright-core";
import type { Dataset } from "../../shared/dataset/schema.ts";
import { ensureBuilt } from "../browser/ensure-built.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { openWindow } from "../browser/planner.ts";
import { contradictions, drag, dragMeasured, type Measured, percentile } from "../browser/slider-moves.ts";
import { startHost } from "../browser/start-host.ts";
import type { Verdict } from "../proof/proof.ts";
import type { BenchPart } from "./bench-proof.ts";
import { callHost } from "./call-host.ts";
import { china, repeated, yunnan } from "./edited-province.ts";
import { type Timing, timingTable } from "./timing.ts";

const usual = { short: 60, long: 400 } as const;

export const sliderPart: BenchPart = async ({ form, runs }, pass) => {
  const moves = runs ?? usual[form];
  ensureBuilt("renderer");
  const browser = await launchBrowser();
  try {
    const timings: Timing[] = [];
    const verdicts: Verdict[] = [];
    for (const dataset of form === "short" ? [yunnan] : [yunnan, repeated(yunnan, china)]) {
      const found = await moved(browser, dataset, moves);
      const units = dataset.units.length;
      timings.push(...timingsOf(found, units));
      const wrong = contradictions(found);
      verdicts.push({
        claim: {
          zh: `${units} 个单元：没有一帧把旧结果当作新的`,
          en: `${units} units: no frame passes a stale answer for a fresh one`,
        },
        held: wrong.length === 0,
        found: `${wrong.length} / ${found.frames.length}`,
      });
    }
    const note = {
      zh: "页面自身：从移动到问题送出、滑块画好，加上从回答到结果画好；往返：传输、引擎，与机器上别的事；整个：从移动到带着回答的一帧画出。无显卡的 Chromium。",
      en: "Own work: from the move to the question sent and the slider drawn, and from the reply to the results drawn. Round trip: transport, engine, and waiting. Whole: from the move to the frame with its answer. Chromium without a GPU.",
    };
    return {
      tables: [timingTable({ zh: "滑块到画面", en: "Slider to paint" }, timings, pass, note)],
      verdicts,
    };
  } finally {
    await browser.close();
  }
};

/** A dataset that is not built in comes as a planner brings it: through the contract. */
async function moved(browser: Browser, dataset: Dataset, moves: number): Promise<Measured> {
  const host = await startHost();
  try {
    if (dataset !== yunnan) {
      const call = callHost(host.address);
      const content = Buffer.from(JSON.stringify(dataset)).toString("base64");
      const { id } = await call("dataset.import", { name: "country.json", content });
      await call("scenario.create", { name: "全国", datasetId: id });
    }
    const planner = await openWindow(browser, host.address);
    await planner.goTo("县域");
    await planner.choose("弥勒市");
    // The page's code is warm before it counts.
    await drag(planner, 20);
    const found = await dragMeasured(planner, moves);
    await planner.context.close();
    return found;
  } finally {
    await host.stop();
  }
}

function timingsOf({ work, roundTrip, paint }: Measured, units: number): Timing[] {
  const timing = (zh: string, en: string, values: readonly number[]): Timing => ({
    what: { zh: `${zh}，${units} 个单元`, en: `${en}, ${units} units` },
    ms: percentile(values, 0.5),
    p95: percentile(values, 0.95),
    p99: percentile(values, 0.99),
  });
  return [
    timing("页面自身", "own work", work),
    timing("往返", "round trip", roundTrip),
    timing("整个", "whole", paint),
  ];
}
