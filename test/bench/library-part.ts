/** What the main process does for a planner, through the contract, over a library on disk. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openApp } from "../../electron/hosts/open-app.ts";
import { createClient } from "../../renderer/client/client.ts";
import { listed, usualWish } from "../../renderer/views/library/library-list.ts";
import type { OpenScenario } from "../../shared/contract/scenario-area.ts";
import { chapterIds } from "../../shared/report/schema.ts";
import { percentile } from "../browser/slider-moves.ts";
import type { BenchPart } from "./bench-proof.ts";
import type { Call } from "./call-host.ts";
import { yunnan } from "./edited-province.ts";
import { type Timing, timingTable } from "./timing.ts";

const sizes = {
  short: { library: 100, edits: 50, rounds: 9, files: 1 },
  long: { library: 1000, edits: 500, rounds: 25, files: 7 },
};

export const libraryPart: BenchPart = async ({ form }, pass) => {
  const folder = mkdtempSync(join(tmpdir(), "xiance-bench-"));
  const app = openApp({ folder, host: "loopback", report: (error) => console.error(error) });
  try {
    const { send } = createClient({ request: app.dispatch, subscribe: app.subscribe }, "bench");
    const timings = await measure(send, sizes[form]);
    const note = {
      zh: "经契约在进程内调用，方案库在磁盘上：每次编辑落盘（同步写）之后才算确认。",
      en: "Called in process through the contract, the library on disk: an edit is acknowledged once it is flushed.",
    };
    return {
      tables: [
        timingTable({ zh: "打开、保存、对比、导出", en: "Open, save, compare, export" }, timings, pass, note),
      ],
      verdicts: [],
    };
  } finally {
    app.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

async function measure(call: Call, size: (typeof sizes)["long"]): Promise<Timing[]> {
  const { rounds, edits, library, files: few } = size;
  const first = await call("scenario.create", { name: "第一个" });
  const { id } = first.document;
  let open: OpenScenario = first;
  const edited = await repeated(edits, async (at) => {
    open = await call("scenario.edit", { id, revision: open.revision, ...edit(at) });
  });
  const dragged = await repeated(edits, async (at) => {
    await call("run.project", { id, draft: edit(at).patches, unit: null });
    open = await call("scenario.edit", { id, revision: open.revision, ...edit(at) });
  });
  const undone = await repeated(rounds, async () => {
    open = await call("scenario.undo", { id, revision: open.revision });
  });
  const opened = await repeated(rounds, () => call("scenario.open", { id }));
  const ids = [id];
  for (let count = 1; count < library; count++) {
    const { document } = await call("scenario.create", { name: `方案 ${count} 产业强省`, template: id });
    ids.push(document.id);
  }
  const list = await repeated(rounds, () => call("scenario.list", { trashed: false }));
  const entries = await call("scenario.list", { trashed: false });
  const search = await repeated(rounds, async () => listed(entries, { ...usualWish, search: "cyqs 9" }));
  const openAmong = await repeated(rounds, (at) => call("scenario.open", { id: ids[(at * 37) % library]! }));
  const five = await repeated(rounds, () => call("compare.difference", { ids: ids.slice(0, 5) }));
  const composed = () =>
    call("report.compose", {
      id,
      ensemble: null,
      chapters: [...chapterIds],
      units: yunnan.units.map(({ code }) => code),
    });
  const report = await composed();
  const compose = await repeated(few, composed);
  const word = await repeated(few, () => call("report.word", { report, pictures: {} }));
  const workbook = await repeated(few, () => call("export.workbook", { id, ensemble: null }));
  const file = await repeated(few, () => call("file.export", { id }));
  const steps = `${2 * edits} 步`;
  return [
    timing("编辑，到确认落盘", "an edit, until acknowledged", edited),
    timing("拖动的一步：推演，再自动保存", "a drag's step: projection, then autosave", dragged),
    timing("撤销一步", "undo", undone),
    timing(`打开一个方案（${steps}历史）`, `open a scenario (${2 * edits} steps)`, opened),
    timing(`列出 ${library} 个方案`, `list ${library} scenarios`, list),
    timing(`在 ${library} 个中按拼音检索`, `search ${library} by initials`, search),
    timing(`${library} 个中打开一个`, `open one of ${library}`, openAmong),
    timing("对比五个方案", "compare five", five),
    timing("成报告，全部篇章、129 个单元", "compose the report, all chapters, 129 units", compose),
    timing("报告写成 Word（不含图）", "write it as Word, without figures", word),
    timing("方案写成工作簿", "write the workbook", workbook),
    timing("导出共享文件", "export the shared file", file),
  ];
}

/** One unit's growth anew. */
function edit(at: number) {
  const unit = yunnan.units[at % yunnan.units.length]!;
  const value = {
    scope: { kind: "unit", code: unit.code },
    assumption: "growth",
    path: 0.04 + (at % 30) / 1000,
  };
  return {
    label: { id: "override.set", values: { place: unit.name } },
    patches: [{ op: "add" as const, path: ["overrides", `o${unit.code}`], value }],
  };
}

/** Milliseconds of each; the first warms up and does not count. */
async function repeated(times: number, work: (at: number) => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let at = 0; at <= times; at++) {
    const start = performance.now();
    await work(at);
    if (at > 0) took.push(performance.now() - start);
  }
  return took;
}

function timing(zh: string, en: string, took: readonly number[]): Timing {
  return {
    what: { zh, en },
    ms: percentile(took, 0.5),
    p95: percentile(took, 0.95),
    p99: percentile(took, 0.99),
  };
}
