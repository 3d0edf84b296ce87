/** What of the data is looked at: which dataset, which tab, which of its figures. Not kept. */
import { createStore } from "zustand/vanilla";
import type { FigureStatus } from "../../shared/dataset/schema.ts";
import type { SettingsStore, View } from "./settings.ts";

export const figureLevels = ["unit", "prefecture", "province"] as const;
export type FigureLevel = (typeof figureLevels)[number];

/** Which figures are shown; null: any. */
export interface FigureWish {
  readonly search: string;
  /** Code of a unit, a prefecture or the province. */
  readonly place: string | null;
  readonly level: FigureLevel | null;
  /** As in `views/data/figures/figure-list.ts`. */
  readonly indicator: string | null;
  readonly year: number | null;
  readonly status: FigureStatus | null;
  /** Key of the dataset's sources. */
  readonly source: string | null;
}

export const everyFigure: FigureWish = {
  search: "",
  place: null,
  level: null,
  indicator: null,
  year: null,
  status: null,
  source: null,
};

export interface DataDeskState {
  /** Id of the tab shown. */
  readonly tab: string;
  /** Null: the dataset of the scenario on the screen. */
  readonly looked: string | null;
  readonly wish: FigureWish;
  /** The screen from which a number led here; null: the planner came by himself. */
  readonly from: View | null;
  /** The table being taken in stands in front of the tabs. */
  readonly importing: boolean;
}

export type DataDesk = ReturnType<typeof createDataDesk>;

export function createDataDesk(settings: Pick<SettingsStore, "getState" | "setState">) {
  const store = createStore<DataDeskState>()(() => ({
    tab: "datasets",
    looked: null,
    wish: everyFigure,
    from: null,
    importing: false,
  }));
  const { setState } = store;
  return {
    store,
    show: (tab: string) => setState({ tab, from: null }),
    /** What was looked for in another dataset is not looked for in this one. */
    look: (looked: string | null) => setState({ looked, wish: everyFigure, from: null }),
    wish: (part: Partial<FigureWish>) => setState(({ wish }) => ({ wish: { ...wish, ...part } })),
    /** Brings a table under way to the front, or lets it rest behind the tabs. */
    showImport(importing: boolean): void {
      setState({ importing });
      if (importing) settings.setState({ view: "data" });
    },
    /** From a number anywhere to the figures it stands on, in the dataset of the scenario on the screen. */
    showSource(part: Partial<FigureWish>): void {
      const wish = { ...everyFigure, ...part };
      const { view } = settings.getState();
      setState({ tab: "figures", looked: null, importing: false, wish, from: view });
      settings.setState({ view: "data" });
    },
  };
}
