import type { ChartTable } from "../chart-props.ts";
import type { LadderGeometry } from "./ladder-geometry.ts";
import type { LadderChartProps } from "./ladder-props.ts";

const bandEnds = ["5%", "95%"];

/** The ladder's figures by rank; the band's columns only when there are bands. */
export function ladderTable(props: LadderChartProps, geometry: LadderGeometry): ChartTable {
  const { readings, tiers, words, format, formatChance, title, note } = props;
  const labels = new Map(tiers.map((tier) => [tier.id, tier.label]));
  const banded = geometry.rungs.some((rung) => rung.band !== null);
  const chanceTiers = geometry.chances === null ? [] : tiers;
  return {
    caption: `${title} ${note}`,
    unit: words.unit,
    columns: [
      { label: words.columns.rank, numeric: true, kind: "count" },
      { label: words.columns.name, numeric: false },
      { label: words.columns.base, numeric: true },
      { label: words.columns.horizon, numeric: true },
      ...(banded ? bandEnds.map((end) => ({ label: `${words.columns.band} ${end}`, numeric: true })) : []),
      { label: words.columns.tier, numeric: false },
      ...chanceTiers.map((tier) => ({
        label: `${tier.label} ${words.chance ?? ""}`.trimEnd(),
        numeric: true,
        kind: "percent" as const,
      })),
    ],
    rows: geometry.rungs.map(({ code, name, rank }) => {
      const { base, horizon, band, tier } = readings[code] ?? { base: null, horizon: null, tier: null };
      const figure = (value: number | null) => (value === null ? "" : format(value));
      return {
        key: code,
        cells: [
          String(rank),
          name,
          figure(base),
          figure(horizon),
          ...(banded ? [figure(band?.low ?? null), figure(band?.high ?? null)] : []),
          labels.get(tier ?? "") ?? "",
          ...chanceTiers.map((one) => {
            const probability = readings[code]?.probability;
            return probability && formatChance ? formatChance(probability[one.id] ?? 0) : "";
          }),
        ],
        values: [
          rank,
          undefined,
          base,
          horizon,
          ...(banded ? [band?.low ?? null, band?.high ?? null] : []),
          undefined,
          ...chanceTiers.map((one) => {
            const probability = readings[code]?.probability;
            return probability ? (probability[one.id] ?? 0) : null;
          }),
        ],
      };
    }),
  };
}
