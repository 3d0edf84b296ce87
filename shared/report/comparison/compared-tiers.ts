/** The tiers of all scenarios compared, which need not stand on one dataset. */
import type { Facts } from "../facts.ts";

export interface ComparedTier {
  readonly label: string;
  /** Null: under all lines. */
  readonly min: number | null;
  /** Its id in each scenario's dataset; null: it has no such tier. */
  readonly ids: readonly (string | null)[];
}

/** A tier is told by its lines, whatever its id; the highest line first, what is under all lines last. */
export function comparedTiers(all: readonly Pick<Facts, "tiers">[]): ComparedTier[] {
  const lines = new Map(all.flatMap(({ tiers }) => tiers.map(({ label, min }) => [label, min] as const)));
  const height = (min: number | null) => min ?? Number.MIN_SAFE_INTEGER;
  return [...lines]
    .sort(([, a], [, b]) => height(b) - height(a))
    .map(([label, min]) => ({
      label,
      min,
      ids: all.map(({ tiers }) => tiers.find((tier) => tier.label === label)?.id ?? null),
    }));
}
