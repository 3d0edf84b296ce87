import { spreadLabels } from "../axes/spread-labels.ts";
import type { TierMark } from "../chart-props.ts";
import { round2 } from "../marks/round.ts";
import { textWidth } from "../marks/text-width.ts";

export interface StripPart {
  readonly id: string;
  readonly probability: number;
  readonly x: number;
  readonly width: number;
}

/** Parts of a strip by tier, the highest at the left; tiers without mass have none. Widths sum to `width` where the mass is 1. */
export function stripParts(
  tiers: readonly TierMark[],
  probability: Readonly<Record<string, number>>,
  left: number,
  width: number,
): StripPart[] {
  let sum = 0;
  return tiers.flatMap((tier): StripPart[] => {
    const share = probability[tier.id] ?? 0;
    if (!(share > 0)) return [];
    const from = round2(left + sum * width);
    sum += share;
    return [{ id: tier.id, probability: share, x: from, width: round2(left + sum * width - from) }];
  });
}

export interface StripLabel {
  readonly id: string;
  readonly text: string;
  /** Middle of the label, and of its part, px. */
  readonly x: number;
  readonly partX: number;
  readonly width: number;
}

/** Direct labels under the parts, side by side. Where they do not all fit, the least likely go without. */
export function stripLabels(
  parts: readonly StripPart[],
  text: (part: StripPart) => string,
  width: number,
): StripLabel[] {
  const sized = parts.map((part) => ({ part, text: text(part), size: textWidth(text(part), 11) + 10 }));
  const kept = new Set(sized);
  const fits = () => [...kept].reduce((sum, one) => sum + one.size, 0) <= width;
  for (const one of sized.toSorted((a, b) => a.part.probability - b.part.probability)) {
    if (fits()) break;
    kept.delete(one);
  }
  const middle = (part: StripPart) => round2(part.x + part.width / 2);
  const places = spreadLabels(
    [...kept].map(({ part, size }) => ({ key: part.id, at: middle(part), size })),
    0,
    [-5, width + 5],
  );
  return [...kept].map((one) => ({
    id: one.part.id,
    text: one.text,
    x: places.get(one.part.id) ?? middle(one.part),
    partX: middle(one.part),
    width: round2(one.size - 10),
  }));
}
