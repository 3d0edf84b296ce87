import type { ChartTable } from "../chart-props.ts";
import type { MapChartProps } from "./map-props.ts";

/** The map's figures as a table, in the units' own order. */
export function mapTable(props: MapChartProps): ChartTable {
  const { units, readings, tiers, words, format, formatChance, title, note, year } = props;
  const labels = new Map(tiers.map((tier) => [tier.id, tier.label]));
  const chanceTiers = units.some((unit) => readings[unit.code]?.probability) ? tiers : [];
  return {
    caption: `${title} ${year} ${note}`,
    unit: words.unit,
    columns: [
      { label: words.columns.name, numeric: false },
      { label: words.columns.prefecture, numeric: false },
      { label: words.columns.value, numeric: true },
      { label: words.columns.tier, numeric: false },
      ...chanceTiers.map((tier) => ({
        label: `${tier.label} ${words.chance ?? ""}`.trimEnd(),
        numeric: true,
        kind: "percent" as const,
      })),
    ],
    rows: units.map((unit) => {
      const reading = readings[unit.code];
      const value = reading?.value ?? null;
      return {
        key: unit.code,
        cells: [
          unit.name,
          unit.prefecture.name,
          value === null ? "" : format(value),
          unit.inScope ? (labels.get(reading?.tier ?? "") ?? "") : words.outOfScope,
          ...chanceTiers.map((tier) =>
            reading?.probability && formatChance ? formatChance(reading.probability[tier.id] ?? 0) : "",
          ),
        ],
        values: [
          undefined,
          undefined,
          value,
          undefined,
          ...chanceTiers.map((tier) => (reading?.probability ? (reading.probability[tier.id] ?? 0) : null)),
        ],
      };
    }),
  };
}
