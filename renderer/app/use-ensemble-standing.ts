import { useCallback, useSyncExternalStore } from "react";
import { type EnsembleStanding, type EnsembleState, standingOf } from "../state/ensemble.ts";
import type { WorkbenchState } from "../state/workbench-state.ts";
import { useDesk } from "./workbench-context.tsx";

/** How what the ensemble says stands to the document on the screen. */
export function useEnsembleStanding(): EnsembleStanding {
  return useEnsembleAndScreen(standingOf);
}

/**
 * What the ensemble and the screen say together. Renders anew only when the answer changes,
 * not with every word of progress or move of a slider: pick words, numbers, yes or no.
 */
export function useEnsembleAndScreen<Picked extends string | number | boolean | null>(
  select: (ensemble: EnsembleState, screen: WorkbenchState) => Picked,
): Picked {
  const { workbench, ensembles } = useDesk();
  const subscribe = useCallback(
    (changed: () => void) => {
      const ends = [workbench.store.subscribe(changed), ensembles.store.subscribe(changed)];
      return () => {
        for (const end of ends) end();
      };
    },
    [workbench, ensembles],
  );
  return useSyncExternalStore(subscribe, () =>
    select(ensembles.store.getState(), workbench.store.getState()),
  );
}
