/** Which scenarios stand side by side; null is the dataset's reference. */
import { createStore } from "zustand/vanilla";

export type Compared = string | null;

export interface Comparison {
  readonly base: Compared;
  /** Null: the scenario on the screen, until the planner has chosen. */
  readonly others: readonly Compared[] | null;
}

/** As many as can be read side by side. */
export const mostCompared = 12;

/** For as long as the window stands. */
export const comparison = createStore<Comparison>()(() => ({ base: null, others: null }));

/** `current`: the scenario on the screen; `known`: whether it is still there. */
export function comparedNow(
  { base, others }: Comparison,
  current: string,
  known: (id: string) => boolean,
): [Compared, ...Compared[]] {
  const isThere = (id: Compared) => id === null || id === current || known(id);
  const first = isThere(base) ? base : null;
  const rest = (others ?? [current]).filter((id) => isThere(id) && id !== first);
  return [first, ...new Set(rest)];
}

/** The one chosen becomes the base, and the base takes its place. */
export function swapBase([base, ...others]: readonly Compared[], chosen: Compared): Comparison {
  const from = base ?? null;
  return {
    base: chosen,
    others: others.includes(chosen) ? others.map((id) => (id === chosen ? from : id)) : others,
  };
}
