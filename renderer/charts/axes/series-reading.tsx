import type { ChartSeries, ChartTable, FigureFormat } from "../chart-props.ts";
import type { ReadoutLine } from "../reading/readout.tsx";
import { SeriesSwatch } from "./series-lines.tsx";

/** The years in which any series has a figure, ascending. */
export function yearsOf(series: readonly ChartSeries[]): number[] {
  const years = new Set(
    series.flatMap((one) => one.points.flatMap((point) => (point.value === null ? [] : [point.year]))),
  );
  return [...years].sort((a, b) => a - b);
}

function pointAt(one: ChartSeries, year: number) {
  return one.points.find((point) => point.year === year && point.value !== null);
}

/** Mean height of the figures of one year, px; null without figures. */
export function meanHeight(
  series: readonly ChartSeries[],
  year: number,
  y: (value: number) => number,
): number | null {
  const heights = series.flatMap((one) => {
    const value = pointAt(one, year)?.value ?? null;
    return value === null ? [] : [y(value)];
  });
  return heights.length === 0 ? null : heights.reduce((sum, height) => sum + height, 0) / heights.length;
}

/** What the series say in one year; series without a figure in it are silent. */
export function readSeries(
  series: readonly ChartSeries[],
  year: number,
  format: FigureFormat,
  unit: string,
): ReadoutLine[] {
  return series.flatMap((one): ReadoutLine[] => {
    const point = pointAt(one, year);
    if (!point || point.value === null) return [];
    return [
      {
        label: one.label,
        value: `${format(point.value)} ${unit}`.trimEnd(),
        status: point.status,
        swatch: <SeriesSwatch series={one} />,
      },
    ];
  });
}

/** Years down, series across; a figure's status follows it in brackets. */
export function seriesTable(
  series: readonly ChartSeries[],
  caption: string,
  year: string,
  format: FigureFormat,
  unit: string,
): ChartTable {
  return {
    caption,
    unit,
    columns: [
      { label: year, numeric: false, kind: "year" },
      ...series.map((one) => ({ label: one.label, numeric: true })),
    ],
    rows: yearsOf(series).map((row) => ({
      key: String(row),
      cells: [
        String(row),
        ...series.map((one) => {
          const point = pointAt(one, row);
          if (!point || point.value === null) return "";
          return point.status ? `${format(point.value)}（${point.status}）` : format(point.value);
        }),
      ],
      values: [row, ...series.map((one) => pointAt(one, row)?.value ?? null)],
    })),
  };
}
