/** `npm run fuzz`: whatever is sent to the product is taken, or refused under a name. */
import { globSync, readFileSync } from "node:fs";
import { toolScript, top } from "../../build/project.ts";
import { runProgram } from "../../build/run-program.mjs";
import type { Findings, Proof, ProofRequest, Table, Verdict } from "../proof/proof.ts";
import { fileTargets } from "./files-target.ts";
import type { FuzzTarget } from "./fuzz-target.ts";
import { pasteTarget } from "./paste-target.ts";
import { requestsTarget } from "./requests-target.ts";
import { tablesTarget } from "./tables-target.ts";
import { terminalTarget } from "./terminal-target.ts";
import { busyTime, heapInUse, sharedNames, watchdog } from "./watch.ts";

const targets: Readonly<Record<string, FuzzTarget>> = {
  scenarios: fileTargets[0]!,
  datasets: fileTargets[1]!,
  shared: fileTargets[2]!,
  tables: tablesTarget,
  paste: pasteTarget,
  requests: requestsTarget,
  terminal: terminalTarget,
};
const usual = { short: 1000, long: 100_000 };
/** Cases of one call of a target: the heap is looked at between them. */
const batch = 500;

interface Seen {
  cases: number;
  readonly outcomes: Map<string, number>;
  readonly failures: Map<string, string>;
  failed: number;
  polluted: number;
  /** Milliseconds of the processor's time of the slowest case, whatever else the machine does. */
  slowest: number;
  slowestCase: string;
  /** Megabytes, after the first batch and after the last. */
  heap: [number, number];
}

async function runTarget(
  target: FuzzTarget,
  wanted: number,
  request: ProofRequest,
  beat: (at: number) => void,
): Promise<Seen> {
  const seen: Seen = {
    cases: 0,
    outcomes: new Map(),
    failures: new Map(),
    failed: 0,
    polluted: 0,
    slowest: 0,
    slowestCase: "",
    heap: [0, 0],
  };
  const clean = sharedNames();
  for (let from = 0; from < wanted; from += batch) {
    let last = busyTime();
    await target.run(Math.min(batch, wanted - from), request.seed + from, (outcome, what) => {
      const now = busyTime();
      // The first case of a batch bears the cost of making all of the batch's.
      if (seen.cases % batch > 0 && now - last > seen.slowest) {
        seen.slowest = now - last;
        seen.slowestCase = what().slice(0, 200);
      }
      seen.cases++;
      beat(seen.cases);
      const isFailure = outcome.startsWith("!");
      if (isFailure) {
        seen.failed++;
        const kind = outcome.split("\n").slice(0, 3).join(" ").slice(0, 300);
        if (!seen.failures.has(kind) && seen.failures.size < 20) seen.failures.set(kind, what());
      } else seen.outcomes.set(outcome, (seen.outcomes.get(outcome) ?? 0) + 1);
      if (sharedNames() !== clean) seen.polluted++;
      last = busyTime();
    });
    if (request.form === "long") {
      if (from === 0) seen.heap[0] = heapInUse();
      if (from + batch >= wanted) seen.heap[1] = heapInUse();
    }
  }
  return seen;
}

/** Tests of properties take as many cases as they are told. */
async function properties(cases: number): Promise<Verdict> {
  const files = globSync("test/**/*.test.ts", { cwd: top }).filter((path) =>
    /from "(\.\.\/)*(\.\/)?(fuzz\/)?cases\.ts"/.test(readFileSync(`${top}/${path}`, "utf8")),
  );
  const command = [toolScript("vitest"), "run", "--project", "unit", "--reporter=dot", ...files];
  const code = await runProgram(process.execPath, command, {
    ...process.env,
    XIANCE_FUZZ_CASES: String(cases),
  });
  return {
    claim: {
      zh: `性质测试（合并、叠加、差异、历史、文件）各 ${cases} 例`,
      en: `tests of properties (merge, stack, difference, history, files), ${cases} cases each`,
    },
    held: code === 0,
    found: `${files.length} files, exit code ${code}`,
  };
}

function outcomeText({ outcomes }: Seen): string {
  return [...outcomes]
    .toSorted(([, a], [, b]) => b - a)
    .map(([outcome, count]) => `${outcome} ${count}`)
    .join(", ");
}

function tableOf(seen: ReadonlyMap<FuzzTarget, Seen>, isLong: boolean): Table {
  return {
    title: { zh: "坏的输入", en: "Bad input" },
    columns: [
      { key: "what", head: { zh: "什么", en: "What" } },
      { key: "cases", head: { zh: "例数", en: "Cases" } },
      { key: "accepted", head: { zh: "接受", en: "Accepted" } },
      { key: "refused", head: { zh: "有名的拒绝", en: "Refused by name" } },
      { key: "failed", head: { zh: "失败", en: "Failures" } },
      { key: "slowest", head: { zh: "最慢一例（处理器）", en: "Slowest (processor)" }, unit: "ms" },
      ...(isLong
        ? [{ key: "heap", head: { zh: "堆的增长", en: "Growth of the heap" }, unit: "MB", digits: 1 }]
        : []),
    ],
    rows: [...seen].map(([{ name }, found]) => {
      const accepted = found.outcomes.get("accepted") ?? 0;
      return {
        what: `${name.zh} ${name.en}`,
        cases: found.cases,
        accepted,
        refused: found.cases - accepted - found.failed,
        failed: found.failed,
        slowest: Math.round(found.slowest),
        heap: found.heap[1] - found.heap[0],
      };
    }),
    note: {
      zh: `结果之名：${[...seen].map(([{ name }, found]) => `${name.zh}：${outcomeText(found)}`).join("；")}。`,
      en: "Cases are made from the files, tables and schemas themselves: values, bytes, archives, XML, cells and keys spoilt, keys that reach prototypes, endless nesting. A failure prints the case.",
    },
  };
}

function verdictsOf(seen: ReadonlyMap<FuzzTarget, Seen>, isLong: boolean): Verdict[] {
  const all = [...seen.values()];
  const cases = all.reduce((sum, found) => sum + found.cases, 0);
  const failures = all.flatMap((found) =>
    [...found.failures].map(([kind, what]) => `${kind} ← ${what.slice(0, 600)}`),
  );
  const polluted = all.reduce((sum, { polluted: count }) => sum + count, 0);
  const verdicts: Verdict[] = [
    {
      claim: { zh: "只有“接受”或有名的拒绝", en: "accepted, or refused by name" },
      held: failures.length === 0 && cases > 0,
      found: `${all.reduce((sum, { failed }) => sum + failed, 0)} / ${cases.toLocaleString("en")}${failures.length === 0 ? "" : `: ${failures.join(" ‖ ")}`}`,
    },
    {
      claim: { zh: "原型没有被污染", en: "no prototype is polluted" },
      held: polluted === 0,
      found: `${polluted} / ${cases.toLocaleString("en")}`,
    },
  ];
  if (!isLong) return verdicts;
  const worst = all.reduce((most, found) => (found.slowest > most.slowest ? found : most));
  const growth = all.reduce((sum, { heap: [start, end] }) => sum + end - start, 0);
  return [
    ...verdicts,
    {
      claim: {
        zh: "没有一例用去一秒的处理器时间，没有一例不结束",
        en: "no case takes a second of the processor's time, none never ends",
      },
      held: worst.slowest < 1000,
      found: `${Math.round(worst.slowest)} ms: ${worst.slowestCase.slice(0, 120)}`,
    },
    {
      claim: { zh: "内存不增长", en: "memory does not grow" },
      held: growth < 24,
      found: `${growth.toFixed(1)} MB`,
    },
  ];
}

async function run(request: ProofRequest): Promise<Findings> {
  const isLong = request.form === "long";
  const wanted = Object.entries(targets).filter(([part]) => request.only === null || request.only === part);
  const total = request.runs ?? usual[request.form];
  const shares = wanted.reduce((sum, [, { share }]) => sum + share, 0);
  const dog = watchdog(
    wanted.map(([part]) => part),
    request.seed,
  );
  const seen = new Map<FuzzTarget, Seen>();
  try {
    for (const [index, [part, target]] of wanted.entries()) {
      request.say(`${part}…`);
      const count = Math.ceil((total * target.share) / shares);
      seen.set(target, await runTarget(target, count, request, (at) => dog.beat(index, at)));
    }
  } finally {
    await dog.end();
  }
  const verdicts = wanted.length === 0 ? [] : verdictsOf(seen, isLong);
  if (isLong && (request.only === null || request.only === "properties"))
    verdicts.push(await properties(Math.ceil(total / 50)));
  return { tables: seen.size === 0 ? [] : [tableOf(seen, isLong)], verdicts };
}

export const fuzzProof: Proof = {
  name: "fuzz",
  title: { zh: "坏的输入", en: "Fuzz" },
  about: {
    zh: "方案、数据集与共享文件，导入的工作簿（在压缩包、XML 与单元格三层上）与文本表，粘贴的单元格，契约每个方法的请求，命令行的词：由格式本身造出，再弄坏。结果只许是接受，或有名的拒绝；没有一例不了了之、超过一秒、污染原型或使内存增长。",
    en: "Scenario, dataset and shared files, imported workbooks (as archives, as XML and cell by cell) and text tables, pasted cells, requests on every method of the contract, words after the command: made from the formats themselves and then spoilt. Each is accepted or refused by name; none hangs, takes over a second, pollutes a prototype or makes memory grow.",
  },
  counts: { zh: "全部例数", en: "cases in all" },
  parts: [...Object.keys(targets), "properties"],
  run,
};
