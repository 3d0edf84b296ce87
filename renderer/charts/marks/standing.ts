import type { TierMark } from "../chart-props.ts";

/** Share of draws by tier id, the rest included. */
export type TierProbability = Readonly<Record<string, number>>;

/** The line that is least decided for a unit, and how likely the unit stands at or over it. */
export interface OpenLine {
  /** Tier id of the line. */
  readonly tier: string;
  readonly share: number;
}

/** Within these shares a line is open. */
export const openFrom = 0.05;
export const openTo = 0.95;

/** The line whose probability is nearest to one half; null where every line is as good as decided. */
export function openLine(tiers: readonly TierMark[], probability: TierProbability): OpenLine | null {
  let share = 0;
  let best: OpenLine | null = null;
  for (const tier of tiers) {
    if (tier.min === null) continue;
    share += probability[tier.id] ?? 0;
    if (share < openFrom || share > openTo) continue;
    if (best === null || Math.abs(share - 0.5) < Math.abs(best.share - 0.5)) best = { tier: tier.id, share };
  }
  return best;
}
