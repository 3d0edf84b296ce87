import { memo } from "react";
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
        <YearTick
          key={value}
          year={value}
          x={at}
          foot={box.bottom}
          strong={strong?.includes(value) ?? false}
        />
      ))}
    </g>
  );
}

interface YearTickProps {
  readonly year: number;
  readonly x: number;
  readonly foot: number;
  readonly strong: boolean;
}

/** Years stay where they are while the figures over them move. */
const YearTick = memo(function YearTick({ year, x, foot, strong }: YearTickProps) {
  return (
    <g>
      <path d={`M${x} ${foot + 0.5}v4`} stroke="var(--axis)" />
      <ChartText x={x} y={foot + 13} textAnchor="middle" fill={strong ? "var(--ink)" : "var(--ink-faint)"}>
        {year}
      </ChartText>
    </g>
  );
});

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
        <ValueTick key={value} text={format(value)} y={at} left={box.left} right={box.right} />
      ))}
    </g>
  );
}

interface ValueTickProps {
  readonly text: string;
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

const ValueTick = memo(function ValueTick({ text, y, left, right }: ValueTickProps) {
  return (
    <g>
      <path d={`M${left} ${y}H${right}`} stroke="var(--grid)" />
      <ChartText x={left - 6} y={y} textAnchor="end">
        {text}
      </ChartText>
    </g>
  );
});

/** The line at the year read. */
export function Crosshair({ x, box }: { x: number | null; box: PlotBox }) {
  return x === null ? null : (
    <path d={`M${x} ${box.top}V${box.bottom}`} stroke="var(--ink-soft)" strokeWidth={0.75} />
  );
}
