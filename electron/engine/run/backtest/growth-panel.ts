/** Published real growth, never computed from levels: those break where a census revised them. */
import type { Dataset } from "../../../../shared/dataset/schema.ts";

/** Real growth by year, as a fraction. */
export type Growth = ReadonlyMap<number, number>;

export interface GrowthPanel {
  readonly prefectures: ReadonlyMap<string, Growth>;
  readonly province: Growth;
}

function byYear(yearly: Readonly<Record<string, number>> | undefined): Growth {
  const years = Object.entries(yearly ?? {}).map(([year, rate]) => [Number(year), rate] as const);
  return new Map(years.sort(([a], [b]) => a - b));
}

export function panelOf(dataset: Dataset): GrowthPanel {
  return {
    prefectures: new Map(
      Object.entries(dataset.prefectures).map(([code, { history }]) => [code, byYear(history.realGrowth)]),
    ),
    province: byYear(dataset.province.history?.realGrowth),
  };
}
