import type { FigureFormat } from "../chart-props.ts";
import { ChartText } from "../marks/chart-svg.tsx";
import type { PlotBox, Tick } from "./plot-box.ts";

/** Years along the foot: the axis and ticks outside; `strong` years in ink. */
export function YearTicks({
  ticks,
  box,
  strong,
}: {
  ticks: readonly Tick[];
  box: PlotBox;
  strong?: readonly number[];
}) {
  return (
    <g>
      <path d={`M${box.left} ${box.bottom + 0.5}H${box.right}`} stroke="var(--axis)" />
      {ticks.map(({ value, at }) => (
        <g key={value}>
          <path d={`M${at} ${box.bottom + 0.5}v4`} stroke="var(--axis)" />
          <ChartText
            x={at}
            y={box.bottom + 13}
            textAnchor="middle"
            fill={strong?.includes(value) ? "var(--ink)" : "var(--ink-faint)"}
          >
            {value}
          </ChartText>
        </g>
      ))}
    </g>
  );
}

/** Values up the left side with hairlines through the drawing. */
export function ValueTicks({
  ticks,
  box,
  format,
}: {
  ticks: readonly Tick[];
  box: PlotBox;
  format: FigureFormat;
}) {
  return (
    <g>
      {ticks.map(({ value, at }) => (
        <g key={value}>
          <path d={`M${box.left} ${at}H${box.right}`} stroke="var(--grid)" />
          <ChartText x={box.left - 6} y={at} textAnchor="end">
            {format(value)}
          </ChartText>
        </g>
      ))}
    </g>
  );
}

/** The line at the year read. */
export function Crosshair({ x, box }: { x: number | null; box: PlotBox }) {
  return x === null ? null : (
    <path d={`M${x} ${box.top}V${box.bottom}`} stroke="var(--ink-soft)" strokeWidth={0.75} />
  );
}
