/** Real growth that was published for years after the base year: what actually happened. */
import type { Dataset, Unit } from "../dataset/schema.ts";

/** Whose figure it is: the unit's own goes before its prefecture's, that before the province's. */
export const growthSources = ["unit", "prefecture", "province"] as const;
export type GrowthSource = (typeof growthSources)[number];

export interface PublishedGrowth {
  /** Fraction. */
  readonly rate: number;
  readonly source: GrowthSource;
}

/** The unit's growth of a year as published by the nearest; null: nobody published it. A rate of -100 % or less is none. */
export function publishedGrowth(dataset: Dataset, unit: Unit, year: number): PublishedGrowth | null {
  for (const source of growthSources) {
    const rate = ratesOf(dataset, unit, source)?.[year];
    if (rate !== undefined && rate > -1) return { rate, source };
  }
  return null;
}

function ratesOf(
  { province, prefectures }: Dataset,
  unit: Unit,
  source: GrowthSource,
): Readonly<Record<string, number>> | undefined {
  switch (source) {
    case "unit":
      return unit.history?.realGrowth;
    case "prefecture": {
      const { code } = unit.prefecture;
      return Object.hasOwn(prefectures, code) ? prefectures[code]?.history.realGrowth : undefined;
    }
    case "province":
      return province.history?.realGrowth;
  }
}

/** The last year after the base year for which anybody's growth is published; null: none. */
export function publishedThrough({ baseYear, province, prefectures, units }: Dataset): number | null {
  const all = [
    province.history?.realGrowth,
    ...Object.values(prefectures).map(({ history }) => history.realGrowth),
    ...units.map(({ history }) => history?.realGrowth),
  ];
  const years = all.flatMap((rates) => Object.keys(rates ?? {}).map(Number));
  const last = Math.max(...years);
  return last > baseYear ? last : null;
}

/**
 * The last year, up to `through`, to which a series of growth is published without a gap from
 * the year after `baseYear` on; `baseYear` where its first year already is missing.
 */
export function knownThrough(
  rates: Readonly<Record<string, number>> | undefined,
  baseYear: number,
  through: number,
): number {
  let known = baseYear;
  while (known < through && (rates?.[known + 1] ?? -1) > -1) known += 1;
  return known;
}
