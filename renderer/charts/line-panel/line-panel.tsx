import { useMemo } from "react";
import { Crosshair, ValueTicks, YearTicks } from "../axes/axes.tsx";
import { SeriesLines } from "../axes/series-lines.tsx";
import { meanHeight, readSeries, seriesTable, yearsOf } from "../axes/series-reading.tsx";
import { ChartFrame } from "../frame/chart-frame.tsx";
import { ChartSvg, ChartText } from "../marks/chart-svg.tsx";
import { YearSurface } from "../reading/year-surface.tsx";
import { linePanelGeometry } from "./line-panel-geometry.ts";
import type { LinePanelProps } from "./line-panel-props.ts";

const noLines = [] as const;

/** A small line chart over years. */
export function LinePanel(props: LinePanelProps) {
  const { series, lines = noLines, words, width, height, format, formatTick = format } = props;
  const geometry = useMemo(
    () => linePanelGeometry(series, lines, width, height, formatTick),
    [series, lines, width, height, formatTick],
  );
  const years = useMemo(() => yearsOf(series), [series]);
  const { box } = geometry;
  return (
    <ChartFrame
      {...props}
      description={years.length === 0 ? "" : `${years[0]}–${years.at(-1)}`}
      table={() => seriesTable(series, `${props.title} ${props.note}`, words.year, format, words.unit)}
    >
      <YearSurface
        label={props.title}
        keyboard={words.keyboard}
        years={years}
        at={geometry.years.at}
        width={width}
        height={height}
        heightAt={(year) => meanHeight(series, year, geometry.values.at)}
        read={(year) => ({
          heading: String(year),
          note: props.note,
          lines: readSeries(series, year, format, words.unit),
        })}
      >
        {(year) => (
          <ChartSvg width={width} height={height} label={props.title}>
            <ValueTicks ticks={geometry.values.ticks} box={box} format={formatTick} />
            {geometry.lines.map((line) => (
              <g key={line.label}>
                <path d={`M${box.left} ${line.y}H${box.right}`} stroke="var(--tier-line)" />
                <ChartText x={box.left + 4} y={line.y - 8} fill="var(--tier-text)" halo>
                  {line.label}
                </ChartText>
              </g>
            ))}
            <SeriesLines drawn={geometry.series} box={box} />
            <YearTicks ticks={years.length === 0 ? [] : geometry.years.ticks} box={box} />
            <Crosshair x={year === null ? null : geometry.years.at(year)} box={box} />
          </ChartSvg>
        )}
      </YearSurface>
    </ChartFrame>
  );
}
