import type { PlotBox } from "../axes/plot-box.ts";
import type { FigureFormat } from "../chart-props.ts";
import { ChartText, unspoken } from "../marks/chart-svg.tsx";
import type { TierRule } from "./trajectory-geometry.ts";
import type { TrajectoryWords } from "./trajectory-props.ts";

interface TierRulesProps {
  readonly tiers: readonly TierRule[];
  readonly box: PlotBox;
  readonly format: FigureFormat;
  readonly words: TrajectoryWords;
}

/** Where the name of a line beyond the axis stands at the head, a line's own name goes below it. */
const headRoom = 32;

/** Tier lines ruled through and named at their left end; lines beyond the axis named at the head with an arrow. */
export function TierRules({ tiers, box, format, words }: TierRulesProps) {
  const beyond = tiers.filter((tier) => !tier.within).map((tier) => words.tierLine(format(tier.value)));
  return (
    <g {...unspoken}>
      {tiers
        .filter((tier) => tier.within)
        .map((tier) => (
          <g key={tier.id}>
            <path d={`M${box.left} ${tier.y}H${box.right}`} stroke="var(--tier-line)" />
            <ChartText
              x={tier.labelX}
              y={beyond.length > 0 && tier.y < headRoom ? tier.y + 10 : tier.y - 8}
              fill="var(--tier-text)"
              halo
            >
              {words.tierLine(format(tier.value))}
            </ChartText>
          </g>
        ))}
      {beyond.length === 0 ? null : (
        <ChartText x={box.left + 4} y={9} fill="var(--tier-text)">
          ↑ {beyond.toReversed().join(" ")}
        </ChartText>
      )}
    </g>
  );
}
