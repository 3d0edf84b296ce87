import type { PlotBox } from "../axes/plot-box.ts";
import { ChartText, unspoken } from "../marks/chart-svg.tsx";
import type { TierLines } from "./tier-lines.ts";

/** Tier lines ruled through and named; lines beyond the axis named at the head with an arrow. */
export function TierRules({ tiers, box }: { readonly tiers: TierLines; readonly box: PlotBox }) {
  return (
    <g {...unspoken}>
      {tiers.rules.map((tier) => (
        <g key={tier.id}>
          <path d={`M${box.left} ${tier.y}H${box.right}`} stroke="var(--tier-line)" />
          <ChartText x={tier.labelX} y={tier.labelY} fill="var(--tier-text)" halo>
            {tier.name}
          </ChartText>
        </g>
      ))}
      {tiers.beyond ? (
        <ChartText x={tiers.beyond.x} y={tiers.beyond.y} fill="var(--tier-text)">
          {tiers.beyond.text}
        </ChartText>
      ) : null}
    </g>
  );
}
