/** Gives every part of the window its state. */
import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Settings, SettingsStore } from "../state/settings.ts";
import type { Workbench } from "../state/workbench.ts";
import type { WorkbenchState } from "../state/workbench-state.ts";

interface Desk {
  readonly workbench: Workbench;
  readonly settings: SettingsStore;
}

const DeskContext = createContext<Desk | null>(null);

export function DeskProvider({ workbench, settings, children }: Desk & { readonly children: ReactNode }) {
  return <DeskContext value={{ workbench, settings }}>{children}</DeskContext>;
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
