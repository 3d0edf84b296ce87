import type { FigureFormat } from "../chart-props.ts";
import { ChartText } from "../marks/chart-svg.tsx";
import type { PlotBox, Tick } from "./plot-box.ts";

interface AcrossTicksProps {
  readonly ticks: readonly Tick[];
  readonly box: PlotBox;
  readonly format: FigureFormat;
}

/** Values along the foot: the axis, ticks outside, hairlines up through the drawing. */
export function AcrossTicks({ ticks, box, format }: AcrossTicksProps) {
  return (
    <g>
      {ticks.map(({ value, at }) => (
        <g key={value}>
          <path d={`M${at} ${box.top}V${box.bottom}`} stroke="var(--grid)" />
          <path d={`M${at} ${box.bottom + 0.5}v4`} stroke="var(--axis)" />
          <ChartText x={at} y={box.bottom + 13} textAnchor="middle">
            {format(value)}
          </ChartText>
        </g>
      ))}
      <path d={`M${box.left} ${box.bottom + 0.5}H${box.right}`} stroke="var(--axis)" />
    </g>
  );
}
