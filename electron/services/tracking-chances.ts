/** What the published years do to the chances: one ensemble without them and one with them, same seed and draws. */
import type { EnsembleResult } from "../../shared/result/ensemble.ts";
import type { ChancePair, TrackingChances } from "../../shared/result/tracking.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import type { EnsembleSize } from "../engine/run/ensemble/prepare-ensemble.ts";
import { ownPath, rebasedThrough } from "../engine/run/tracking/tracking.ts";
import type { RegisteredDataset } from "../store/dataset-registry.ts";
import type { EnsembleRunOptions } from "../workers/ensemble-runner.ts";
import { drawEnsemble, type EnsembleTools } from "./draw-ensemble.ts";

/** Null: no growth is published after the base year. Rejects as `drawEnsemble` does. */
export async function trackingChances(
  tools: EnsembleTools,
  dataset: RegisteredDataset,
  scenario: Scenario,
  size: EnsembleSize,
  { onProgress, signal }: EnsembleRunOptions,
): Promise<TrackingChances | null> {
  const through = rebasedThrough(dataset.dataset, scenario);
  if (through === null) return null;
  const draw = (of: Scenario, half: 0 | 1) =>
    drawEnsemble(tools, dataset, of, size, {
      ...(signal && { signal }),
      onProgress: (done, total) => onProgress?.(half * total + done, 2 * total),
    });
  const before = await draw(ownPath(scenario), 0);
  const after = await draw({ ...scenario, actualsThrough: through }, 1);
  return chancesOf(before.result, after.result, through);
}

function chancesOf(before: EnsembleResult, after: EnsembleResult, through: number): TrackingChances {
  const province = (scope: keyof EnsembleResult["province"]) => {
    const [was, is] = [before.province[scope], after.province[scope]];
    const targets = Object.entries(was.targets).map(([id, { probability }]) => [
      id,
      { before: probability, after: is.targets[id]?.probability ?? null },
    ]);
    return {
      targets: Object.fromEntries(targets) as Record<string, ChancePair>,
      all: { before: was.all, after: is.all },
    };
  };
  return {
    draws: before.draws,
    seed: before.seed,
    through,
    years: before.years,
    band: { before: before.band, after: after.band },
    province: {
      counties: province("counties"),
      "counties-and-districts": province("counties-and-districts"),
    },
    units: before.units.map((was, index) => {
      const is = after.units[index];
      const ids = [...new Set([...Object.keys(was.probability), ...Object.keys(is?.probability ?? {})])];
      const pairOf = (id: string) => ({
        before: was.probability[id] ?? null,
        after: is?.probability[id] ?? null,
      });
      return {
        code: was.code,
        band: { before: was.band, after: is?.band ?? was.band },
        tiers: Object.fromEntries(ids.map((id) => [id, pairOf(id)])),
        ...(was.goal !== undefined && { goal: { before: was.goal, after: is?.goal ?? null } }),
      };
    }),
  };
}
