/** What is watched while cases run: prototypes, time, memory, and a case that never ends. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Worker } from "node:worker_threads";

/** The names on the prototypes that all values share; more of them, and something was polluted. */
export function sharedNames(): string {
  return [Object, Array, Function, String, Number, Map, Promise]
    .map(({ prototype }) => Object.getOwnPropertyNames(prototype).length)
    .join(",");
}

/** Milliseconds that the process has kept a processor busy: what others do meanwhile does not count. */
export function busyTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Megabytes of the heap once all that can be freed is. */
export function heapInUse(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  for (let count = 0; count < 3; count++) collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

export interface Watchdog {
  /** Told at every case; silence for a minute ends the process, and says which case it was. */
  beat(target: number, at: number): void;
  end(): Promise<void>;
}

const bark = `
const { workerData, parentPort } = require("node:worker_threads");
const { writeSync } = require("node:fs");
const beats = new Int32Array(workerData.shared);
let last = -1, since = Date.now();
setInterval(() => {
  const now = Atomics.load(beats, 0);
  if (now !== last) { last = now; since = Date.now(); return; }
  if (Date.now() - since < workerData.patience) return;
  writeSync(2, "a case has not ended: " + workerData.names[Atomics.load(beats, 1)] + ", number " + Atomics.load(beats, 2) + ", seed " + workerData.seed + "\\n");
  process.kill(process.pid, "SIGKILL");
}, 1000);
`;

export function watchdog(names: readonly string[], seed: number, patience = 60_000): Watchdog {
  const shared = new SharedArrayBuffer(12);
  const beats = new Int32Array(shared);
  const worker = new Worker(bark, { eval: true, workerData: { shared, names, seed, patience } });
  worker.unref();
  return {
    beat(target, at) {
      Atomics.store(beats, 1, target);
      Atomics.store(beats, 2, at);
      Atomics.add(beats, 0, 1);
    },
    end: async () => void (await worker.terminate()),
  };
}
