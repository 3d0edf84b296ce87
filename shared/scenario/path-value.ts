/** What a path says in a year. */
import { isTransition, type Path, type YearlyPath } from "./path.ts";

/**
 * The value of `path` in `year`; `inherited` is what holds where the path says nothing
 * (before the first year of a yearly path). `firstYear` is the first projected year.
 * Between two given years of a yearly path the earlier one holds.
 */
export function pathValue(path: Path, year: number, firstYear: number, inherited: number): number {
  if (typeof path === "number") return path;
  if (isTransition(path)) {
    const { near, long, until } = path;
    if (year >= until || until <= firstYear) return long;
    if (year <= firstYear) return near;
    return near + ((long - near) * (year - firstYear)) / (until - firstYear);
  }
  const own = path[year];
  if (own !== undefined && Object.hasOwn(path, year)) return own;
  let value = inherited;
  let latest = Number.NEGATIVE_INFINITY;
  for (const [key, given] of Object.entries(path)) {
    const at = Number(key);
    if (at <= year && at > latest) {
      latest = at;
      value = given;
    }
  }
  return value;
}

/**
 * The path after a planner gives one year its own number, all other years staying as
 * they read now (`values` over `years`). Years before the first touched one are left
 * out, so that they go on inheriting.
 */
export function withYear(
  own: Path | null,
  years: readonly number[],
  values: readonly number[],
  year: number,
  value: number,
): YearlyPath {
  const firstOwn =
    own === null
      ? year
      : typeof own === "number" || isTransition(own)
        ? (years[0] ?? year)
        : Math.min(...Object.keys(own).map(Number));
  const from = Math.min(firstOwn, year);
  const path: YearlyPath = {};
  years.forEach((each, index) => {
    if (each === year) path[each] = value;
    else if (each >= from) path[each] = values[index] ?? value;
  });
  return path;
}
