import { useMemo } from "react";
import { ValueTicks, YearTicks } from "../axes/axes.tsx";
import { nearestYear } from "../axes/year-axis.ts";
import { ChartFrame } from "../frame/chart-frame.tsx";
import { ChartSvg, ChartText, unspoken } from "../marks/chart-svg.tsx";
import { ItemSurface } from "../reading/item-surface.tsx";
import type { Reading } from "../reading/readout.tsx";
import { distributionGeometry } from "./distribution-geometry.ts";
import type { DistributionChartProps } from "./distribution-props.ts";
import { atLeast, distributionTable } from "./distribution-table.ts";

/** How likely each count is, with the target ruled and the probability of reaching it to quote. */
export function DistributionChart(props: DistributionChartProps) {
  const { probabilities, target, reached, projected = null, words, width, height } = props;
  const { format, formatTick = format } = props;
  const targetLabel = words.target(target);
  const reachedLabel = reached === null ? "" : words.reached(format(reached));
  const geometry = useMemo(
    () =>
      distributionGeometry(
        { probabilities, target, labels: [targetLabel, reachedLabel], projected, formatTick },
        width,
        height,
      ),
    [probabilities, target, targetLabel, reachedLabel, projected, formatTick, width, height],
  );
  const { box, columns } = geometry;
  const counts = useMemo(() => columns.map((column) => column.value), [columns]);
  const at = (count: number) => columns[count - (counts[0] ?? 0)]?.at ?? box.left;
  const countOf = (index: number) => counts[index] ?? target;
  const read = (index: number): Reading => {
    const count = countOf(index);
    return {
      heading: `${count} ${words.unit}`,
      note: count === target ? targetLabel : "",
      lines: [
        { label: words.probability, value: format(probabilities[count] ?? 0) },
        { label: words.atLeast, value: format(atLeast(probabilities, count)) },
      ],
    };
  };
  return (
    <ChartFrame
      {...props}
      description={[targetLabel, reachedLabel, projected?.label].filter(Boolean).join(", ")}
      table={() => distributionTable(props)}
    >
      <ItemSurface
        label={props.title}
        keyboard={words.keyboard}
        count={geometry.bars.length === 0 ? 0 : counts.length}
        numberOf={countOf}
        find={(x) => nearestYear(counts, at, x)}
        place={(index) => ({ x: at(countOf(index)), y: 24 })}
        width={width}
        height={height}
        read={read}
      >
        {(index) => (
          <ChartSvg width={width} height={height} label={props.title}>
            <ValueTicks ticks={geometry.values.ticks} box={box} format={formatTick} />
            {geometry.bars.map((bar) => (
              <rect
                key={bar.count}
                x={bar.x}
                y={bar.y}
                width={bar.width}
                height={bar.height}
                fill={bar.reaches ? "var(--bar)" : "var(--paper)"}
                stroke={index !== null && bar.count === countOf(index) ? "var(--ink)" : "var(--scenario)"}
                strokeWidth={1}
              />
            ))}
            <path d={`M${geometry.targetX} 2V${box.bottom}`} stroke="var(--ink)" strokeWidth={1} />
            <g {...unspoken}>
              <ChartText
                x={geometry.label.x}
                y={8}
                textAnchor={geometry.label.anchor}
                fill="var(--ink)"
                fontWeight={600}
                halo
              >
                {reachedLabel}
              </ChartText>
              <ChartText
                x={geometry.label.x}
                y={22}
                textAnchor={geometry.label.anchor}
                fill="var(--ink-soft)"
                halo
              >
                {targetLabel}
              </ChartText>
            </g>
            <YearTicks ticks={geometry.ticks} box={box} strong={[target]} />
            {projected && geometry.projected ? (
              <g {...unspoken}>
                <path d={`M${geometry.projected.x} ${box.bottom + 1}l-3.5 5h7Z`} fill="var(--scenario)" />
                <ChartText
                  x={geometry.projected.labelX}
                  y={box.bottom + 27}
                  textAnchor="middle"
                  fill="var(--scenario-text)"
                >
                  {projected.label}
                </ChartText>
              </g>
            ) : null}
          </ChartSvg>
        )}
      </ItemSurface>
    </ChartFrame>
  );
}
