import type { SeriesBreak, SeriesPoint } from "../chart-props.ts";
import { round2 } from "../marks/round.ts";

export interface LineRuns {
  /** One path of all runs of two points or more; "" where there is none. */
  readonly path: string;
  /** Points that no line reaches: isolated observations. */
  readonly dots: readonly { year: number; value: number; x: number; y: number }[];
}

/** May two points be joined: neighbouring years, and no break between them? */
function joined(from: number, to: number, breaks: readonly SeriesBreak[]): boolean {
  return to === from + 1 && !breaks.some((gap) => gap.from >= from && gap.to <= to);
}

/** Lines through neighbouring years; missing years and statistical breaks are never bridged. */
export function lineRuns(
  points: readonly SeriesPoint[],
  x: (year: number) => number,
  y: (value: number) => number,
  breaks: readonly SeriesBreak[] = [],
): LineRuns {
  const known = points
    .flatMap(({ year, value }) => (value === null ? [] : [{ year, value, x: x(year), y: y(value) }]))
    .sort((a, b) => a.year - b.year);
  const parts: string[] = [];
  const dots: { year: number; value: number; x: number; y: number }[] = [];
  let run: typeof known = [];
  const close = () => {
    const only = run.length === 1 ? run[0] : undefined;
    if (only) dots.push({ ...only, x: round2(only.x), y: round2(only.y) });
    else if (run.length > 1) {
      parts.push(run.map((p, i) => `${i === 0 ? "M" : "L"}${round2(p.x)} ${round2(p.y)}`).join(""));
    }
    run = [];
  };
  for (const point of known) {
    const last = run.at(-1);
    if (last && !joined(last.year, point.year, breaks)) close();
    run.push(point);
  }
  close();
  return { path: parts.join(""), dots };
}

/** Every figure as a dot. */
export function dotsOf(
  points: readonly SeriesPoint[],
  x: (year: number) => number,
  y: (value: number) => number,
): LineRuns["dots"] {
  return points.flatMap(({ year, value }) =>
    value === null ? [] : [{ year, value, x: round2(x(year)), y: round2(y(value)) }],
  );
}

/** The area between two series over the same years, without the years in which either is missing. */
export function bandPath(
  years: readonly number[],
  low: readonly (number | null)[],
  high: readonly (number | null)[],
  x: (year: number) => number,
  y: (value: number) => number,
): string {
  const parts: string[] = [];
  let run: { x: number; low: number; high: number }[] = [];
  const close = () => {
    if (run.length > 1) {
      const upper = run.map((p) => `${round2(p.x)} ${round2(p.high)}`);
      const lower = run.toReversed().map((p) => `${round2(p.x)} ${round2(p.low)}`);
      parts.push(`M${[...upper, ...lower].join("L")}Z`);
    }
    run = [];
  };
  years.forEach((year, index) => {
    const foot = low[index] ?? null;
    const head = high[index] ?? null;
    if (foot === null || head === null) close();
    else run.push({ x: x(year), low: y(foot), high: y(head) });
  });
  close();
  return parts.join("");
}
