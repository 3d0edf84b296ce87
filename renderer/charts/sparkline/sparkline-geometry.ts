import { lineRuns } from "../axes/line-runs.ts";
import type { SeriesPoint } from "../chart-props.ts";
import { round2 } from "../marks/round.ts";

export interface SparklineGeometry {
  readonly path: string;
  readonly dots: readonly { readonly year: number; readonly x: number; readonly y: number }[];
  readonly end: { readonly x: number; readonly y: number } | null;
  readonly targetY: number | null;
}

const inset = 3;

/** The years spread over the width; least figure or target at the foot, greatest at the head. */
export function sparklineGeometry(
  points: readonly SeriesPoint[],
  target: number | null,
  width: number,
  height: number,
): SparklineGeometry {
  const known = points.filter((point) => point.value !== null);
  const values = [...known.map((point) => point.value ?? 0), ...(target === null ? [] : [target])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const years = points.map((point) => point.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = (year: number) =>
    round2(inset + (first === last ? 0.5 : (year - first) / (last - first)) * (width - 2 * inset));
  const y = (value: number) =>
    round2(height - inset - (low === high ? 0.5 : (value - low) / (high - low)) * (height - 2 * inset));
  const end = known.at(-1);
  const runs = lineRuns(points, x, y);
  return {
    path: runs.path,
    dots: runs.dots,
    end: end ? { x: x(end.year), y: y(end.value ?? 0) } : null,
    targetY: target === null || known.length === 0 ? null : y(target),
  };
}
