import { useMemo } from "react";
import { ChartFrame } from "../frame/chart-frame.tsx";
import { ChartSvg, ChartText } from "../marks/chart-svg.tsx";
import { tierShapePath, tierTone } from "../marks/tier-tone.ts";
import { ItemSurface } from "../reading/item-surface.tsx";
import type { ProbabilityStripProps } from "./probability-strip-props.ts";
import { StripBars } from "./strip-bars.tsx";
import { stripLabels, stripParts } from "./strip-geometry.ts";

/** How likely one unit stands in each tier, labelled directly. */
export function ProbabilityStrip(props: ProbabilityStripProps) {
  const { tiers, probability, words, width, height, format } = props;
  const thick = Math.min(16, Math.max(8, height - 26));
  const parts = useMemo(() => stripParts(tiers, probability, 0.5, width - 1), [tiers, probability, width]);
  const labelOf = (id: string) => tiers.find((tier) => tier.id === id)?.label ?? id;
  const said = (part: { id: string; probability: number }) =>
    `${labelOf(part.id)} ${format(part.probability)}`;
  const labels = stripLabels(parts, said, width);
  return (
    <ChartFrame
      {...props}
      description={parts.map(said).join(", ")}
      table={() => ({
        caption: `${props.title} ${props.note}`,
        columns: [
          { label: words.tier, numeric: false },
          { label: words.probability, numeric: true },
        ],
        rows: tiers.map((tier) => ({
          key: tier.id,
          cells: [tier.label, parts.length === 0 ? "" : format(probability[tier.id] ?? 0)],
        })),
      })}
    >
      <ItemSurface
        label={props.title}
        keyboard={words.keyboard}
        count={parts.length}
        find={(x) =>
          Math.max(
            0,
            parts.findLastIndex((part) => part.x <= x),
          )
        }
        place={(index) => {
          const part = parts[index];
          return { x: part ? part.x + part.width / 2 : 0, y: 0 };
        }}
        width={width}
        height={height}
        read={(index) => {
          const part = parts[index];
          return {
            heading: part ? labelOf(part.id) : "",
            note: "",
            lines: [{ label: words.probability, value: part ? format(part.probability) : "" }],
          };
        }}
      >
        {(index) => (
          <ChartSvg width={width} height={height} label={props.title}>
            <StripBars tiers={tiers} parts={parts} y={1} height={thick} active={index} />
            {parts.map((part) => {
              const tone = tierTone(tiers, part.id);
              return tone === null || tone.shape === "ring" || part.width < 14 ? null : (
                <path
                  key={part.id}
                  d={tierShapePath(
                    tone.shape,
                    part.x + part.width / 2,
                    1 + thick / 2,
                    tone.shape === "diamond" ? 3.2 : 1.8,
                  )}
                  fill={tone.on}
                />
              );
            })}
            {labels.map((label) => (
              <g key={label.id}>
                <path
                  d={`M${label.partX} ${thick + 1}v4L${label.x} ${thick + 9}`}
                  stroke="var(--axis)"
                  strokeWidth={0.75}
                />
                <ChartText x={label.x} y={thick + 16} textAnchor="middle" fill="var(--ink)">
                  {label.text}
                </ChartText>
              </g>
            ))}
          </ChartSvg>
        )}
      </ItemSurface>
    </ChartFrame>
  );
}
