/** What stands over the screen: one window at most, and the tour beside it. Not kept. */
import { createStore } from "zustand/vanilla";

export type Overlay = "palette" | "shortcuts" | "settings" | "about";

export interface Overlays {
  readonly shown: Overlay | null;
  /** The step of the tour on the screen; null: none is under way. */
  readonly tour: number | null;
}

export function createOverlays() {
  return createStore<Overlays>()(() => ({ shown: null, tour: null }));
}
export type OverlayStore = ReturnType<typeof createOverlays>;
