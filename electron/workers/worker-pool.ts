/** Draws ensembles on threads. Blocks go to whichever thread is free; the totals put them in order. */
import { Worker } from "node:worker_threads";
import { FaultError } from "../../shared/contract/fault.ts";
import { blockInput, type EnsembleInput } from "../engine/run/ensemble/ensemble-input.ts";
import { EnsembleTotals } from "../engine/run/ensemble/ensemble-totals.ts";
import { cancelled, type EnsembleRunner, type EnsembleRunOptions } from "./ensemble-runner.ts";
import { workerEntry } from "./worker-entry.ts";
import type { BlockReply, BlockTask } from "./worker-messages.ts";

interface Job {
  readonly id: number;
  readonly input: EnsembleInput;
  readonly totals: EnsembleTotals;
  /** Blocks not yet dealt out. */
  readonly left: Set<number>;
  readonly progress: EnsembleRunOptions["onProgress"];
  settle(outcome: EnsembleTotals | FaultError): void;
}

/** A place for one thread; the thread starts with the first block and is replaced when it dies. */
interface Seat {
  readonly index: number;
  worker: Worker | null;
  /** The job whose block it is drawing. */
  busy: number | null;
  failure: unknown;
}

export interface WorkerPoolOptions {
  /** Threads, at least 1. */
  readonly workers: number;
  /** The thread's program; absent: the product's own. */
  readonly entry?: URL;
}

export function createWorkerPool({ workers, entry = workerEntry() }: WorkerPoolOptions): EnsembleRunner {
  const seats: Seat[] = Array.from({ length: workers }, (_, index) => {
    return { index, worker: null, busy: null, failure: null };
  });
  /** In the order in which they came. */
  const jobs = new Map<number, Job>();
  let lastId = 0;

  function deal(): void {
    for (const seat of seats) {
      if (seat.busy !== null) continue;
      const job = [...jobs.values()].find(({ left }) => left.size > 0);
      if (job === undefined) return;
      const block = chooseBlock(job, seat.index, seats.length);
      job.left.delete(block);
      seat.busy = job.id;
      seat.worker ??= start(seat);
      seat.worker.ref();
      const task: BlockTask = { job: job.id, block, input: blockInput(job.input, block) };
      seat.worker.postMessage(task);
    }
  }

  function start(seat: Seat): Worker {
    const worker = new Worker(entry);
    seat.failure = null;
    worker.on("message", (reply: BlockReply) => take(seat, reply));
    worker.on("error", (error) => {
      seat.failure = error;
    });
    worker.on("messageerror", (error) => {
      seat.failure = error;
      void worker.terminate();
    });
    worker.on("exit", (code) => bury(seat, worker, code));
    return worker;
  }

  function take(seat: Seat, { job: id, block, result }: BlockReply): void {
    seat.busy = null;
    // A waiting thread keeps no program from ending.
    seat.worker?.unref();
    const job = jobs.get(id);
    if (job !== undefined) {
      job.totals.add(block, result);
      job.progress?.(job.totals.arrived, job.totals.blocks);
      if (job.totals.isComplete) job.settle(job.totals);
    }
    deal();
  }

  function bury(seat: Seat, worker: Worker, code: number): void {
    if (seat.worker !== worker) return;
    const job = seat.busy === null ? undefined : jobs.get(seat.busy);
    seat.worker = null;
    seat.busy = null;
    job?.settle(new FaultError("worker-lost", { code }, seat.failure));
    deal();
  }

  return {
    run(input, { onProgress, signal } = {}) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(cancelled());
        const totals = new EnsembleTotals(input);
        if (totals.isComplete) return resolve(totals);
        const id = ++lastId;
        const abort = () => jobs.get(id)?.settle(cancelled());
        jobs.set(id, {
          id,
          input,
          totals,
          left: new Set(Array.from({ length: totals.blocks }, (_, block) => block)),
          progress: onProgress,
          settle(outcome) {
            jobs.delete(id);
            signal?.removeEventListener("abort", abort);
            if (outcome instanceof FaultError) reject(outcome);
            else resolve(outcome);
          },
        });
        signal?.addEventListener("abort", abort);
        deal();
      });
    },
    async close() {
      for (const job of jobs.values()) job.settle(cancelled());
      const threads = seats.flatMap(({ worker }) => (worker === null ? [] : [worker]));
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

/** A thread prefers the same blocks in every run, because it may still have their normals; then it helps out. */
function chooseBlock({ left }: Job, seat: number, seats: number): number {
  for (const block of left) if (block % seats === seat) return block;
  return left.values().next().value!;
}
