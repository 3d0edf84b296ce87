/** From the start of the process to a page that answers, step by step. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { inProject } from "../../build/project.ts";
import { ensureBuilt } from "../browser/ensure-built.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { withoutTour } from "../browser/planner.ts";
import type { Table } from "../proof/proof.ts";
import type { BenchPart } from "./bench-proof.ts";
import { stepTable } from "./step-table.ts";
import type { HostSteps } from "./timed-host.ts";

const rounds = { short: 2, long: 7 } as const;

/** Milliseconds since the process began, and since the page was asked for. */
interface Start {
  readonly host: HostSteps;
  readonly page: PageSteps;
}

const pageSteps = ["response", "script", "paint", "data", "interactive"] as const;
type PageSteps = Readonly<Record<(typeof pageSteps)[number], number>>;

const words: Readonly<Record<keyof HostSteps | keyof PageSteps, [zh: string, en: string]>> = {
  process: ["Node 起来", "Node up"],
  modules: ["模块读入", "modules read"],
  dataset: ["数据集解析与校验", "dataset parsed and checked"],
  store: ["方案库打开、迁移", "store open, migrated"],
  services: ["服务就绪", "services ready"],
  listening: ["开始监听", "listening"],
  response: ["页面送到", "page arrived"],
  script: ["脚本读入", "scripts read"],
  paint: ["首次绘出", "first paint"],
  data: ["首批数据到达", "first data arrived"],
  interactive: ["可以操作：推演已画出", "interactive: the projection is drawn"],
};

export const startPart: BenchPart = async ({ form }, pass) => {
  ensureBuilt("renderer");
  const browser = await launchBrowser();
  const kept = mkdtempSync(join(tmpdir(), "xiance-bench-"));
  try {
    const cold: Start[] = [];
    const warm: Start[] = [];
    const again = await browser.newContext();
    await withoutTour(again);
    await start(kept, again);
    for (let round = 0; round < rounds[form]; round++) {
      const fresh = mkdtempSync(join(tmpdir(), "xiance-bench-"));
      const context = await browser.newContext();
      await withoutTour(context);
      cold.push(await start(fresh, context));
      await context.close();
      rmSync(fresh, { recursive: true, force: true });
      warm.push(await start(kept, again));
    }
    return { tables: [startTable(cold, warm, pass)], verdicts: [] };
  } finally {
    await browser.close();
    rmSync(kept, { recursive: true, force: true });
  }
};

async function start(home: string, context: BrowserContext): Promise<Start> {
  const host = spawn(process.execPath, [inProject("test", "bench", "timed-host.ts"), home], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const told = await new Promise<{ address: string; steps: HostSteps }>((resolve, reject) => {
    host.stdout.once("data", (text: Buffer) => resolve(JSON.parse(text.toString())));
    host.once("exit", () => reject(new Error("the host ended")));
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = () => {
      const fresh = document.getElementById("board-mark")?.dataset.fresh === "true";
      // Fresh results are on the screen once the map's units are.
      if (fresh && document.querySelector("[role=option]") !== null) performance.mark("interactive");
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(told.address);
  await page.waitForFunction(() => performance.getEntriesByName("interactive").length > 0);
  const steps = await page.evaluate((): PageSteps => {
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const ends = (kept: (each: PerformanceResourceTiming) => boolean) =>
      Math.max(0, ...files.filter(kept).map(({ responseEnd }) => responseEnd));
    const interactive = performance.getEntriesByName("interactive")[0]?.startTime ?? 0;
    return {
      response: navigation?.responseEnd ?? 0,
      script: navigation?.domInteractive ?? 0,
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
      data: ends(({ name, startTime }) => name.endsWith("/api") && startTime < interactive),
      interactive,
    };
  });
  await page.close();
  const ended = new Promise((resolve) => host.once("exit", resolve));
  host.stdin.end();
  await ended;
  return { host: told.steps, page: steps };
}

function startTable(cold: readonly Start[], warm: readonly Start[], pass: number): Table {
  const steps = [
    ...Object.keys(cold[0]!.host).map((step) => ({
      step,
      pick: ({ host }: Start) => host[step as keyof HostSteps],
    })),
    ...pageSteps.map((step) => ({
      step,
      // The page is asked for when the host listens.
      pick: ({ host, page }: Start) => host.listening + page[step],
    })),
  ];
  return stepTable(
    { zh: "从启动到可以操作", en: "Start to interactive" },
    steps.map(({ step, pick }) => {
      const [zh, en] = words[step as keyof typeof words];
      return { what: { zh, en }, cold: cold.map(pick), warm: warm.map(pick) };
    }),
    pass,
    {
      zh: "自进程开始累计，中位数；本机浏览器宿主，从源码运行，浏览器已开；冷的一次连浏览器环境也是新的，操作系统的文件缓存不清。",
      en: "Accumulated since the process began, medians; the loopback host from source, the browser already open; the cold one in a new browser context too, the system's file cache not dropped.",
    },
  );
}
