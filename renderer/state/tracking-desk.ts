/** How 监测 is looked at, and what is being entered there; kept as long as the window is open. */
import { createStore } from "zustand/vanilla";
import type { ActualIndicator, ActualSource } from "../../shared/dataset/actual-figures.ts";

export const trackingColumns = [
  "name",
  "growth",
  "scenario",
  "deviation",
  "cumulated",
  "gdp",
  "chance",
  "goal",
] as const;
export type TrackingColumn = (typeof trackingColumns)[number];

/** Published figures being typed in, not yet kept. */
export interface ActualsEntry {
  /** The dataset they are for. */
  readonly datasetId: string;
  /** By `entryKey`, as typed; "" takes a published figure back. */
  readonly typed: Readonly<Record<string, string>>;
  readonly source: { readonly [part in keyof ActualSource]: ActualSource[part] };
  readonly title: string;
  /** The scenario on the screen moves to the new edition. */
  readonly moves: boolean;
}

export interface TrackingDesk {
  /** Code of the place shown; null: the province. */
  readonly place: string | null;
  /** Null: the last with enough figures. */
  readonly year: number | null;
  readonly search: string;
  /** Code of a prefecture; null: all. */
  readonly prefecture: string | null;
  /** Only places with figures of their own. */
  readonly ownOnly: boolean;
  /** Null: prefecture by prefecture. */
  readonly sorting: { readonly column: TrackingColumn; readonly falling: boolean } | null;
  /** The sheet stands in front of the tables. */
  readonly entering: boolean;
  readonly entry: ActualsEntry | null;
  /** What the sheet shows. */
  readonly indicator: ActualIndicator;
}

export const trackingDesk = createStore<TrackingDesk>()(() => ({
  place: null,
  year: null,
  search: "",
  prefecture: null,
  ownOnly: false,
  sorting: null,
  entering: false,
  entry: null,
  indicator: "realGrowth",
}));

export function entryKey(code: string, indicator: ActualIndicator, year: number): string {
  return `${code} ${indicator} ${year}`;
}

export function readEntryKey(key: string): { code: string; indicator: ActualIndicator; year: number } {
  const [code = "", indicator = "", year = ""] = key.split(" ");
  return { code, indicator: indicator as ActualIndicator, year: Number(year) };
}

export function emptyEntry(datasetId: string, title: string): ActualsEntry {
  const source = { title: "", date: "", note: "", status: "observed" } as const;
  return { datasetId, typed: {}, source, title, moves: true };
}
