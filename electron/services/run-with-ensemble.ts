/** A whole run with its ensemble, outside a library. */
import type { EnsembleResult } from "../../shared/result/ensemble.ts";
import type { RunResult } from "../../shared/result/schema.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { runResult } from "../engine/run/engine.ts";
import type { RegisteredDataset } from "../store/dataset-registry.ts";
import { createRunner } from "../workers/create-runner.ts";
import { drawEnsemble } from "./draw-ensemble.ts";
import { baseline } from "./open-documents.ts";
import { createPlanCompilers } from "./plan-compilers.ts";
import { wordProblems } from "./word-problems.ts";

export interface EnsembleWish {
  readonly draws: number;
  /** Absent: the scenario's own. */
  readonly seed?: number | undefined;
  /** Threads; absent: as many as the machine spares, 0: none. The numbers are the same. */
  readonly workers?: number | undefined;
}

/** `scenario` null: the dataset's reference. Rejects with `bad-request` for more draws than memory holds. */
export async function runWithEnsemble(
  dataset: RegisteredDataset,
  scenario: Scenario | null,
  { draws, seed, workers }: EnsembleWish,
): Promise<RunResult> {
  const known = scenario ?? baseline(dataset);
  const runner = createRunner(workers);
  try {
    const tools = { runner, compilerFor: createPlanCompilers() };
    const size = { draws, seed: seed ?? known.ensemble.seed };
    const { run, result } = await drawEnsemble(tools, dataset, known, size);
    return withEnsemble(wordProblems(runResult(run, known), dataset.dataset), result);
  } finally {
    await runner.close();
  }
}

/** The run with what its ensemble says, in the scope in which the run is judged. */
export function withEnsemble(run: RunResult, ensemble: EnsembleResult): RunResult {
  const { draws, seed, band, province } = ensemble;
  const { targets, all } = province[run.province.scope];
  const units = new Map(ensemble.units.map((unit) => [unit.code, unit]));
  return {
    ...run,
    units: run.units.map((unit) => {
      const drawn = units.get(unit.code);
      return drawn === undefined ? unit : { ...unit, probability: drawn.probability, band: drawn.band };
    }),
    province: {
      ...run.province,
      targets: Object.fromEntries(
        Object.entries(run.province.targets).map(([id, target]) => {
          const { probability = null, distribution } = targets[id] ?? {};
          return [id, { ...target, probability, ...(distribution && { distribution }) }];
        }),
      ),
    },
    ensemble: { draws, seed, all, band },
  };
}
