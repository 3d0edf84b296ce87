/** The tiers of nominal GDP, judged on unrounded values. */
import type { Tier } from "../../../shared/dataset/schema.ts";

/** Tiers from the highest line to the lowest; `rest` names what is under the last. */
export interface TierLadder {
  readonly tiers: readonly Tier[];
  readonly rest: string;
}

/** A line that is itself outside its tier stands above one of the same height that is inside. */
export function tierLadder(tiers: readonly Tier[]): TierLadder {
  const sorted = [...tiers].sort(
    (a, b) => b.min - a.min || Number(a.minInclusive) - Number(b.minInclusive) || (a.id < b.id ? -1 : 1),
  );
  return { tiers: sorted, rest: `under${sorted.at(-1)?.min ?? 0}` };
}

/** Whether a nominal GDP is at or over the tier's line, as the tier counts it. */
export function reaches(tier: Tier, gdpNominal: number): boolean {
  return tier.minInclusive ? gdpNominal >= tier.min : gdpNominal > tier.min;
}

/** Position of the tier in the ladder; the ladder's length means the rest. */
export function tierIndex(ladder: TierLadder, gdpNominal: number): number {
  let index = 0;
  for (const tier of ladder.tiers) {
    if (reaches(tier, gdpNominal)) return index;
    index++;
  }
  return index;
}

export function tierId(ladder: TierLadder, gdpNominal: number): string {
  return ladder.tiers[tierIndex(ladder, gdpNominal)]?.id ?? ladder.rest;
}
