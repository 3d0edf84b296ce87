import { type ScaleLinear, scaleLinear } from "d3";
import type { FigureFormat } from "../chart-props.ts";
import { round2 } from "../marks/round.ts";
import { textWidth } from "../marks/text-width.ts";
import { isOneValue } from "./one-value.ts";
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
  /** Ticks stand as close as the figures so written allow. */
  readonly format: FigureFormat;
  /** Zero is brought in where it lies within so many times the spread of the values. */
  readonly zeroWithin: number;
  /** Room at the ends, as a share of the spread; none where the axis ends at zero. */
  readonly pad?: number;
}

/** Values along the foot. Without values: 0 to 1. */
export function acrossAxis(values: readonly number[], options: AcrossAxisOptions): AcrossAxis {
  const { left, right, format, zeroWithin, pad = 0 } = options;
  let low = values.length === 0 ? 0 : Math.min(...values);
  let high = values.length === 0 ? 1 : Math.max(...values);
  const spread = high - low;
  const away = low > 0 ? low : high < 0 ? -high : 0;
  if (away <= zeroWithin * spread) [low, high] = [Math.min(0, low), Math.max(0, high)];
  if (low !== 0) low -= pad * spread;
  if (high !== 0) high += pad * spread;
  if (isOneValue(low, high)) {
    const half = Math.max(Math.abs(low) * 0.05, 0.5);
    [low, high] = [low - half, high + half];
  }
  const scale = scaleLinear().domain([low, high]).nice(10).range([left, right]);
  const [from = low, to = high] = scale.domain();
  const at = (value: number) => round2(scale(value));
  const gap = Math.max(textWidth(format(from), 11), textWidth(format(to), 11)) + 16;
  return { domain: [from, to], ticks: clearTicks(scale, gap), at, cut: from > 0 || to < 0 };
}

/** As many round values as stand `gap` px apart or more. */
function clearTicks(scale: ScaleLinear<number, number>, gap: number): Tick[] {
  const [left = 0, right = 0] = scale.range();
  for (let count = Math.max(1, Math.floor((right - left) / gap)); count > 1; count--) {
    const ticks = scale.ticks(count).map((value) => ({ value, at: round2(scale(value)) }));
    if (ticks.every((tick, index) => index === 0 || tick.at - (ticks[index - 1]?.at ?? 0) >= gap))
      return ticks;
  }
  return scale.ticks(1).map((value) => ({ value, at: round2(scale(value)) }));
}
