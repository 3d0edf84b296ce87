import { scaleLinear } from "d3";
import { round2 } from "../marks/round.ts";
import { isOneValue, nothing } from "./one-value.ts";
import type { Tick } from "./plot-box.ts";

export interface ValueAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
  readonly at: (value: number) => number;
}

interface ValueAxisOptions {
  /** px of the axis's foot and head: foot below head on screen, so foot > head. */
  readonly foot: number;
  readonly head: number;
  readonly fromZero?: boolean;
  /** px a tick wants. */
  readonly gap?: number;
}

/** Values up the side: the ends a little rounded so that little room is lost, ticks on round numbers. Without values: 0 to 1. */
export function valueAxis(values: Iterable<number | null>, options: ValueAxisOptions): ValueAxis {
  const { foot, head, fromZero = false, gap = 36 } = options;
  let low = fromZero ? 0 : Number.POSITIVE_INFINITY;
  let high = fromZero ? 0 : Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value === null || !Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) [low, high] = [0, 1];
  if (isOneValue(low, high)) {
    const half = Math.abs(low) > nothing ? Math.abs(low) * 0.1 : 0.5;
    [low, high] = fromZero ? [Math.min(0, low), Math.max(low, 2 * half)] : [low - half, low + half];
  }
  const count = Math.max(2, Math.floor((foot - head) / gap));
  const scale = scaleLinear().domain([low, high]).nice(10).range([foot, head]);
  const [from = low, to = high] = scale.domain();
  return {
    domain: [from, to],
    at: (value) => round2(scale(value)),
    ticks: scale.ticks(count).map((value) => ({ value, at: round2(scale(value)) })),
  };
}
