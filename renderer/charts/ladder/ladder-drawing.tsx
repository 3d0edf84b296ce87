import { memo } from "react";
import type { TierMark } from "../chart-props.ts";
import { ChartText, unspoken } from "../marks/chart-svg.tsx";
import { round2 } from "../marks/round.ts";
import { type TierTone, tierShapePath, tierTone } from "../marks/tier-tone.ts";
import type { LadderChances } from "./ladder-chances.ts";
import { dotRadius, type LadderGeometry, type Rung } from "./ladder-geometry.ts";
import type { LadderLabel } from "./ladder-labels.ts";

interface RungMarkProps {
  readonly rung: Rung;
  readonly pitch: number;
  readonly tone: TierTone | null;
  readonly id: string;
  readonly name: string;
  readonly selected: boolean;
}

/** Band, arrow and dot of one unit. */
export const RungMark = memo(function RungMark({ rung, pitch, tone, id, name, selected }: RungMarkProps) {
  const radius = dotRadius(pitch);
  const { y, base, horizon, band } = rung;
  const weak = tone === null || tone.shape === "ring";
  const color = weak ? "var(--axis)" : tone.fill;
  return (
    <g id={id} role="option" aria-label={name} aria-selected={selected}>
      {band ? (
        <path
          d={`M${band[0]} ${y}H${band[1]}`}
          stroke="var(--scenario-band-inner)"
          strokeWidth={Math.min(4, pitch * 0.5)}
        />
      ) : null}
      {base === null ? null : <path d={arrowPath(base, horizon, y, radius)} stroke={color} />}
      <path
        d={tierShapePath(tone?.shape ?? "ring", horizon, y, radius)}
        fill={weak ? "var(--paper)" : color}
        stroke={color}
        strokeWidth={weak ? 1 : 0}
      />
    </g>
  );
}, sameMark);

/** Rungs are made anew at every move; only those that look different are drawn again. */
function sameMark(a: RungMarkProps, b: RungMarkProps): boolean {
  return (
    a.pitch === b.pitch &&
    a.tone === b.tone &&
    a.selected === b.selected &&
    a.name === b.name &&
    a.rung.y === b.rung.y &&
    a.rung.base === b.rung.base &&
    a.rung.horizon === b.rung.horizon &&
    a.rung.band?.[0] === b.rung.band?.[0] &&
    a.rung.band?.[1] === b.rung.band?.[1]
  );
}

/** Shaft from the base's stroke to the head before the dot; without a head where there is no room. */
export function arrowPath(base: number, horizon: number, y: number, radius: number): string {
  const way = Math.sign(horizon - base);
  const tip = round2(horizon - way * radius);
  const stroke = `M${base} ${round2(y - radius)}V${round2(y + radius)}`;
  if (way * (tip - base) <= 0) return stroke;
  const wing = round2(tip - way * 3);
  const head =
    way * (wing - base) > 0 ? `M${wing} ${round2(y - radius)}L${tip} ${y}L${wing} ${round2(y + radius)}` : "";
  return `${stroke}M${base} ${y}H${tip}${head}`;
}

/** Hairlines at round values, the tier lines ruled through, the zones' counts at the head. */
export const LadderGround = memo(function LadderGround2({
  geometry,
  format,
}: {
  geometry: LadderGeometry;
  format: (value: number) => string;
}) {
  const { box, ticks, lines, zones } = geometry;
  const lineValues = new Set(lines.map((line) => line.value));
  return (
    <g {...unspoken}>
      {ticks.map(({ value, at }) => (
        <g key={value}>
          {lineValues.has(value) ? null : <path d={`M${at} ${box.top}V${box.bottom}`} stroke="var(--grid)" />}
          <path d={`M${at} ${box.bottom}v4`} stroke="var(--axis)" />
          <ChartText
            x={at}
            y={box.bottom + 12}
            textAnchor="middle"
            fill={lineValues.has(value) ? "var(--ink)" : "var(--ink-faint)"}
          >
            {format(value)}
          </ChartText>
        </g>
      ))}
      <path d={`M${box.left - 8} ${box.bottom + 0.5}H${box.right + 8}`} stroke="var(--axis)" />
      {lines.map(({ value, at }) => (
        <path key={value} d={`M${at} ${box.top - 32}V${box.bottom}`} stroke="var(--tier-line)" />
      ))}
      {zones.map((zone) => (
        <ChartText key={zone.id} x={zone.at} y={box.top - 24} textAnchor="middle" fill="var(--tier-text)">
          {zone.label} <tspan fontWeight={600}>{zone.count}</tspan>
        </ChartText>
      ))}
    </g>
  );
});

/** Tier probabilities right of the rungs, named at the head. */
export const LadderChanceColumn = memo(function LadderChanceColumn2(props: {
  chances: LadderChances;
  tiers: readonly TierMark[];
  label: string;
  top: number;
}) {
  const { chances, tiers, label, top } = props;
  return (
    <g {...unspoken} className="chart-chances">
      <ChartText x={chances.x + chances.width / 2} y={top - 10} textAnchor="middle">
        {label}
      </ChartText>
      {chances.layers.map((layer) => (
        <path key={layer.id} d={layer.path} fill={tierTone(tiers, layer.id)?.fill} />
      ))}
    </g>
  );
});

export function LadderLabels({
  labels,
  strong,
}: {
  labels: readonly LadderLabel[];
  strong: ReadonlySet<string | null>;
}) {
  return (
    <g {...unspoken}>
      {labels.map(({ code, name, box, leader }) => (
        <g key={code}>
          {leader ? (
            <path
              d={`M${leader.x1} ${leader.y1}L${leader.x2} ${leader.y2}`}
              stroke="var(--axis)"
              strokeWidth={0.6}
            />
          ) : null}
          <ChartText
            x={box.x}
            y={box.y + box.height / 2}
            halo
            fill={strong.has(code) ? "var(--ink)" : "var(--ink-soft)"}
            fontWeight={strong.has(code) ? 600 : 400}
          >
            {name}
          </ChartText>
        </g>
      ))}
    </g>
  );
}
