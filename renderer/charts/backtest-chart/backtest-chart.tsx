import { type ReactNode, useMemo } from "react";
import { Crosshair, ValueTicks, YearTicks } from "../axes/axes.tsx";
import { SeriesLines } from "../axes/series-lines.tsx";
import { nearestYear } from "../axes/year-axis.ts";
import type { FigureFormat } from "../chart-props.ts";
import { ChartFrame } from "../frame/chart-frame.tsx";
import { ChartSvg, ChartText, unspoken } from "../marks/chart-svg.tsx";
import { ItemSurface } from "../reading/item-surface.tsx";
import type { BacktestChartProps } from "./backtest-chart-props.ts";
import { type BacktestPart, backtestGeometry } from "./backtest-geometry.ts";
import { backtestTable, readBacktest } from "./backtest-table.tsx";

/** How good the rule has been: its error by horizon beside naive drift, and whether its intervals held. */
export function BacktestChart(props: BacktestChartProps) {
  const { horizons, errors, coverage, words, width, height, format, formatTick = format } = props;
  const geometry = useMemo(
    () =>
      backtestGeometry(
        {
          horizons,
          errors,
          coverage,
          format,
          formatTick,
          interval: (nominal) => words.interval(formatTick(nominal)),
        },
        width,
        height,
      ),
    [horizons, errors, coverage, format, formatTick, words, width, height],
  );
  const second = geometry.coverage;
  const inSecond = (x: number, y: number) =>
    second !== null && (second.heading.x > 0 ? x >= second.heading.x : y >= second.heading.y - 7);
  const horizonOf = (index: number) => horizons[index] ?? 0;
  return (
    <ChartFrame
      {...props}
      description={[words.error, ...(second ? [words.coverage] : [])].join(", ")}
      table={() => backtestTable(props)}
    >
      <ItemSurface
        label={props.title}
        keyboard={words.keyboard}
        count={horizons.length}
        numberOf={horizonOf}
        find={(x, y) =>
          nearestYear(horizons, (inSecond(x, y) && second ? second : geometry.errors).horizons.at, x)
        }
        place={(index) => ({
          x: geometry.errors.horizons.at(horizonOf(index)),
          y: geometry.errors.box.bottom - 24,
        })}
        width={width}
        height={height}
        read={(index) => readBacktest(props, index)}
      >
        {(index) => (
          <ChartSvg width={width} height={height} label={props.title}>
            <Part
              part={geometry.errors}
              heading={words.error}
              format={format}
              formatTick={formatTick}
              axisLabel={words.horizon}
              horizon={index === null ? null : horizonOf(index)}
            />
            {second ? (
              <Part
                part={second}
                heading={words.coverage}
                format={format}
                formatTick={formatTick}
                axisLabel={words.horizon}
                horizon={index === null ? null : horizonOf(index)}
              >
                {second.rules.map((rule) => (
                  <path
                    key={rule.nominal}
                    d={`M${second.box.left} ${rule.y}H${second.box.right}`}
                    stroke="var(--baseline)"
                    strokeDasharray="4 3"
                  />
                ))}
              </Part>
            ) : null}
          </ChartSvg>
        )}
      </ItemSurface>
    </ChartFrame>
  );
}

interface PartProps {
  readonly part: BacktestPart;
  readonly heading: string;
  readonly axisLabel: string;
  readonly format: FigureFormat;
  readonly formatTick: FigureFormat;
  readonly horizon: number | null;
  readonly children?: ReactNode;
}

function Part({ part, heading, axisLabel, format, formatTick, horizon, children }: PartProps) {
  const { box, horizons } = part;
  return (
    <g>
      <ChartText x={part.heading.x} y={part.heading.y} fill="var(--ink-soft)">
        {heading}
      </ChartText>
      <ValueTicks ticks={part.values.ticks} box={box} format={formatTick} />
      {children}
      <SeriesLines drawn={part.drawn} box={box} format={format} />
      <YearTicks ticks={horizons.ticks} box={box} />
      <ChartText {...unspoken} x={box.right + 14} y={box.bottom + 13}>
        {axisLabel}
      </ChartText>
      <Crosshair x={horizon === null ? null : horizons.at(horizon)} box={box} />
    </g>
  );
}
