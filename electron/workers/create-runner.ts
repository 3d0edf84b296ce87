import { availableParallelism } from "node:os";
import { createDirectRunner } from "./direct-runner.ts";
import type { EnsembleRunner } from "./ensemble-runner.ts";
import { createWorkerPool } from "./worker-pool.ts";

/** More threads than this gain little on a planner's machine, and each keeps its own normals. */
const mostByDefault = 4;

/** One core is left to the window. */
export function defaultWorkers(cores: number = availableParallelism()): number {
  return Math.max(1, Math.min(cores - 1, mostByDefault));
}

/** `workers` 0 draws on the calling thread. Threads start with the first ensemble. */
export function createRunner(workers: number = defaultWorkers()): EnsembleRunner {
  return workers === 0 ? createDirectRunner() : createWorkerPool({ workers });
}
