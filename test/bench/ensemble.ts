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
import type { Timing } from "./timing.ts";

const DRAWS = 10_000;
/** Every county-level unit of China. */
const CHINA = 2844;
const ROUNDS = 7;

const file = new URL("../../shared/dataset/embedded/yunnan-2023.xiance-data.json", import.meta.url);

export async function benchEnsemble(): Promise<Timing[]> {
  const input = yunnanInput(DRAWS, 1);
  const units = input.codes.length;
  const [bare, engine] = bestInTurn(
    () => bareEnsemble(input),
    () => drawHere(input, new NormalsCache()),
  );
  const cache = new NormalsCache();
  const preview = yunnanInput(1000, 1);
  drawHere(preview, cache);
  const following = best(20, () => drawHere(preview, cache));
  const [one, two] = await onThreads();
  const china = best(1, () => drawHere(repeatUnits(input, CHINA), new NormalsCache()));
  const draws = DRAWS.toLocaleString("en");
  return [
    {
      what: {
        zh: `集合，${units} 个单元 × ${draws} 次 × ${input.years} 年，单线程`,
        en: `ensemble, ${units} units × ${draws} draws, one thread`,
      },
      ms: engine,
      against: { what: { zh: "裸循环", en: "bare loop" }, times: engine / bare, limit: "≤ 1.3" },
    },
    {
      what: {
        zh: "集合，1,000 次，随拖动（正态数已存）",
        en: "ensemble, 1,000 draws, following a drag (normals kept)",
      },
      ms: following,
      against: { what: { zh: `${draws} 次`, en: `${draws} draws` }, times: following / engine },
    },
    {
      what: { zh: `集合，${draws} 次，两个线程`, en: `ensemble, ${draws} draws, two threads` },
      ms: two,
      against: { what: { zh: "一个线程", en: "one thread" }, times: two / one, limit: "≤ 0.56" },
    },
    {
      what: {
        zh: `集合，${CHINA} 个单元 × ${draws} 次，单线程`,
        en: `ensemble, ${CHINA} units × ${draws} draws, one thread`,
      },
      ms: china,
      against: {
        what: { zh: `${units} 个单元`, en: `${units} units` },
        times: china / engine,
        limit: `单元数之比 units ${(CHINA / units).toFixed(1)}`,
      },
    },
  ];
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
