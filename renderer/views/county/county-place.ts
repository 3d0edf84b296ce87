import type { CountyReading } from "./use-county.ts";

/** What of a unit stays while a slider moves: parts that read no more are not drawn anew. */
export type CountyPlace = Pick<CountyReading, "dataset" | "unit" | "tiers" | "baseYear" | "horizon">;
