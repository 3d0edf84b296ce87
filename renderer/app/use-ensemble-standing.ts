import { useCallback, useSyncExternalStore } from "react";
import { type EnsembleStanding, standingOf } from "../state/ensemble.ts";
import { useDesk } from "./workbench-context.tsx";

/**
 * How what the ensemble says stands to the document on the screen. Renders anew only when
 * the answer changes, not with every word of progress or move of a slider.
 */
export function useEnsembleStanding(): EnsembleStanding {
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
    standingOf(ensembles.store.getState(), workbench.store.getState()),
  );
}
