/**
 * How 监测 is looked at, kept as long as the window is open, and what is being entered there, kept
 * until it is saved or given up, in this browser or app.
 */
import { z } from "zod";
import { createJSONStorage, persist } from "zustand/middleware";
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
const entrySchema = z.object({
  /** The dataset they are for. */
  datasetId: z.string(),
  /** By `entryKey`, as typed; "" takes a published figure back. */
  typed: z.record(z.string(), z.string()),
  source: z.object({
    title: z.string(),
    date: z.string(),
    note: z.string(),
    status: z.enum(["observed", "derived", "estimated"]) satisfies z.ZodType<ActualSource["status"]>,
  }),
  /** Of the new edition. */
  title: z.string(),
  /** The scenario on the screen moves to it. */
  moves: z.boolean(),
});
export type ActualsEntry = Readonly<z.infer<typeof entrySchema>>;

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

const plainDesk: TrackingDesk = {
  place: null,
  year: null,
  search: "",
  prefecture: null,
  ownOnly: false,
  sorting: null,
  entering: false,
  entry: null,
  indicator: "realGrowth",
};

/** What was kept of an entry; null where it is not one. */
export function readKeptEntry(kept: unknown): ActualsEntry | null {
  const read = z.object({ entry: entrySchema.nullable() }).safeParse(kept);
  return read.success ? read.data.entry : null;
}

export const trackingDesk = createStore<TrackingDesk>()(
  persist(() => plainDesk, {
    name: "xiance-actuals-entry",
    version: 1,
    storage: createJSONStorage(() => localStorage),
    partialize: ({ entry }) => ({ entry }),
    merge: (kept, desk) => ({ ...desk, entry: readKeptEntry(kept) }),
  }),
);

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
