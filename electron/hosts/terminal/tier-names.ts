import type { Tier } from "../../../shared/dataset/schema.ts";

/** Names of the tiers by id, from their lines in 亿元; an id that is no tier is the rest below the last line. */
export function tierNames(tiers: readonly Tier[], ids: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map(tiers.map((tier, at) => [tier.id, nameOf(tier, tiers[at - 1])]));
  const lowest = tiers.at(-1);
  for (const id of ids) {
    if (!names.has(id) && lowest !== undefined) names.set(id, belowLine(lowest));
  }
  return names;
}

function nameOf({ min, minInclusive }: Tier, above: Tier | undefined): string {
  if (above === undefined) return minInclusive ? `${min}亿元及以上` : `超过${min}亿元`;
  return `${min}—${above.min}亿元`;
}

function belowLine({ min, minInclusive }: Tier): string {
  return minInclusive ? `不足${min}亿元` : `${min}亿元及以下`;
}
