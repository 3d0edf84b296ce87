import { useMemo } from "react";
import { Crosshair, ValueTicks, YearTicks } from "../axes/axes.tsx";
import type { ChartTable } from "../chart-props.ts";
import { ChartFrame } from "../frame/chart-frame.tsx";
import { ChartSvg, ChartText } from "../marks/chart-svg.tsx";
import { YearSurface } from "../reading/year-surface.tsx";
import { stackPanelGeometry, sumsTo } from "./stack-panel-geometry.ts";
import type { StackPanelProps } from "./stack-panel-props.ts";

const fills = ["var(--sector-primary)", "var(--sector-secondary)", "var(--sector-tertiary)"];

/** Stacked areas over years. */
export function StackPanel(props: StackPanelProps) {
  const { years, layers, words, width, height, format, formatTick = format } = props;
  const geometry = useMemo(
    () => stackPanelGeometry(years, layers, width, height, formatTick),
    [years, layers, width, height, formatTick],
  );
  const sums = useMemo(() => sumsTo(layers, layers.length - 1, years.length), [layers, years]);
  const { box } = geometry;
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? "" : `${format(value)} ${words.unit}`.trimEnd();
  return (
    <ChartFrame
      {...props}
      description={layers.map((layer) => layer.label).join(", ")}
      table={() => stackTable(props, sums)}
    >
      <YearSurface
        label={props.title}
        keyboard={words.keyboard}
        years={years}
        at={geometry.years.at}
        width={width}
        height={height}
        read={(year) => {
          const index = years.indexOf(year);
          return {
            heading: String(year),
            note: props.note,
            lines: [
              ...layers
                .map((layer, place) => ({
                  label: layer.label,
                  value: figure(layer.values[index]),
                  swatch: <rect width="10" height="10" fill={fills[place % fills.length]} />,
                }))
                .toReversed(),
              { label: props.total, value: figure(sums[index]) },
            ],
          };
        }}
      >
        {(year) => (
          <ChartSvg width={width} height={height} label={props.title}>
            <ValueTicks ticks={geometry.values.ticks} box={box} format={formatTick} />
            {geometry.layers.map((layer, place) => (
              <g key={layer.id}>
                <path
                  d={layer.path}
                  fill={fills[place % fills.length]}
                  stroke="var(--paper)"
                  strokeWidth={0.75}
                />
                {layer.labelY === null ? null : (
                  <ChartText x={box.right + 6} y={layer.labelY} fill="var(--ink-soft)">
                    {layers[place]?.label}
                  </ChartText>
                )}
              </g>
            ))}
            <YearTicks ticks={geometry.years.ticks} box={box} />
            <Crosshair x={year === null ? null : geometry.years.at(year)} box={box} />
          </ChartSvg>
        )}
      </YearSurface>
    </ChartFrame>
  );
}

function stackTable(props: StackPanelProps, sums: readonly (number | null)[]): ChartTable {
  const { years, layers, words, title, note, total, format } = props;
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? "" : format(value);
  return {
    caption: `${title} ${note}`,
    unit: words.unit,
    columns: [
      { label: words.year, numeric: false, kind: "year" },
      ...layers.map((layer) => ({ label: layer.label, numeric: true })),
      { label: total, numeric: true },
    ],
    rows: years.map((year, index) => ({
      key: String(year),
      cells: [String(year), ...layers.map((layer) => figure(layer.values[index])), figure(sums[index])],
      values: [Number(year), ...layers.map((layer) => layer.values[index] ?? null), sums[index] ?? null],
    })),
  };
}
