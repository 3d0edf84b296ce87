/** The ensemble's speed, as ratios within one run; absolute times depend on the machine and are only told beside them. */
import { readFileSync } from "node:fs";
import { compilePlan, projectPlan } from "../../electron/engine/run/engine.ts";
import { drawBlock } from "../../electron/engine/run/ensemble/draw-block.ts";
import { blockInput, type EnsembleInput } from "../../electron/engine/run/ensemble/ensemble-input.ts";
import { EnsembleTotals } from "../../electron/engine/run/ensemble/ensemble-totals.ts";
import { NormalsCache } from "../../electron/engine/run/ensemble/normals-cache.ts";
import { prepareEnsemble } from "../../electron/engine/run/ensemble/prepare-ensemble.ts";
import { createWorkerPool } from "../../electron/workers/worker-pool.ts";
import { datasetSchema } from "../../shared/dataset/schema.ts";
import { emptyScenario } from "../../shared/scenario/empty-scenario.ts";
import { bareEnsemble } from "./bare-ensemble.ts";
import { repeatUnits } from "./repeat-units.ts";

const DRAWS = 10_000;
/** Every county-level unit of China. */
const CHINA = 2844;
const ROUNDS = 7;

const file = new URL("../../shared/dataset/embedded/yunnan-2023.xiance-data.json", import.meta.url);

export async function benchEnsemble(print: (line: string) => void): Promise<void> {
  const input = yunnanInput(DRAWS, 1);
  const units = input.codes.length;
  const [bare, engine] = bestInTurn(
    () => bareEnsemble(input),
    () => drawHere(input, new NormalsCache()),
  );
  print(
    `集合 ${units} 个单元 × ${DRAWS} 次抽样 × ${input.years} 年，单线程：裸循环的 ${times(engine / bare)} 倍（上限 1.3）；${ms(engine)}`,
  );

  const cache = new NormalsCache();
  const preview = yunnanInput(1000, 1);
  drawHere(preview, cache);
  const following = best(20, () => drawHere(preview, cache));
  print(
    `集合 ${units} × 1000 次，随拖动（正态数已存）：10000 次的 ${times(following / engine)} 倍；${ms(following)}`,
  );

  const [one, two] = await onThreads();
  print(`集合 两个线程比一个快 ${times(one / two)} 倍（下限 1.8）；${ms(one)} 与 ${ms(two)}`);

  const china = best(1, () => drawHere(repeatUnits(input, CHINA), new NormalsCache()));
  print(
    `集合 全国 ${CHINA} 个单元 × ${DRAWS} 次，单线程：${units} 个单元的 ${times(china / engine)} 倍（单元数之比 ${times(CHINA / units)}）；${ms(china)}`,
  );
}

function yunnanInput(draws: number, seed: number): EnsembleInput {
  const dataset = datasetSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const plan = compilePlan(dataset, emptyScenario("bench", "bench", dataset));
  return prepareEnsemble(dataset, plan, projectPlan(plan), { draws, seed });
}

function drawHere(input: EnsembleInput, cache: NormalsCache): EnsembleTotals {
  const totals = new EnsembleTotals(input);
  for (let block = 0; block < totals.blocks; block++) {
    totals.add(block, drawBlock(blockInput(input, block), cache));
  }
  return totals;
}

/** One thread and two in turn. Another seed every round, so that no thread finds its normals kept. */
async function onThreads(): Promise<[one: number, two: number]> {
  const pools = [createWorkerPool({ workers: 1 }), createWorkerPool({ workers: 2 })] as const;
  const least: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round <= ROUNDS; round++) {
    const input = yunnanInput(DRAWS, 100 + round);
    for (const which of [0, 1] as const) {
      const start = performance.now();
      await pools[which].run(input);
      // The first round starts the threads.
      if (round > 0) least[which] = Math.min(least[which], performance.now() - start);
    }
  }
  await Promise.all(pools.map((pool) => pool.close()));
  return least;
}

/** Both in turn, so that whatever else the machine does meets both. */
function bestInTurn(first: () => unknown, second: () => unknown): [number, number] {
  let [a, b] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    a = Math.min(a, best(1, first));
    b = Math.min(b, best(1, second));
  }
  return [a, b];
}

/** The least of several times: what else the machine does can only add. */
function best(rounds: number, work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function times(ratio: number): string {
  return ratio.toFixed(2);
}

function ms(duration: number): string {
  return `${duration.toFixed(0)} 毫秒`;
}
