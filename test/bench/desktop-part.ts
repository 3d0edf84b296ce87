/** How long the desktop's own main process takes to its window; Electron and the page come on top. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inProject } from "../../build/project.ts";
import { ensureBuilt } from "../browser/ensure-built.ts";
import type { BenchPart } from "./bench-proof.ts";
import { stepTable } from "./step-table.ts";

const rounds = { short: 2, long: 9 } as const;

/** As the desktop's log names them. What follows them is the page's, which the stand-in has not. */
const steps = [
  { name: "prepared", what: { zh: "程序读入、日志与设置就绪", en: "program read, log and settings ready" } },
  { name: "library open", what: { zh: "数据集校验、方案库打开", en: "dataset checked, library open" } },
];

export const desktopPart: BenchPart = async ({ form }, pass) => {
  ensureBuilt("main");
  const homes: string[] = [];
  const home = () => {
    const made = mkdtempSync(join(tmpdir(), "xiance-bench-"));
    homes.push(made);
    return made;
  };
  try {
    const kept = home();
    start(kept);
    const found = Array.from({ length: rounds[form] }, () => ({ cold: start(home()), warm: start(kept) }));
    const table = stepTable(
      { zh: "桌面主进程的启动", en: "Start of the desktop's main process" },
      steps.map(({ name, what }) => ({
        what,
        cold: found.map(({ cold }) => stepIn(cold, name)),
        warm: found.map(({ warm }) => stepIn(warm, name)),
      })),
      pass,
      {
        zh: "打包用的主进程在普通 Node 中运行，Electron 由替身代替：Electron 自身的启动与页面的读入不在其内。步骤取自程序自己的日志，自进程开始累计，中位数。",
        en: "The main process as it is packaged, under plain Node with a stand-in for Electron: Electron's own start and the reading of the page are not in it. Steps from the program's own log, accumulated since the process began, medians.",
      },
    );
    return { tables: [table], verdicts: [] };
  } finally {
    for (const each of homes) rmSync(each, { recursive: true, force: true });
  }
};

/** The log's last start. */
function start(folder: string): string {
  const script = inProject("test", "bench", "desktop-main.ts");
  const { status, stderr } = spawnSync(process.execPath, [script, folder], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the desktop did not start\n${stderr}`);
  const log = readFileSync(join(folder, "logs", "xiance.log"), "utf8");
  return log.slice(log.lastIndexOf("start: prepared"));
}

function stepIn(log: string, name: string): number {
  const told = new RegExp(`start: ${name} \\+\\d+ ms, (\\d+) ms`).exec(log)?.[1];
  if (told === undefined) throw new Error(`the log does not tell of: ${name}`);
  return Number(told);
}
