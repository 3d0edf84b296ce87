import { useMemo } from "react";
import { YearTicks } from "../axes/axes.tsx";
import type { ChartTable } from "../chart-props.ts";
import { ChartFrame } from "../frame/chart-frame.tsx";
import { ChartSvg, ChartText, unspoken } from "../marks/chart-svg.tsx";
import { tierTone } from "../marks/tier-tone.ts";
import type { Reading } from "../reading/readout.tsx";
import { YearSurface } from "../reading/year-surface.tsx";
import { countsStepsGeometry } from "./counts-steps-geometry.ts";
import type { CountsStepsChartProps } from "./counts-steps-props.ts";

/** Counts by tier as stacked steps, with what is wanted marked at the last year. */
export function CountsStepsChart(props: CountsStepsChartProps) {
  const { years, tiers, counts, targets, words, width, height } = props;
  const geometry = useMemo(
    () => countsStepsGeometry({ years, tiers, counts, targets, targetLabel: words.target }, width, height),
    [years, tiers, counts, targets, words.target, width, height],
  );
  const { box, columns, columnWidth, layers, rest } = geometry;
  const at = (year: number) => columns.find((column) => column.value === year)?.at ?? box.left;
  const read = (year: number): Reading => ({
    heading: String(year),
    note: props.note,
    lines: tiers.map((tier) => ({
      label: tier.label,
      value: `${counts[tier.id]?.[years.indexOf(year)] ?? ""} ${words.unit}`,
      status: year === years.at(-1) && tier.id in targets ? words.target(targets[tier.id] ?? 0) : undefined,
      swatch: (
        <rect
          x="0.5"
          y="0.5"
          width="9"
          height="9"
          fill={tierTone(tiers, tier.id)?.fill}
          stroke="var(--axis)"
        />
      ),
    })),
  });
  const last = years.at(-1);
  const description = geometry.targets
    .map(
      (mark) =>
        `${last} ${tiers.find((tier) => tier.id === mark.id)?.label} ${mark.reached}, ${words.target(mark.target)}`,
    )
    .join("; ");
  return (
    <ChartFrame {...props} description={description} table={() => countsTable(props)}>
      <YearSurface
        label={props.title}
        keyboard={words.keyboard}
        years={years}
        at={at}
        width={width}
        height={height}
        read={read}
        onHover={props.onHover}
        onSelect={props.onSelect}
      >
        {(reading) => (
          <ChartSvg width={width} height={height} label={props.title}>
            {layers.map((layer) => (
              <g key={layer.id}>
                <path
                  d={layer.path}
                  fill={tierTone(tiers, layer.id)?.fill}
                  stroke="var(--paper)"
                  strokeWidth={1}
                />
                <ChartText x={box.left - 8} y={layer.labelY} textAnchor="end" fill="var(--ink-soft)">
                  {layer.label}
                </ChartText>
                {layer.cells.map((cell) =>
                  cell.fits ? (
                    <ChartText
                      key={cell.year}
                      x={cell.x}
                      y={cell.y}
                      textAnchor="middle"
                      fill={tierTone(tiers, layer.id)?.on}
                    >
                      {cell.count}
                    </ChartText>
                  ) : null,
                )}
              </g>
            ))}
            {rest ? (
              <g>
                <ChartText x={box.left - 8} y={10} textAnchor="end">
                  {rest.label}
                </ChartText>
                {rest.cells.map((cell) =>
                  cell.fits ? (
                    <ChartText key={cell.year} x={cell.x} y={cell.y} textAnchor="middle">
                      {cell.count}
                    </ChartText>
                  ) : null,
                )}
              </g>
            ) : null}
            {geometry.targets.map((mark) => (
              <g key={mark.id}>
                <path
                  d={`M${box.right - columnWidth} ${mark.y}H${box.right + 6}`}
                  stroke="var(--ink)"
                  strokeWidth={1.5}
                />
                <path
                  d={`M${box.right + 6} ${mark.y}L${box.right + 12} ${mark.labelY}`}
                  stroke="var(--ink)"
                  strokeWidth={0.75}
                />
                <ChartText x={box.right + 15} y={mark.labelY} fill="var(--ink)">
                  {words.target(mark.target)}
                </ChartText>
              </g>
            ))}
            <YearTicks ticks={geometry.ticks} box={box} strong={props.year == null ? [] : [props.year]} />
            {[reading, props.year].map((year, index) =>
              year === null || year === undefined || !years.includes(year) ? null : (
                <rect
                  // biome-ignore lint/suspicious/noArrayIndexKey: the two marks are fixed: what is read, what the map shows
                  key={index}
                  {...unspoken}
                  x={at(year) - columnWidth / 2 + 0.5}
                  y={box.top}
                  width={columnWidth - 1}
                  height={box.bottom - box.top}
                  stroke={index === 0 ? "var(--ink-soft)" : "var(--axis)"}
                  strokeDasharray={index === 0 ? undefined : "2 2"}
                  strokeWidth={0.75}
                />
              ),
            )}
          </ChartSvg>
        )}
      </YearSurface>
    </ChartFrame>
  );
}

function countsTable(props: CountsStepsChartProps): ChartTable {
  const { years, tiers, counts, targets, words, title, note } = props;
  return {
    caption: `${title} ${note}`,
    unit: words.unit,
    columns: [
      { label: words.year, numeric: false, kind: "year" },
      ...tiers.map((tier) => ({
        label: tier.id in targets ? `${tier.label}（${words.target(targets[tier.id] ?? 0)}）` : tier.label,
        numeric: true,
        kind: "count" as const,
      })),
    ],
    rows: years.map((year, index) => ({
      key: String(year),
      cells: [String(year), ...tiers.map((tier) => String(counts[tier.id]?.[index] ?? ""))],
      values: [year, ...tiers.map((tier) => counts[tier.id]?.[index] ?? null)],
    })),
  };
}
