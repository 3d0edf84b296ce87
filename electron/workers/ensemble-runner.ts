import { FaultError } from "../../shared/contract/fault.ts";
import type { EnsembleInput } from "../engine/run/ensemble/ensemble-input.ts";
import type { EnsembleTotals } from "../engine/run/ensemble/ensemble-totals.ts";

export interface EnsembleRunOptions {
  /** Called after every block, with the blocks that are done and all of them. */
  onProgress?(done: number, total: number): void;
  readonly signal?: AbortSignal;
}

/**
 * Draws ensembles, here or on threads; the numbers are the same bits either way.
 * `run` rejects with the fault `cancelled` within one block of the signal, and with
 * `worker-lost` if a thread dies; the next run then starts on a new one.
 */
export interface EnsembleRunner {
  run(input: EnsembleInput, options?: EnsembleRunOptions): Promise<EnsembleTotals>;
  /** Ends the threads; runs under way reject with `cancelled`. */
  close(): Promise<void>;
}

export function cancelled(): FaultError {
  return new FaultError("cancelled");
}
