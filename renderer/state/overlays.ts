/** What stands over the screen: one window at most, and the tour beside it. Not kept. */
import { createStore } from "zustand/vanilla";

export type Overlay = "palette" | "shortcuts" | "settings" | "about" | "rebase";

/** A scenario that is to move to another dataset; `datasetId` null: the planner chooses it in the window. */
export interface RebaseWish {
  readonly scenarioId: string;
  readonly datasetId: string | null;
}

export interface Overlays {
  readonly shown: Overlay | null;
  /** What the window `rebase` is about; null while it is not shown. */
  readonly rebase: RebaseWish | null;
  /** The step of the tour on the screen; null: none is under way. */
  readonly tour: number | null;
}

export function createOverlays() {
  return createStore<Overlays>()(() => ({ shown: null, rebase: null, tour: null }));
}
export type OverlayStore = ReturnType<typeof createOverlays>;

/** Shows what moving a scenario to another dataset would do. */
export function openRebase(overlays: OverlayStore, wish: RebaseWish): void {
  overlays.setState({ shown: "rebase", rebase: wish });
}
