/** `npm run compare-engines -- <revision or folder>`: the engine here against another build's. */
import { parseArgs } from "node:util";
import { top } from "../../build/project.ts";
import { engineVersion } from "../../electron/engine/run/engine.ts";
import type { Task } from "./build-worker.ts";
import { type Comparison, compareBuilds } from "./compare-builds.ts";
import { Digester, readReleases, withRelease, writeReleases } from "./digests.ts";
import { datasetText, digestedScenarios, task } from "./embedded.ts";
import { withBuild } from "./other-build.ts";
import { partsOf } from "./parts.ts";
import { runBuild } from "./run-build.ts";

const usage = `用法：npm run compare-engines -- 修订或文件夹 [--count 300] [--seed 1] [--tolerance 1e-12]
      npm run compare-engines -- --write-digests`;
/** Scenarios whose edits are tried one by one. */
const triedApart = 5;

const apart = (value: number) => (Number.isFinite(value) ? value.toExponential(1) : "有无或文字不同");

function print({ scenarios, results, figures, differing, onlyHere, onlyThere }: Comparison): void {
  console.log(`${scenarios} 个方案，${results} 种结果，${figures.toLocaleString("en")} 个数`);
  if (onlyHere.length > 0) console.log(`只有本版本给出：${onlyHere.join("、")}`);
  if (onlyThere.length > 0) console.log(`只有对方给出：${onlyThere.join("、")}`);
  const rows = [...differing].sort(([, a], [, b]) => b.most - a.most || b.scenarios - a.scenarios);
  for (const [name, { most, scenarios: count, worst }] of rows) {
    console.log(`✗ ${name}：最大相对差 ${apart(most)}，${count} 个方案，最大者 ${worst}`);
  }
}

/** For the worst scenarios, which edit alone already brings a difference about. */
async function printCauses(there: string, whole: Task, found: Comparison, tolerance: number): Promise<void> {
  const worst = [...found.byScenario].sort(([, a], [, b]) => b - a).slice(0, triedApart);
  const tried = worst.map(([id]) => partsOf(whole.scenarios.find((scenario) => scenario.id === id)!));
  const scenarios = tried.flat().map(({ alone }) => alone);
  const { byScenario } = await compareBuilds(top, there, { ...whole, scenarios }, tolerance);
  for (const [index, [id, most]] of worst.entries()) {
    console.log(`\n${id}（${apart(most)}），逐条单独推演：`);
    const [bare, ...edits] = tried[index]!;
    // Where the builds differ without any edit, the edits tell nothing.
    const shown = byScenario.has(bare!.alone.id) ? [bare!] : edits;
    for (const { label, alone } of shown) {
      const own = byScenario.get(alone.id);
      console.log(`  ${own === undefined ? "  相同" : `✗ ${apart(own)}`}  ${label}`);
    }
  }
}

async function writeDigests(): Promise<number> {
  const short = task(digestedScenarios);
  const digester = new Digester();
  for await (const line of runBuild(top, short)) digester.add(line);
  writeReleases(withRelease(digester.release(engineVersion, datasetText, short.scenarios), readReleases()));
  console.log(`已记下引擎 ${engineVersion} 的结果摘要。`);
  return 0;
}

async function compare(named: string, count: number, seed: number, tolerance: number): Promise<number> {
  return withBuild(named, async (folder) => {
    const whole = task(count, seed);
    const found = await compareBuilds(top, folder, whole, tolerance);
    print(found);
    if (found.differing.size > 0) await printCauses(folder, whole, found, tolerance);
    const same = found.differing.size === 0 && found.onlyThere.length === 0;
    console.log(same ? `✓ 相差不超过 ${tolerance}` : "✗ 结果不同");
    return same ? 0 : 1;
  });
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      count: { type: "string", default: "300" },
      seed: { type: "string", default: "1" },
      tolerance: { type: "string", default: "1e-12" },
      "write-digests": { type: "boolean", default: false },
    },
  });
  if (values["write-digests"]) return writeDigests();
  const [named, ...more] = positionals;
  const [count, seed, tolerance] = [values.count, values.seed, values.tolerance].map(Number);
  const isFine = Number.isInteger(count) && count! > 0 && Number.isInteger(seed) && tolerance! >= 0;
  if (named === undefined || more.length > 0 || !isFine) {
    console.error(usage);
    return 2;
  }
  return compare(named, count!, seed!, tolerance!);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
