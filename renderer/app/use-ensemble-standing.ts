import { useStore } from "zustand";
import { type EnsembleStanding, standingOf } from "../state/ensemble.ts";
import { useDesk } from "./workbench-context.tsx";

/** How what the ensemble says stands to the document on the screen. */
export function useEnsembleStanding(): EnsembleStanding {
  const { workbench, ensembles } = useDesk();
  const ensemble = useStore(ensembles.store);
  return standingOf(ensemble, useStore(workbench.store));
}
