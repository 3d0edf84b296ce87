/** `npm run soak`: after hours of work everything is as small, as fast to open and as right as after minutes. */
import type { Findings, Proof, ProofRequest, Table, Verdict } from "../proof/proof.ts";
import { type SoakedPage, soakPage } from "./soak-page.ts";
import { type Soaked, type Stretch, soakWindow } from "./soak-window.ts";

/** A label, a patch there and back, a date and a name, with SQLite's own. */
const mostBytesPerEdit = 1000;

function stretchTable(stretches: readonly Stretch[]): Table {
  return {
    title: { zh: "一路所占", en: "What is taken on the way" },
    columns: [
      { key: "edits", head: { zh: "编辑", en: "Edits" }, digits: 0 },
      { key: "size", head: { zh: "方案库", en: "Library" }, unit: "KB", digits: 0 },
      { key: "perEdit", head: { zh: "每步字节", en: "Bytes an edit" }, digits: 0 },
      { key: "heap", head: { zh: "主进程堆", en: "Main heap" }, unit: "MB", digits: 1 },
      { key: "resident", head: { zh: "常驻内存", en: "Resident" }, unit: "MB", digits: 0 },
    ],
    rows: stretches.map((stretch, at) => {
      const before = stretches[at - 1];
      const perEdit =
        before === undefined ? null : (stretch.size - before.size) / (stretch.edits - before.edits);
      return {
        edits: stretch.edits,
        size: stretch.size / 1024,
        perEdit,
        heap: stretch.heap,
        resident: stretch.resident,
      };
    }),
  };
}

function countTable({ counts }: Soaked): Table {
  return {
    title: { zh: "做了什么", en: "What was done" },
    columns: [
      { key: "what", head: { zh: "什么", en: "What" } },
      { key: "times", head: { zh: "次数", en: "Times" } },
    ],
    rows: Object.entries(counts).map(([what, times]) => ({ what, times })),
  };
}

function windowVerdicts({ stretches, wrong, edits }: Soaked, isLong: boolean): Verdict[] {
  const [first, middle, last] = [
    stretches[0]!,
    stretches[Math.floor(stretches.length / 2)]!,
    stretches.at(-1)!,
  ];
  const rate = (from: Stretch, to: Stretch) => (to.size - from.size) / (to.edits - from.edits);
  const rates = [rate(first, middle), rate(middle, last)];
  const verdicts: Verdict[] = [
    {
      claim: {
        zh: "结果与重新计算相同，文件与重放相同",
        en: "results as of a fresh computation, files and replay alike",
      },
      held: wrong.length === 0,
      found: wrong.length === 0 ? `${edits.toLocaleString("en")} edits` : wrong.slice(0, 5).join("; "),
    },
    {
      claim: { zh: "方案库与编辑数成正比", en: "the library grows with the edits" },
      held: rates.every((bytes) => bytes < mostBytesPerEdit) && rates[1]! / rates[0]! < 1.3,
      found: `${rates.map(Math.round).join(", ")} bytes an edit, first and second half`,
    },
  ];
  if (!isLong) return verdicts;
  return [
    ...verdicts,
    {
      claim: { zh: "主进程内存平稳", en: "memory of the main process stays flat" },
      held: last.heap - first.heap < 20,
      found: `${first.heap.toFixed(1)} → ${last.heap.toFixed(1)} MB`,
    },
  ];
}

function pageFindings({ reloads, edits, heaps }: SoakedPage): Findings {
  const early = Math.max(...heaps.slice(0, 5));
  const late = Math.max(...heaps.slice(-5));
  const table: Table = {
    title: { zh: "页面的堆", en: "Heap of the page" },
    columns: [
      { key: "reload", head: { zh: "重新载入", en: "Reload" } },
      { key: "heap", head: { zh: "堆", en: "Heap" }, unit: "MB", digits: 1 },
    ],
    rows: heaps.flatMap((heap, at) => (at % 5 === 4 ? [{ reload: at + 1, heap }] : [])),
  };
  const verdict: Verdict = {
    claim: {
      zh: `页面重新载入 ${reloads} 次、跟着画 ${edits} 步，堆平稳`,
      en: `the page's heap stays flat over ${reloads} reloads and ${edits} edits drawn`,
    },
    held: late < early * 1.25 + 5,
    found: `${early.toFixed(1)} → ${late.toFixed(1)} MB`,
  };
  return { tables: [table], verdicts: [verdict] };
}

async function run(request: ProofRequest): Promise<Findings> {
  const isLong = request.form === "long";
  const found: Findings[] = [];
  if (request.only === null || request.only === "window") {
    const soaked = await soakWindow(request);
    found.push({
      tables: [stretchTable(soaked.stretches), countTable(soaked)],
      verdicts: windowVerdicts(soaked, isLong),
    });
  }
  if (request.only === "page" || (isLong && request.only === null))
    found.push(pageFindings(await soakPage(request)));
  return {
    tables: found.flatMap(({ tables }) => tables),
    verdicts: found.flatMap(({ verdicts }) => verdicts),
  };
}

export const soakProof: Proof = {
  name: "soak",
  title: { zh: "耐久", en: "Soak" },
  about: {
    zh: "经由契约做几小时的工作：编辑、撤销与重做，其间推演、集合、对比、求解、写出文件再读入另一个库、关闭再打开；在内嵌的云南数据集上。方案库的大小与编辑数成正比，内存平稳，最后的结果与重新计算逐位相同。长的一轮另在真的浏览器中反复重新载入页面。",
    en: "Hours of work through the contract, on the embedded dataset of Yunnan: edits, undo and redo, with projections, ensembles, comparisons and answers between, out as a file and into another library, closed and opened again. The library grows with the edits alone, memory stays flat, and the results at the end are bit for bit those of a fresh computation. The long form also reloads a page in a real browser.",
  },
  counts: { zh: "编辑数", en: "edits" },
  parts: ["window", "page"],
  run,
};
