import type { ChartTable } from "../chart-props.ts";
import type { LadderGeometry } from "./ladder-geometry.ts";
import type { LadderChartProps } from "./ladder-props.ts";

/** The ladder's figures by rank; the band's column only when there are bands. */
export function ladderTable(props: LadderChartProps, geometry: LadderGeometry): ChartTable {
  const { readings, tiers, words, format, formatChance, title, note } = props;
  const labels = new Map(tiers.map((tier) => [tier.id, tier.label]));
  const banded = geometry.rungs.some((rung) => rung.band !== null);
  const chanceTiers = geometry.chances === null ? [] : tiers;
  return {
    caption: `${title} ${note}`,
    columns: [
      { label: words.columns.rank, numeric: true },
      { label: words.columns.name, numeric: false },
      { label: words.columns.base, numeric: true },
      { label: words.columns.horizon, numeric: true },
      ...(banded ? [{ label: words.columns.band, numeric: true }] : []),
      { label: words.columns.tier, numeric: false },
      ...chanceTiers.map((tier) => ({
        label: `${tier.label} ${words.chance ?? ""}`.trimEnd(),
        numeric: true,
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
          ...(banded ? [band ? `${format(band.low)}–${format(band.high)}` : ""] : []),
          labels.get(tier ?? "") ?? "",
          ...chanceTiers.map((one) => {
            const probability = readings[code]?.probability;
            return probability && formatChance ? formatChance(probability[one.id] ?? 0) : "";
          }),
        ],
      };
    }),
  };
}
