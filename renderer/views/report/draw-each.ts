/** Ensembles of the scenarios of a comparison, one after another; a stopped one stops the rest. */
import type { EnsembleResult } from "../../../shared/result/ensemble.ts";
import type { Door } from "../../state/door.ts";

interface Given {
  /** Null: the reference. */
  readonly ids: readonly (string | null)[];
  readonly datasetId?: string;
}

/** Draws of each: enough for a probability in whole percent. */
const draws = 10_000;

/** `drawnOf`: what has been drawn already. Null when `signal` has ended it. */
export async function drawEach(
  door: Door,
  { ids, datasetId }: Given,
  drawnOf: (id: string | null) => EnsembleResult | null,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<EnsembleResult[] | null> {
  const drawn: EnsembleResult[] = [];
  for (const id of ids) {
    onProgress(drawn.length, ids.length);
    const known = drawnOf(id);
    if (known === null) {
      const run = crypto.randomUUID();
      const stop = () => void door.send("ensemble.cancel", { run }).catch(() => undefined);
      signal.addEventListener("abort", stop, { once: true });
      const place = datasetId === undefined ? {} : { datasetId };
      drawn.push(await door.send("ensemble.run", { run, id, draws, ...place }));
      signal.removeEventListener("abort", stop);
    } else drawn.push(known);
    if (signal.aborted) return null;
  }
  return drawn;
}
