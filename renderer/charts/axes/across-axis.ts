import { scaleLinear } from "d3";
import { round2 } from "../marks/round.ts";
import type { Tick } from "./plot-box.ts";

export interface AcrossAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
  readonly at: (value: number) => number;
  /** The axis does not hold zero. */
  readonly cut: boolean;
}

interface AcrossAxisOptions {
  readonly left: number;
  readonly right: number;
  /** px a tick wants. */
  readonly gap: number;
  /** Zero is brought in where it lies within so many times the spread of the values. */
  readonly zeroWithin: number;
}

/** Values along the foot. Without values: 0 to 1. */
export function acrossAxis(values: readonly number[], options: AcrossAxisOptions): AcrossAxis {
  const { left, right, gap, zeroWithin } = options;
  let low = values.length === 0 ? 0 : Math.min(...values);
  let high = values.length === 0 ? 1 : Math.max(...values);
  const spread = high - low;
  const away = low > 0 ? low : high < 0 ? -high : 0;
  if (away <= zeroWithin * spread) [low, high] = [Math.min(0, low), Math.max(0, high)];
  if (low === high) {
    const half = Math.max(Math.abs(low) * 0.05, 0.5);
    [low, high] = [low - half, high + half];
  }
  const scale = scaleLinear().domain([low, high]).nice(10).range([left, right]);
  const [from = low, to = high] = scale.domain();
  const count = Math.max(1, Math.floor((right - left) / gap));
  const ticks = scale.ticks(count).map((value) => ({ value, at: round2(scale(value)) }));
  return { domain: [from, to], ticks, at: (value) => round2(scale(value)), cut: from > 0 || to < 0 };
}
