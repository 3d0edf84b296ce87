/** Draws ensembles on the calling thread, letting go of it between blocks. */
import { setImmediate } from "node:timers/promises";
import { drawBlock } from "../engine/run/ensemble/draw-block.ts";
import { blockInput } from "../engine/run/ensemble/ensemble-input.ts";
import { EnsembleTotals } from "../engine/run/ensemble/ensemble-totals.ts";
import { NormalsCache } from "../engine/run/ensemble/normals-cache.ts";
import { cancelled, type EnsembleRunner } from "./ensemble-runner.ts";

export function createDirectRunner(): EnsembleRunner {
  const cache = new NormalsCache();
  const closing = new AbortController();
  return {
    async run(input, { onProgress, signal } = {}) {
      const totals = new EnsembleTotals(input);
      for (let block = 0; block < totals.blocks; block++) {
        await setImmediate();
        if (signal?.aborted || closing.signal.aborted) throw cancelled();
        totals.add(block, drawBlock(blockInput(input, block), cache));
        onProgress?.(totals.arrived, totals.blocks);
      }
      return totals;
    },
    close: () => {
      closing.abort();
      return Promise.resolve();
    },
  };
}
