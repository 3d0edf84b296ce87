import type { TierMark } from "../chart-props.ts";
import { round2 } from "../marks/round.ts";
import { stripParts } from "../probability-strip/strip-geometry.ts";
import type { LadderGeometry } from "./ladder-geometry.ts";
import type { LadderReading } from "./ladder-props.ts";

/** A column of 100 % strips right of the rungs: one path for each tier. */
export interface LadderChances {
  readonly x: number;
  readonly width: number;
  readonly layers: readonly { readonly id: string; readonly path: string }[];
}

/** Tier probabilities of every rung; null where no unit has any, or no room is kept for them. */
export function ladderChances(
  geometry: LadderGeometry,
  readings: Readonly<Record<string, LadderReading>>,
  tiers: readonly TierMark[],
): LadderChances | null {
  const { rungs, pitch, chances } = geometry;
  if (chances === null) return null;
  const thick = round2(Math.max(1, pitch * 0.72));
  const paths = new Map<string, string[]>(tiers.map((tier) => [tier.id, []]));
  for (const rung of rungs) {
    const probability = readings[rung.code]?.probability;
    if (!probability) continue;
    const top = round2(rung.y - thick / 2);
    for (const part of stripParts(tiers, probability, chances.x, chances.width)) {
      paths.get(part.id)?.push(`M${part.x} ${top}h${part.width}v${thick}h${round2(-part.width)}Z`);
    }
  }
  return { ...chances, layers: [...paths].map(([id, parts]) => ({ id, path: parts.join("") })) };
}
