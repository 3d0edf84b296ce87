/** Gives every part of the window its state. */
import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Answers } from "../state/answers.ts";
import type { DataDesk } from "../state/data-desk.ts";
import type { Door } from "../state/door.ts";
import type { EnsembleState, Ensembles } from "../state/ensemble.ts";
import type { Exchange } from "../state/exchange.ts";
import type { Imports } from "../state/import-desk.ts";
import type { OverlayStore, Overlays } from "../state/overlays.ts";
import type { Settings, SettingsStore } from "../state/settings.ts";
import type { Tracking } from "../state/tracking.ts";
import type { Workbench } from "../state/workbench.ts";
import type { WorkbenchState } from "../state/workbench-state.ts";

export interface Desk {
  readonly door: Door;
  readonly workbench: Workbench;
  readonly settings: SettingsStore;
  readonly ensembles: Ensembles;
  readonly answers: Answers;
  readonly exchange: Exchange;
  readonly tracking: Tracking;
  readonly overlays: OverlayStore;
  readonly dataDesk: DataDesk;
  readonly imports: Imports;
}

const DeskContext = createContext<Desk | null>(null);

/** Its parts are made once, with the window. */
export function DeskProvider({ desk, children }: { readonly desk: Desk; readonly children: ReactNode }) {
  return <DeskContext value={desk}>{children}</DeskContext>;
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("outside DeskProvider");
  return desk;
}

/** Re-renders when what `select` picks changes; pick values that keep their identity. */
export function useWorkbench<Picked>(select: (state: WorkbenchState) => Picked): Picked {
  return useStore(useDesk().workbench.store, select);
}

export function useSettings<Picked>(select: (settings: Settings) => Picked): Picked {
  return useStore(useDesk().settings, select);
}

export function useEnsemble<Picked>(select: (state: EnsembleState) => Picked): Picked {
  return useStore(useDesk().ensembles.store, select);
}

export function useOverlays<Picked>(select: (overlays: Overlays) => Picked): Picked {
  return useStore(useDesk().overlays, select);
}
