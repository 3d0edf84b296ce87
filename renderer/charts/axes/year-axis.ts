import { scaleLinear } from "d3";
import { round2 } from "../marks/round.ts";
import type { Tick } from "./plot-box.ts";

export interface YearAxis {
  readonly first: number;
  readonly last: number;
  readonly ticks: readonly Tick[];
  readonly at: (year: number) => number;
}

const steps = [1, 2, 5, 10, 20, 50];

/**
 * Years along the foot. Years in `keep` (base year, horizon) are always ticked; the others
 * on a round step, where a label `gap` px wide does not touch its neighbour.
 */
export function yearAxis(
  first: number,
  last: number,
  range: readonly [number, number],
  keep: readonly number[] = [],
  gap = 34,
): YearAxis {
  const scale = scaleLinear()
    .domain(first === last ? [first - 0.5, last + 0.5] : [first, last])
    .range([...range]);
  const at = (year: number) => round2(scale(year));
  const pitch = first === last ? gap : (range[1] - range[0]) / (last - first);
  const step = steps.find((candidate) => candidate * pitch >= gap) ?? 100;
  const chosen: number[] = [];
  const clear = (year: number) => chosen.every((other) => Math.abs(at(year) - at(other)) >= gap);
  for (const year of [...keep, last, first]) {
    if (year >= first && year <= last && clear(year)) chosen.push(year);
  }
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    if (clear(year)) chosen.push(year);
  }
  chosen.sort((a, b) => a - b);
  return { first, last, at, ticks: chosen.map((value) => ({ value, at: at(value) })) };
}

/** Index of the year nearest to a place along the axis. */
export function nearestYear(years: readonly number[], at: (year: number) => number, x: number): number {
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  years.forEach((year, index) => {
    const off = Math.abs(at(year) - x);
    if (off < distance) {
      distance = off;
      best = index;
    }
  });
  return best;
}
