import type { TierMark } from "../chart-props.ts";
import { tierTone } from "../marks/tier-tone.ts";
import type { StripPart } from "./strip-geometry.ts";

interface StripBarsProps {
  readonly tiers: readonly TierMark[];
  readonly parts: readonly StripPart[];
  readonly y: number;
  readonly height: number;
  /** Place in `parts` of what is read. */
  readonly active?: number | null;
}

/** The parts of a strip side by side, paper between them. */
export function StripBars({ tiers, parts, y, height, active = null }: StripBarsProps) {
  const read = active === null ? undefined : parts[active];
  return (
    <g>
      {parts.map((part) => (
        <rect
          key={part.id}
          x={part.x}
          y={y}
          width={part.width}
          height={height}
          fill={tierTone(tiers, part.id)?.fill}
        />
      ))}
      {parts.slice(1).map((part) => (
        <path key={part.id} d={`M${part.x} ${y}v${height}`} stroke="var(--paper)" />
      ))}
      {read ? (
        <rect x={read.x} y={y} width={read.width} height={height} stroke="var(--ink)" strokeWidth={1} />
      ) : null}
    </g>
  );
}
