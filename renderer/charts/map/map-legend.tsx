import type { ChartUnit, TierMark } from "../chart-props.ts";
import { ChartText, unspoken } from "../marks/chart-svg.tsx";
import { piePath } from "../marks/pie.ts";
import { tierShapePath, tierTone } from "../marks/tier-tone.ts";
import { ChanceDisc } from "./map-drawing.tsx";
import type { MapReading, MapWords } from "./map-props.ts";

interface MapLegendProps {
  readonly units: readonly ChartUnit[];
  readonly readings: Readonly<Record<string, MapReading>>;
  readonly tiers: readonly TierMark[];
  readonly words: MapWords;
  readonly id: string;
  readonly height: number;
}

const pitch = 17;

/** Tiers with their counts, the hatches in use, and that the map is schematic. */
export function MapLegend({ units, readings, tiers, words, id, height }: MapLegendProps) {
  const counted = units.filter((unit) => unit.inScope);
  const rows = [
    ...tiers.map((tier) => {
      const tone = tierTone(tiers, tier.id);
      const count = counted.filter((unit) => readings[unit.code]?.tier === tier.id).length;
      return { key: tier.id, fill: tone?.fill ?? "", tone, text: `${tier.label} ${count}` };
    }),
    ...(units.some((unit) => !unit.inScope)
      ? [{ key: "out", fill: `url(#${id}out)`, tone: null, text: words.outOfScope }]
      : []),
    ...(counted.some((unit) => (readings[unit.code]?.tier ?? null) === null)
      ? [{ key: "none", fill: `url(#${id}none)`, tone: null, text: words.noFigure }]
      : []),
  ];
  const open = words.open !== undefined && counted.some((unit) => readings[unit.code]?.probability);
  const top = height - pitch * (rows.length + (open ? 2 : 1)) - 2;
  const openY = top + pitch * (rows.length + 0.5);
  return (
    <g {...unspoken}>
      {rows.map((row, index) => {
        const y = top + pitch * index + pitch / 2;
        return (
          <g key={row.key}>
            <rect
              x={4.5}
              y={y - 5.5}
              width={15}
              height={11}
              fill={row.fill}
              stroke="var(--axis)"
              strokeWidth={0.75}
            />
            {row.tone && row.tone.shape !== "ring" ? (
              <path
                d={tierShapePath(row.tone.shape, 12, y, row.tone.shape === "diamond" ? 3 : 1.6)}
                fill={row.tone.on}
              />
            ) : null}
            <ChartText x={26} y={y} fill="var(--ink)" halo>
              {row.text}
            </ChartText>
          </g>
        );
      })}
      {open ? (
        <g className="chart-chances">
          <ChanceDisc x={12} y={openY} radius={4} pie={piePath(0.35, 12, openY, 4)} />
          <ChartText x={26} y={openY} fill="var(--ink)" halo>
            {words.open}
          </ChartText>
        </g>
      ) : null}
      <ChartText x={4} y={height - pitch / 2} halo>
        {words.schematic}
      </ChartText>
    </g>
  );
}
