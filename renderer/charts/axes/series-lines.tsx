import type { ChartSeries, FigureFormat } from "../chart-props.ts";
import { ChartText } from "../marks/chart-svg.tsx";
import { seriesStyle } from "../marks/series-tone.ts";
import type { PlotBox } from "./plot-box.ts";
import type { DrawnSeries } from "./series-geometry.ts";

interface SeriesLinesProps {
  readonly drawn: readonly DrawnSeries[];
  readonly box: PlotBox;
  /** Writes the last figure after the label; left out: the label alone. */
  readonly format?: FigureFormat;
}

/** Lines, isolated observations as dots, and direct labels right of the ends. */
export function SeriesLines({ drawn, box, format }: SeriesLinesProps) {
  return (
    <g>
      {drawn.map((one) => {
        const style = seriesStyle(one);
        return (
          <g key={one.id}>
            {one.path === "" ? null : (
              <path
                d={one.path}
                stroke={style.stroke}
                strokeWidth={style.width}
                strokeDasharray={style.dash}
                strokeLinejoin="round"
                strokeLinecap={style.dash ? "round" : "butt"}
              />
            )}
            {one.dots.map((dot) => (
              <circle key={dot.year} cx={dot.x} cy={dot.y} r={2.5} fill={style.stroke} />
            ))}
            {one.labelY === null || one.end === null ? null : (
              <>
                {one.tone === "scenario" ? (
                  <circle cx={one.end.x} cy={one.end.y} r={2.5} fill={style.stroke} />
                ) : null}
                <ChartText x={box.right + 7} y={one.labelY} fill={style.text} halo>
                  {one.label}
                  {format ? ` ${format(one.end.value)}` : ""}
                </ChartText>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** A ten px piece of a series' line, for readouts. */
export function SeriesSwatch({ series }: { readonly series: Pick<ChartSeries, "tone" | "rank"> }) {
  const style = seriesStyle(series);
  return <path d="M0 5H10" stroke={style.stroke} strokeWidth={2} strokeDasharray={style.dash} />;
}
