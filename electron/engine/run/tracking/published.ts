/** What a dataset says of the years after its base year: figures with where they come from. */
import { provenanceOf } from "../../../../shared/dataset/provenance-of.ts";
import type { Dataset, Provenance } from "../../../../shared/dataset/schema.ts";
import type { Published } from "../../../../shared/result/tracking.ts";

export const publishedSeries = ["realGrowth", "gdp", "urbanJobs", "incomeUrban", "incomeRural"] as const;
export type PublishedSeries = (typeof publishedSeries)[number];

/** A place with a history: the province, a prefecture or a unit. */
export interface Told {
  readonly history?:
    | { readonly [series in PublishedSeries]?: Readonly<Record<string, number>> | undefined }
    | undefined;
  readonly provenance?: Readonly<Record<string, Provenance>> | undefined;
}

/** Null: not published. */
export function publishedIn(
  place: Told | undefined,
  series: PublishedSeries,
  year: number,
): Published | null {
  const value = place?.history?.[series]?.[year];
  if (place === undefined || value === undefined) return null;
  const given = provenanceOf({ provenance: place.provenance ?? {} }, `history.${series}.${year}`);
  return {
    value,
    status: given?.status ?? null,
    source: given?.source ?? null,
    note: given?.note ?? null,
  };
}

/** The last year after the base year with a figure of one of these series, anywhere; null: none. */
export function lastPublished(
  { baseYear, province, prefectures, units }: Dataset,
  series: readonly PublishedSeries[],
  until = Number.POSITIVE_INFINITY,
): number | null {
  let last: number | null = null;
  const places: Told[] = [province, ...Object.values(prefectures), ...units];
  for (const { history } of places) {
    for (const name of series) {
      for (const key of Object.keys(history?.[name] ?? {})) {
        const year = Number(key);
        if (year > baseYear && year <= until && year > (last ?? baseYear)) last = year;
      }
    }
  }
  return last;
}
