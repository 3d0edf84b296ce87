/** Area `ensemble`: how sure a projection is. */
import type { Services } from "../../shared/contract/contract.ts";
import { FaultError } from "../../shared/contract/fault.ts";
import type { ServiceDeps } from "./create-services.ts";
import { drawEnsemble, type EnsembleTools } from "./draw-ensemble.ts";
import { createLatestWins } from "./latest-wins.ts";
import type { OpenDocuments } from "./open-documents.ts";

export function createEnsembleService(
  { emit }: Pick<ServiceDeps, "emit">,
  documents: OpenDocuments,
  tools: EnsembleTools,
): Services["ensemble"] {
  const turns = createLatestWins();
  return {
    run({ run, draws, seed, ...wanted }, { client }) {
      // Read now: a later edit is a later call's.
      const { dataset, scenario } = documents(wanted);
      const size = { draws, seed: seed ?? scenario.ensemble.seed };
      return turns.take({ client, run, weight: draws }, async (signal) => {
        const onProgress = (done: number, total: number) =>
          emit({ topic: "ensemble.progress", run, client, done, total });
        const { result } = await drawEnsemble(tools, dataset, scenario, size, { signal, onProgress });
        if (signal.aborted) throw new FaultError("cancelled");
        return result;
      });
    },
    cancel: ({ run }, { client }) => ({ cancelled: turns.cancel(client, run) }),
  };
}
