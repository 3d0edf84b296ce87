import type { ProbabilityMarkProps } from "./probability-strip-props.ts";
import { StripBars } from "./strip-bars.tsx";
import { stripParts } from "./strip-geometry.ts";

/** A unit's tier probabilities in a table's row; its accessible name carries the figures. */
export function ProbabilityMark(props: ProbabilityMarkProps) {
  const { label, tiers, probability, format, width = 96, height = 10 } = props;
  const parts = stripParts(tiers, probability ?? {}, 0.5, width - 1);
  const said = parts.map(
    (part) => `${tiers.find((tier) => tier.id === part.id)?.label ?? part.id} ${format(part.probability)}`,
  );
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fill="none"
      role="img"
      aria-label={`${label}: ${said.join(", ")}`}
    >
      <title>{said.join(", ")}</title>
      <StripBars tiers={tiers} parts={parts} y={0.5} height={height - 1} />
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} stroke="var(--axis)" strokeWidth={0.75} />
    </svg>
  );
}
