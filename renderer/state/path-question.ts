/** What is wanted of the cheapest path, kept for each scenario as long as the window is open. */
import { createStore } from "zustand/vanilla";

export interface PathQuestion {
  /** By tier id; absent tiers as the dataset says. */
  readonly counts: Readonly<Record<string, number>>;
  /** Unit code to the tier it must reach. */
  readonly pins: Readonly<Record<string, string>>;
  readonly exclusions: readonly string[];
  /** A fraction a year; null: no bound. */
  readonly maxExtraGrowth: number | null;
}

export const plainQuestion: PathQuestion = { counts: {}, pins: {}, exclusions: [], maxExtraGrowth: null };

export function createPathQuestions() {
  const store = createStore<Readonly<Record<string, PathQuestion>>>()(() => ({}));
  return {
    store,
    change(scenario: string, part: Partial<PathQuestion>): void {
      store.setState((all) => ({ [scenario]: { ...(all[scenario] ?? plainQuestion), ...part } }));
    },
    reset: (scenario: string) => store.setState({ [scenario]: plainQuestion }),
  };
}

export const pathQuestions = createPathQuestions();
