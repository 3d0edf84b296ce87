import type { ChartSeries, SeriesTone } from "../chart-props.ts";

interface SeriesStyle {
  readonly stroke: string;
  readonly text: string;
  readonly dash?: string;
  readonly width: number;
}

const styles: Readonly<Record<SeriesTone, SeriesStyle>> = {
  history: { stroke: "var(--ink)", text: "var(--ink)", width: 1.5 },
  baseline: { stroke: "var(--baseline)", text: "var(--baseline-text)", dash: "1 3", width: 1.5 },
  compared: { stroke: "var(--compared)", text: "var(--compared)", dash: "6 3", width: 1.5 },
  scenario: { stroke: "var(--scenario)", text: "var(--scenario-text)", width: 1.75 },
};

/** Dashes of scenarios beside one another; past the last they begin again in ink. */
const comparedDashes = ["6 3", "2 3", "9 3 2 3", "12 4", "4 2 1 2 1 2"] as const;

/** Stroke, label colour and dash of a series: never by colour alone. */
export function seriesStyle({ tone, rank = 0 }: Pick<ChartSeries, "tone" | "rank">): SeriesStyle {
  const style = styles[tone];
  if (tone !== "compared") return style;
  const dash = comparedDashes[rank % comparedDashes.length];
  const isInk = Math.floor(rank / comparedDashes.length) % 2 === 1;
  return { ...style, dash, ...(isInk ? { stroke: "var(--ink)", text: "var(--ink)" } : {}) };
}

/** The scenario last, so that it lies on top. */
export const drawOrder: readonly SeriesTone[] = ["history", "baseline", "compared", "scenario"];
