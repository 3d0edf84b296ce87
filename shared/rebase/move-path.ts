/** A path on another base year: the same values in the same calendar years, as far as both project them. */
import { isTransition, type Path, type TransitionPath, type YearlyPath } from "../scenario/path.ts";
import { pathValue } from "../scenario/path-value.ts";
import type { MoveReason } from "./schema.ts";

/** The years from the one after the base year to the horizon. */
export interface Span {
  readonly baseYear: number;
  readonly horizon: number;
}

export interface MovedPath {
  /** Null: it says nothing any more. */
  readonly path: Path | null;
  /** Null: it stands as it was. */
  readonly reason: MoveReason | null;
  /** Years that fell away. */
  readonly years: readonly number[];
}

const asItWas = (path: Path): MovedPath => ({ path, reason: null, years: [] });

/**
 * A number holds for every year and stays. Of a number a year, the years up to the new base
 * year fall away; what held then goes on in the first year after it. A line from near to long
 * goes on from where it stands. `to.horizon`: the furthest year a yearly path may name.
 */
export function movePath(path: Path, from: Span, to: Span): MovedPath {
  if (typeof path === "number") return asItWas(path);
  return isTransition(path) ? moveLine(path, from, to) : moveYears(path, to);
}

function moveYears(path: YearlyPath, { baseYear, horizon }: Span): MovedPath {
  const first = baseYear + 1;
  const given = Object.keys(path).map(Number);
  const passed = given.filter((year) => year < first);
  const beyond = given.filter((year) => year > horizon);
  if (passed.length === 0 && beyond.length === 0) return asItWas(path);
  const kept: YearlyPath = Object.fromEntries(
    Object.entries(path).filter(([year]) => Number(year) >= first && Number(year) <= horizon),
  );
  if (passed.length > 0) kept[first] ??= pathValue(path, first, first, 0);
  const reason = passed.length > 0 ? "years-passed" : "beyond-horizon";
  return {
    path: Object.keys(kept).length === 0 ? null : kept,
    reason,
    years: [...passed, ...beyond].sort((a, b) => a - b),
  };
}

function moveLine(path: TransitionPath, from: Span, to: Span): MovedPath {
  const [oldFirst, first] = [from.baseYear + 1, to.baseYear + 1];
  if (first === oldFirst) return asItWas(path);
  if (first > oldFirst) {
    if (path.until <= first) return { path: path.long, reason: "line-ended", years: [] };
    const near = pathValue(path, first, oldFirst, 0);
    return near === path.near
      ? asItWas(path)
      : { path: { ...path, near }, reason: "line-continued", years: [] };
  }
  const last = Math.min(Math.max(path.until, oldFirst), to.horizon);
  const years: YearlyPath = {};
  for (let year = oldFirst; year <= last; year++) years[year] = pathValue(path, year, oldFirst, 0);
  return Object.keys(years).length === 0
    ? { path: null, reason: "beyond-horizon", years: [oldFirst] }
    : { path: years, reason: "line-by-year", years: [] };
}
