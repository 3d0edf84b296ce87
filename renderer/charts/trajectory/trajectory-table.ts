import { seriesTable } from "../axes/series-reading.tsx";
import type { ChartTable } from "../chart-props.ts";
import type { FanBand, TrajectoryChartProps } from "./trajectory-props.ts";

/** Lower and upper end of the fan in a year; null where there is none. */
export function fanAt(fan: FanBand | null | undefined, year: number): readonly [number, number] | null {
  const index = fan?.years.indexOf(year) ?? -1;
  const low = fan?.p05[index] ?? null;
  const high = fan?.p95[index] ?? null;
  return low === null || high === null ? null : [low, high];
}

/** Years down, series across, the fan's ends last. */
export function trajectoryTable(props: TrajectoryChartProps): ChartTable {
  const { series, fan, title, note, words, format } = props;
  const table = seriesTable(series, `${title} ${note}`, words.year, format, words.unit);
  if (!fan) return table;
  return {
    ...table,
    columns: [
      ...table.columns,
      { label: `${fan.label} 5%`, numeric: true },
      { label: `${fan.label} 95%`, numeric: true },
    ],
    rows: table.rows.map((row) => {
      const ends = fanAt(fan, Number(row.key));
      return {
        ...row,
        cells: [...row.cells, ...(ends ?? ["", ""]).map((end) => (end === "" ? "" : format(Number(end))))],
        values: [...(row.values ?? []), ...(ends ?? [null, null])],
      };
    }),
  };
}
