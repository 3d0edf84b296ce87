/** Memory of the page and of the main process after an hour's worth of edits. */
import { readFileSync } from "node:fs";
import { ensureBuilt } from "../browser/ensure-built.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { openWindow } from "../browser/planner.ts";
import { drag } from "../browser/slider-moves.ts";
import { startHost } from "../browser/start-host.ts";
import type { BenchPart } from "./bench-proof.ts";

/** Drags, each one edit of several moves: a planner makes one in about half a minute. */
const drags = { short: 4, long: 120 } as const;
const movesOfDrag = 12;

export const memoryPart: BenchPart = async ({ form }) => {
  ensureBuilt("renderer");
  const browser = await launchBrowser();
  const host = await startHost();
  try {
    const planner = await openWindow(browser, host.address);
    const session = await planner.context.newCDPSession(planner.page);
    await session.send("HeapProfiler.enable");
    const look = async () => {
      await session.send("HeapProfiler.collectGarbage");
      const { usedSize } = (await session.send("Runtime.getHeapUsage")) as { usedSize: number };
      return { page: mega(usedSize), main: residentMemory(host.pid) };
    };
    await planner.goTo("县域");
    await planner.choose("弥勒市");
    await drag(planner, movesOfDrag);
    const before = await look();
    for (let each = 0; each < drags[form] / 2; each++) await drag(planner, movesOfDrag);
    const half = await look();
    for (let each = 0; each < drags[form] / 2; each++) await drag(planner, movesOfDrag);
    const after = await look();
    const row = (zh: string, en: string, { page, main }: typeof before) => ({
      when: `${zh} ${en}`,
      page,
      main,
    });
    return {
      tables: [
        {
          title: { zh: "内存", en: "Memory" },
          columns: [
            { key: "when", head: { zh: "何时", en: "When" } },
            { key: "page", head: { zh: "页面的堆", en: "Page heap" }, unit: "MB", digits: 1 },
            { key: "main", head: { zh: "主进程", en: "Main process" }, unit: "MB", digits: 1 },
          ],
          rows: [
            row("第一次拖动之后", "after the first drag", before),
            row(`${drags[form] / 2} 次拖动之后`, `after ${drags[form] / 2} drags`, half),
            row(`${drags[form]} 次拖动之后`, `after ${drags[form]} drags`, after),
          ],
          note: {
            zh: `每次拖动 ${movesOfDrag} 次移动、一步编辑，集合随后跟上；约合一小时的编辑（长的一轮）。页面的堆在回收之后读。`,
            en: `Each drag is ${movesOfDrag} moves and one edit, followed by ensembles; about an hour's editing in the long form. The heap is read after a collection.`,
          },
        },
      ],
      verdicts: [],
    };
  } finally {
    await browser.close();
    await host.stop();
  }
};

/** Null where the system does not say. */
function residentMemory(pid: number): number | null {
  if (process.platform !== "linux") return null;
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return kilobytes === undefined ? null : mega(Number(kilobytes) * 1024);
}

function mega(bytes: number): number {
  return Math.round((bytes / 2 ** 20) * 10) / 10;
}
