import type { PlotBox } from "../axes/plot-box.ts";
import type { ValueAxis } from "../axes/value-axis.ts";
import type { ChartSeries } from "../chart-props.ts";
import { type Box, boxesOverlap, boxWithin, type Segment, segmentHitsBox } from "../marks/boxes.ts";
import { round2 } from "../marks/round.ts";
import { textWidth } from "../marks/text-width.ts";

/** A tier line ruled through the drawing, with its name. */
export interface TierRule {
  readonly id: string;
  readonly value: number;
  readonly y: number;
  readonly name: string;
  /** Left end and middle of the name, px. */
  readonly labelX: number;
  readonly labelY: number;
}

export interface TierLines {
  readonly rules: readonly TierRule[];
  /** Lines over the axis' end, named together at the head; null where there are none. */
  readonly beyond: { readonly text: string; readonly x: number; readonly y: number } | null;
}

interface TierLinesInput {
  /** From the highest to the lowest, 亿元. */
  readonly lines: readonly { readonly id: string; readonly value: number }[];
  readonly name: (value: number) => string;
  readonly box: PlotBox;
  readonly axis: ValueAxis;
  /** What is drawn, and names already placed: the lines' names keep clear of both. */
  readonly segments: readonly Segment[];
  readonly taken: readonly Box[];
}

const lineHeight = 13;

/** Names stand at the left end over their line; under it, or further right, where something is in the way. */
export function tierLines(input: TierLinesInput): TierLines {
  const { lines, name, box, axis, segments } = input;
  const within = lines.filter((line) => line.value <= axis.domain[1]);
  const over = lines.filter((line) => line.value > axis.domain[1]).toReversed();
  const text = `↑ ${over.map((line) => name(line.value)).join(" ")}`;
  const beyond = over.length === 0 ? null : { text, x: box.left + 4, y: 9 };
  const taken = [...input.taken];
  if (beyond) taken.push(labelBox(text, beyond.x, beyond.y));
  const bounds: Box = { x: box.left, y: 0, width: box.right - box.left, height: box.bottom };
  const rules = within.map((line): TierRule => {
    const y = axis.at(line.value);
    const text = name(line.value);
    const others = within
      .filter((other) => other !== line)
      .map((other) => ({ x1: box.left, x2: box.right, y1: axis.at(other.value), y2: axis.at(other.value) }));
    const candidates: Box[] = [];
    for (let x = box.left + 4; x < box.right; x += 24) {
      for (const side of [-8, 8]) candidates.push(labelBox(text, x, y + side));
    }
    const place =
      candidates.find(
        (candidate) =>
          boxWithin(candidate, bounds) &&
          taken.every((other) => !boxesOverlap(candidate, other)) &&
          [...segments, ...others].every((segment) => !segmentHitsBox(segment, candidate)),
      ) ?? labelBox(text, box.left + 4, y - 8);
    taken.push(place);
    return {
      ...line,
      y,
      name: text,
      labelX: round2(place.x),
      labelY: round2(place.y + lineHeight / 2),
    };
  });
  return { rules, beyond };
}

function labelBox(text: string, x: number, middle: number): Box {
  return { x, y: middle - lineHeight / 2, width: textWidth(text, 11), height: lineHeight };
}

/** Straight pieces between neighbouring figures of every series. */
export function seriesSegments(
  series: readonly ChartSeries[],
  x: (year: number) => number,
  y: (value: number) => number,
): Segment[] {
  return series.flatMap((one) => {
    const points = one.points.flatMap(({ year, value }) =>
      value === null ? [] : [{ x: x(year), y: y(value) }],
    );
    return points.slice(1).map((point, index) => {
      const before = points[index] ?? point;
      return { x1: before.x, y1: before.y, x2: point.x, y2: point.y };
    });
  });
}
