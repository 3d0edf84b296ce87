/** Area `ensemble`: how sure a projection is. */
import type { Services } from "../../shared/contract/contract.ts";
import { FaultError } from "../../shared/contract/fault.ts";
import type { ServiceDeps } from "./create-services.ts";
import { drawEnsemble, type EnsembleTools } from "./draw-ensemble.ts";
import { createLatestWins } from "./latest-wins.ts";
import type { OpenDocuments, Wanted } from "./open-documents.ts";
import { trackingChances } from "./tracking-chances.ts";

interface Drawing extends Wanted {
  readonly run: string;
  readonly draws: number;
  readonly seed?: number | undefined;
}

export function createEnsembleService(
  { emit }: Pick<ServiceDeps, "emit">,
  documents: OpenDocuments,
  tools: EnsembleTools,
): Services["ensemble"] {
  const turns = createLatestWins();
  /** The chances of 监测 must not push out the ensemble of the screen, nor wait behind it. */
  const actualsTurns = createLatestWins();

  /** Reads the document now: a later edit is a later call's. */
  function drawing(wanted: Drawing, client: string) {
    const { run, draws, seed } = wanted;
    const { dataset, scenario } = documents(wanted);
    const onProgress = (done: number, total: number) =>
      emit({ topic: "ensemble.progress", run, client, done, total });
    return {
      call: { client, run, weight: draws },
      dataset,
      scenario,
      size: { draws, seed: seed ?? scenario.ensemble.seed },
      onProgress,
    };
  }

  return {
    run(wanted, { client }) {
      const { call, dataset, scenario, size, onProgress } = drawing(wanted, client);
      return turns.take(call, async (signal) => {
        const { result } = await drawEnsemble(tools, dataset, scenario, size, { signal, onProgress });
        if (signal.aborted) throw new FaultError("cancelled");
        return result;
      });
    },
    actuals(wanted, { client }) {
      const { call, dataset, scenario, size, onProgress } = drawing(wanted, client);
      return actualsTurns.take(call, async (signal) => {
        const chances = await trackingChances(tools, dataset, scenario, size, { signal, onProgress });
        if (signal.aborted) throw new FaultError("cancelled");
        return chances;
      });
    },
    cancel: ({ run }, { client }) => ({
      cancelled: turns.cancel(client, run) || actualsTurns.cancel(client, run),
    }),
  };
}
