/** A path as one number a year. */
import { isTransition, type Path } from "../../../shared/scenario/path.ts";

/** How the years of a row run: `row[t]` is year `baseYear + t`; the first projected year is t = 1. */
export interface Years {
  readonly baseYear: number;
  /** Length of a row, the base year included. */
  readonly years: number;
}

/** Marks a year about which a path says nothing; what is inherited stays. */
export const SILENT = Number.NaN;

/**
 * Writes what the path says in each projected year into `row`, `SILENT` where it says nothing
 * and ±Infinity where it says something that is no number. Between two years of a yearly path
 * the earlier holds. Years of a yearly path for which `counts` is false are left out.
 */
export function pathRow(
  path: Path,
  { baseYear, years }: Years,
  row: Float64Array,
  counts: (year: number) => boolean,
): void {
  row.fill(SILENT);
  if (typeof path === "number") {
    row.fill(path, 1);
    return;
  }
  const first = baseYear + 1;
  if (isTransition(path)) {
    const { near, long, until } = path;
    for (let t = 1; t < years; t++) {
      const year = baseYear + t;
      row[t] = year >= until ? long : number(near + ((long - near) * (year - first)) / (until - first));
    }
    return;
  }
  const given = Object.entries(path)
    .map(([key, value]) => [Number(key), value] as const)
    .filter(([year]) => counts(year))
    .sort(([a], [b]) => a - b);
  for (const [year, value] of given) row.fill(value, Math.max(1, Math.min(years, year - baseYear)));
}

function number(value: number): number {
  return Number.isFinite(value) ? value : Number.POSITIVE_INFINITY;
}
