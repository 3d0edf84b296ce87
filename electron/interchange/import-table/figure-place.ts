/** Where a dataset keeps a figure of a unit, prefecture or province. */
import type { Dataset, Unit } from "../../../shared/dataset/schema.ts";
import type { Indicator } from "../../../shared/import/schema.ts";

/** Figures of years other than the base year that have a series, by the series' name. */
const series: Partial<Record<Indicator, "gdp" | "realGrowth" | "urbanJobs" | "incomeUrban" | "incomeRural">> =
  {
    gdp: "gdp",
    realGrowth: "realGrowth",
    urbanJobs: "urbanJobs",
    "income.urban": "incomeUrban",
    "income.rural": "incomeRural",
  };

/** Figures whose latest is the base figure. */
export const sectorIndicators = [
  "valueAdded.primary",
  "valueAdded.secondary",
  "valueAdded.tertiary",
] as const;

/**
 * The path of a unit's figure within the unit, as its provenance names it; null: a dataset
 * keeps no such figure. GDP and growth of the base year are history too, beside the sectors.
 */
export function unitPath(indicator: Indicator, year: number, baseYear: number): string | null {
  if (year === baseYear && indicator !== "gdp" && indicator !== "realGrowth") return indicator;
  return seriesPath(indicator, year);
}

/** The same of a prefecture or the province, which have series only. */
export function wholePath(indicator: Indicator, year: number, isProvince: boolean): string | null {
  if (isProvince && indicator === "population") return `history.population.${year}`;
  return seriesPath(indicator, year);
}

function seriesPath(indicator: Indicator, year: number): string | null {
  const name = series[indicator];
  return name === undefined ? null : `history.${name}.${year}`;
}

/** The number at a path, null where there is none. */
export function figureAt(holder: unknown, path: string): number | null {
  let value: unknown = holder;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return null;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === "number" ? value : null;
}

/** A copy with the number at the path; objects on the way are made. */
export function withFigure<Holder extends object>(
  holder: Holder,
  path: string,
  value: number | null,
): Holder {
  const [key = "", ...rest] = path.split(".");
  const inside = (holder as Record<string, unknown>)[key];
  const next =
    rest.length === 0
      ? value
      : withFigure(typeof inside === "object" && inside !== null ? inside : {}, rest.join("."), value);
  return { ...holder, [key]: next };
}

/** The unit's GDP in the base year; null where a sector is missing. */
export function baseGdp({ valueAdded }: Unit): number | null {
  const { primary, secondary, tertiary } = valueAdded;
  return primary === null || secondary === null || tertiary === null
    ? null
    : sumOf([primary, secondary, tertiary]);
}

/** Rounded to what levels are written in, so that a sum of decimals is a decimal. */
export function sumOf(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toFixed(8));
}

/** Whether levels of the two years belong to different vintages of their series. */
export function breakBetween(
  { breaks }: Dataset,
  one: number,
  other: number,
): Dataset["breaks"][number] | null {
  const [from, to] = one < other ? [one, other] : [other, one];
  return breaks.find((each) => each.from >= from && each.to <= to) ?? null;
}
