import { useMemo } from "react";
import { Crosshair, ValueTicks, YearTicks } from "../axes/axes.tsx";
import { SeriesLines } from "../axes/series-lines.tsx";
import { meanHeight, readSeries, yearsOf } from "../axes/series-reading.tsx";
import { ChartFrame } from "../frame/chart-frame.tsx";
import { ChartSvg, ChartText } from "../marks/chart-svg.tsx";
import { textWidth } from "../marks/text-width.ts";
import type { Reading } from "../reading/readout.tsx";
import { YearSurface } from "../reading/year-surface.tsx";
import { TierRules } from "./tier-rules.tsx";
import { trajectoryGeometry } from "./trajectory-geometry.ts";
import type { TrajectoryChartProps } from "./trajectory-props.ts";
import { fanAt, trajectoryTable } from "./trajectory-table.ts";

/** GDP over the years: history, base, scenario, the fan, the tier lines and the horizon. */
export function TrajectoryChart(props: TrajectoryChartProps) {
  const { series, tiers, breaks, baseYear, horizon, fan, words, width, height, format, formatTick } = props;
  const { close = false } = props;
  const labelWidth =
    Math.max(
      24,
      ...series.map((one) => {
        const last = one.points.findLast((point) => point.value !== null)?.value ?? null;
        return textWidth(`${one.label} ${last === null ? "" : format(last)}`, 11);
      }),
    ) + 10;
  const geometry = useMemo(
    () =>
      trajectoryGeometry(
        {
          series,
          tiers,
          breaks,
          baseYear,
          horizon,
          fan,
          close,
          labelWidth,
          formatTick,
          tierName: (value) => words.tierLine(formatTick(value)),
        },
        width,
        height,
      ),
    [series, tiers, breaks, baseYear, horizon, fan, close, labelWidth, formatTick, words, width, height],
  );
  const { box, years, values, horizonX } = geometry;
  const readable = useMemo(() => yearsOf(series), [series]);
  const read = (year: number): Reading => {
    const ends = fanAt(fan, year);
    return {
      heading: String(year),
      note: props.note,
      lines: [
        ...readSeries(series, year, format, words.unit),
        ...(fan && ends
          ? [
              {
                label: fan.label,
                value: `${format(ends[0])}–${format(ends[1])} ${words.unit}`,
                swatch: <rect width="10" height="10" fill="var(--scenario-band-inner)" />,
              },
            ]
          : []),
      ],
    };
  };
  const description = readable.length === 0 ? "" : `${readable[0]}–${readable.at(-1)}`;
  return (
    <ChartFrame {...props} description={description} table={() => trajectoryTable(props)}>
      <YearSurface
        label={props.title}
        keyboard={words.keyboard}
        years={readable}
        at={years.at}
        width={width}
        height={height}
        read={read}
        heightAt={(year) => meanHeight(series, year, values.at)}
        onHover={props.onHover}
      >
        {(year) => (
          <ChartSvg width={width} height={height} label={props.title}>
            <ValueTicks ticks={values.ticks} box={box} format={formatTick} />
            <path d={geometry.outer} fill="var(--scenario-band-outer)" />
            <path d={geometry.inner} fill="var(--scenario-band-inner)" />
            <path d={`M${horizonX} ${box.top}V${box.bottom}`} stroke="var(--axis)" strokeDasharray="2 2" />
            {geometry.breaks.map(({ x, named }) => (
              <g key={x}>
                <path d={`M${x} ${box.top + 14}V${box.bottom}`} stroke="var(--axis)" strokeDasharray="1 4" />
                {named ? (
                  <ChartText x={x} y={box.top + 7} textAnchor="middle" halo>
                    {words.break}
                  </ChartText>
                ) : null}
              </g>
            ))}
            <TierRules tiers={geometry.tiers} box={box} />
            <SeriesLines drawn={geometry.series} box={box} format={format} />
            <YearTicks ticks={years.ticks} box={box} strong={[baseYear, horizon]} />
            <Crosshair x={year === null ? null : years.at(year)} box={box} />
          </ChartSvg>
        )}
      </YearSurface>
    </ChartFrame>
  );
}
