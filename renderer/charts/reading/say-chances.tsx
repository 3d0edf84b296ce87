import type { FigureFormat, TierMark } from "../chart-props.ts";
import type { TierProbability } from "../marks/standing.ts";
import { tierTone } from "../marks/tier-tone.ts";
import type { ReadoutLine } from "./readout.tsx";

/** A line for each tier a unit may stand in; none without probabilities. */
export function sayChances(
  tiers: readonly TierMark[],
  probability: TierProbability | null | undefined,
  format: FigureFormat | undefined,
): ReadoutLine[] {
  if (!probability || !format) return [];
  return tiers.flatMap((tier) => {
    const share = probability[tier.id] ?? 0;
    if (share <= 0) return [];
    const fill = tierTone(tiers, tier.id)?.fill;
    const swatch = (
      <rect key={tier.id} x="0.5" y="0.5" width="9" height="9" fill={fill} stroke="var(--axis)" />
    );
    return [{ label: tier.label, value: format(share), swatch }];
  });
}
