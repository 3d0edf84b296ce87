import { useMemo } from "react";
import { ValueTicks, YearTicks } from "../axes/axes.tsx";
import { readSeries, seriesTable, yearsOf } from "../axes/series-reading.tsx";
import type { ChartSeries } from "../chart-props.ts";
import { ChartFrame } from "../frame/chart-frame.tsx";
import { ChartSvg, ChartText } from "../marks/chart-svg.tsx";
import { YearSurface } from "../reading/year-surface.tsx";
import { barPanelGeometry } from "./bar-panel-geometry.ts";
import type { BarPanelProps } from "./bar-panel-props.ts";

const noPoints = [] as const;

/** A small bar chart over years. Bars short of the line are hollow, so that colour is not the only sign. */
export function BarPanel(props: BarPanelProps) {
  const { label, points, baseline, line = null, words, width, height, format, formatTick = format } = props;
  const geometry = useMemo(
    () => barPanelGeometry(points, baseline?.points ?? noPoints, line, width, height, formatTick),
    [points, baseline, line, width, height, formatTick],
  );
  const series = useMemo(
    (): ChartSeries[] => [
      { id: "value", label, tone: "scenario", points },
      ...(baseline
        ? [{ id: "base", label: baseline.label, tone: "baseline" as const, points: baseline.points }]
        : []),
    ],
    [label, points, baseline],
  );
  const { box, columns } = geometry;
  const at = (year: number) => columns.find((column) => column.value === year)?.at ?? box.left;
  const years = useMemo(() => yearsOf(series), [series]);
  return (
    <ChartFrame
      {...props}
      description={[label, line?.label].filter(Boolean).join(", ")}
      table={() => seriesTable(series, `${props.title} ${props.note}`, words.year, format, words.unit)}
    >
      <YearSurface
        label={props.title}
        keyboard={words.keyboard}
        years={years}
        at={at}
        width={width}
        height={height}
        read={(year) => ({
          heading: String(year),
          note: props.note,
          lines: readSeries(series, year, format, words.unit),
        })}
      >
        {(year) => (
          <ChartSvg width={width} height={height} label={props.title}>
            <ValueTicks ticks={geometry.values.ticks} box={box} format={formatTick} />
            {geometry.bars.map((bar) => (
              <rect
                key={bar.year}
                x={bar.x}
                y={bar.y}
                width={bar.width}
                height={bar.height}
                fill={bar.reaches ? "var(--bar)" : "var(--paper)"}
                stroke={bar.year === year ? "var(--ink)" : "var(--scenario)"}
                strokeWidth={1}
              />
            ))}
            {geometry.baseline.map((mark) => (
              <path
                key={mark.year}
                d={`M${mark.x} ${mark.y}h${mark.width}`}
                stroke="var(--baseline)"
                strokeWidth={1.5}
              />
            ))}
            {geometry.line ? (
              <>
                <path d={`M${box.left} ${geometry.line.y}H${box.right}`} stroke="var(--tier-line)" />
                <ChartText x={box.right + 6} y={geometry.line.y} fill="var(--tier-text)">
                  {geometry.line.label}
                </ChartText>
              </>
            ) : null}
            <YearTicks ticks={geometry.ticks} box={box} />
          </ChartSvg>
        )}
      </YearSurface>
    </ChartFrame>
  );
}
