import { useMemo } from "react";
import type { ChartTable } from "../chart-props.ts";
import { ChartFrame } from "../frame/chart-frame.tsx";
import { ChartText } from "../marks/chart-svg.tsx";
import type { Reading } from "../reading/readout.tsx";
import { RowSurface } from "../reading/row-surface.tsx";
import { byWidth, tornadoGeometry, tornadoSpread } from "./tornado-geometry.ts";
import type { TornadoChartProps, TornadoEnd } from "./tornado-props.ts";

/** How much each assumption moves a result. The low end is hollow, the high end filled. */
export function TornadoChart(props: TornadoChartProps) {
  const { base, bars, words, width, height, format, formatTick = format } = props;
  const baseLabel = `${base.label} ${format(base.value)}`;
  const geometry = useMemo(
    () => tornadoGeometry({ base, baseLabel, bars, formatTick }, width, height),
    [base, baseLabel, bars, formatTick, width, height],
  );
  const { box, rows, pitch, axis, baseX } = geometry;
  const figure = (end: TornadoEnd) =>
    end.value === null ? "" : `${format(end.value)} ${words.unit}`.trimEnd();
  const read = (index: number): Reading => {
    const bar = rows[index]?.bar;
    if (!bar) return { heading: "", note: "", lines: [] };
    return {
      heading: bar.label,
      note: props.note,
      lines: [
        { label: bar.low.label, value: figure(bar.low) },
        { label: base.label, value: figure(base) },
        { label: bar.high.label, value: figure(bar.high) },
      ],
    };
  };
  return (
    <ChartFrame {...props} description={baseLabel} table={() => tornadoTable(props)}>
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
        {rows.map((row) => (
          <g key={row.id}>
            {row.halves.map((half) => (
              <rect
                key={half.end}
                x={half.x}
                y={half.y}
                width={half.width}
                height={half.height}
                fill={half.end === "low" ? "var(--paper)" : "var(--bar)"}
                stroke="var(--scenario)"
              />
            ))}
            <ChartText x={box.left - 10} y={row.y} textAnchor="end" fill="var(--ink)">
              {row.label}
            </ChartText>
            {row.labels.map((label) => (
              <ChartText
                key={label.anchor}
                x={label.x}
                y={row.y}
                textAnchor={label.anchor}
                fill="var(--ink-soft)"
                halo
              >
                {label.text}
              </ChartText>
            ))}
          </g>
        ))}
        <path d={`M${baseX} ${box.top - 4}V${box.bottom}`} stroke="var(--ink)" />
        <ChartText x={geometry.baseLabelX} y={8} textAnchor="middle" fill="var(--ink)" fontWeight={600}>
          {baseLabel}
        </ChartText>
        {geometry.hidden === 0 ? null : (
          <ChartText x={box.left} y={box.bottom - pitch / 2} halo>
            {words.more(geometry.hidden)}
          </ChartText>
        )}
      </RowSurface>
    </ChartFrame>
  );
}

/** Every bar, those without room in the drawing too. */
export function tornadoTable(props: TornadoChartProps): ChartTable {
  const { base, bars, words, format, title, note } = props;
  const end = ({ label, value }: TornadoEnd) => (value === null ? "" : `${format(value)}（${label}）`);
  return {
    caption: `${title} ${note} ${base.label} ${format(base.value)}`,
    unit: words.unit,
    columns: [
      { label: words.assumption, numeric: false },
      { label: words.low, numeric: true },
      { label: words.high, numeric: true },
      { label: words.spread, numeric: true },
    ],
    rows: byWidth(bars, base.value).map((bar) => ({
      key: bar.id,
      cells: [bar.label, end(bar.low), end(bar.high), format(tornadoSpread(bar, base.value))],
      values: [undefined, bar.low.value, bar.high.value, tornadoSpread(bar, base.value)],
    })),
  };
}
