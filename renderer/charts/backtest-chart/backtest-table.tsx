import { SeriesSwatch } from "../axes/series-lines.tsx";
import type { ChartTable } from "../chart-props.ts";
import type { Reading } from "../reading/readout.tsx";
import type { BacktestChartProps } from "./backtest-chart-props.ts";

/** What is known of one horizon; lines without a figure are silent. */
export function readBacktest(props: BacktestChartProps, index: number): Reading {
  const { horizons, errors, coverage, cells, words, format, formatTick = format } = props;
  return {
    heading: words.ahead(horizons[index] ?? 0),
    note: cells?.[index] === undefined ? "" : `${words.cells} ${cells[index]}`,
    lines: [
      ...errors.flatMap((one) => {
        const value = one.values[index] ?? null;
        if (value === null) return [];
        return [{ label: one.label, value: format(value), swatch: <SeriesSwatch series={one} /> }];
      }),
      ...coverage.flatMap((one) => {
        const value = one.actual[index] ?? null;
        if (value === null) return [];
        const nominal = formatTick(one.nominal);
        return [{ label: words.interval(nominal), value: format(value), status: words.nominal(nominal) }];
      }),
    ],
  };
}

/** Horizons down; errors, coverage and how many forecasts across. */
export function backtestTable(props: BacktestChartProps): ChartTable {
  const { horizons, errors, coverage, cells, words, format, formatTick = format, title, note } = props;
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? "" : format(value);
  const nominal = (value: number) => words.interval(formatTick(value));
  return {
    caption: `${title} ${note}`,
    columns: [
      { label: words.horizon, numeric: true, kind: "count" },
      ...errors.map((one) => percentColumn(`${one.label} ${words.error}`)),
      ...coverage.map((one) => percentColumn(`${nominal(one.nominal)} ${words.coverage}`)),
      ...(cells ? [{ label: words.cells, numeric: true, kind: "count" as const }] : []),
    ],
    rows: horizons.map((horizon, index) => ({
      key: String(horizon),
      cells: [
        String(horizon),
        ...errors.map((one) => figure(one.values[index])),
        ...coverage.map((one) => figure(one.actual[index])),
        ...(cells ? [String(cells[index] ?? "")] : []),
      ],
      values: [
        horizon,
        ...errors.map((one) => one.values[index] ?? null),
        ...coverage.map((one) => one.actual[index] ?? null),
        ...(cells ? [cells[index] ?? null] : []),
      ],
    })),
  };
}

const percentColumn = (label: string) => ({ label, numeric: true, kind: "percent" as const });
