import { useMemo } from "react";
import { ChartFrame } from "../frame/chart-frame.tsx";
import { ChartText } from "../marks/chart-svg.tsx";
import { textWidth } from "../marks/text-width.ts";
import type { Reading } from "../reading/readout.tsx";
import { RowSurface } from "../reading/row-surface.tsx";
import { signed, type WaterfallRow, waterfallGeometry } from "./waterfall-geometry.ts";
import type { WaterfallChartProps } from "./waterfall-props.ts";
import { waterfallTable } from "./waterfall-table.ts";

/** Ends by scenario and base; what adds is filled, what takes away hollow. */
const fills: Readonly<Record<WaterfallRow["kind"], string>> = {
  from: "var(--baseline)",
  part: "var(--bar)",
  to: "var(--scenario)",
};

/** From one scenario's value to another's through what each part contributes. */
export function WaterfallChart(props: WaterfallChartProps) {
  const { from, to, parts, words, width, height, format, formatTick = format } = props;
  const geometry = useMemo(
    () => waterfallGeometry({ from, to, parts, format, formatTick }, width, height),
    [from, to, parts, format, formatTick, width, height],
  );
  const { box, rows, axis, thick, pitch } = geometry;
  const nothing = geometry.nothing.length === 0 ? "" : words.nothing(geometry.nothing);
  const cut = axis.cut ? words.cut : "";
  const read = (index: number): Reading => {
    const row = rows[index];
    const unit = (figure: string) => `${figure} ${words.unit}`.trimEnd();
    if (!row) return { heading: "", note: "", lines: [] };
    return {
      heading: row.label,
      note: props.note,
      lines:
        row.kind === "part"
          ? [
              { label: words.contribution, value: unit(row.figure) },
              { label: words.running, value: unit(format(row.running)) },
            ]
          : [{ label: words.running, value: unit(row.figure) }],
    };
  };
  return (
    <ChartFrame
      {...props}
      description={`${from.label} ${format(from.value)}, ${to.label} ${format(to.value)}, ${signed(to.value - from.value, format)}`}
      table={() => waterfallTable(props)}
    >
      <RowSurface
        label={props.title}
        keyboard={words.keyboard}
        rows={rows}
        pitch={pitch}
        box={box}
        ticks={axis.ticks}
        format={formatTick}
        width={width}
        height={height}
        read={read}
      >
        {geometry.connectors.map((line) => (
          <path
            key={line.y1}
            d={`M${line.x} ${line.y1}V${line.y2}`}
            stroke="var(--ink-soft)"
            strokeWidth={0.75}
          />
        ))}
        {rows.map((row) => (
          <g key={row.id}>
            <rect
              x={row.x}
              y={row.y - thick / 2}
              width={row.width}
              height={thick}
              fill={row.kind === "part" && row.value < 0 ? "var(--paper)" : fills[row.kind]}
              stroke={row.kind === "part" ? "var(--scenario)" : fills[row.kind]}
            />
            {axis.cut && row.kind !== "part" ? (
              <path
                d={`M${box.left + 5} ${row.y + thick / 2 + 2}l4 ${-thick - 4}`}
                stroke="var(--paper)"
                strokeWidth={2.5}
              />
            ) : null}
            <ChartText
              x={box.left - 8}
              y={row.y}
              textAnchor="end"
              fill="var(--ink)"
              fontWeight={row.kind === "part" ? 400 : 600}
            >
              {row.label}
            </ChartText>
            <ChartText
              x={row.figureX}
              y={row.y}
              fill="var(--ink)"
              fontWeight={row.kind === "part" ? 400 : 600}
              halo
            >
              {row.figure}
            </ChartText>
          </g>
        ))}
        <ChartText x={0} y={box.bottom + 31}>
          {nothing}
        </ChartText>
        <ChartText
          x={width}
          // Where the two do not fit side by side, it has a line of its own below.
          y={box.bottom + (textWidth(nothing + cut, 11) + 12 <= width ? 31 : 45)}
          textAnchor="end"
          halo
        >
          {cut}
        </ChartText>
      </RowSurface>
    </ChartFrame>
  );
}
