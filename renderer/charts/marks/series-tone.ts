import type { SeriesTone } from "../chart-props.ts";

/** Stroke, label colour and dash of a series: never by colour alone. */
export const seriesStyles: Readonly<
  Record<SeriesTone, { stroke: string; text: string; dash?: string; width: number }>
> = {
  history: { stroke: "var(--ink)", text: "var(--ink)", width: 1.5 },
  baseline: { stroke: "var(--baseline)", text: "var(--baseline-text)", dash: "1 3", width: 1.5 },
  compared: { stroke: "var(--compared)", text: "var(--compared)", dash: "6 3", width: 1.5 },
  scenario: { stroke: "var(--scenario)", text: "var(--scenario-text)", width: 1.75 },
};

/** The scenario last, so that it lies on top. */
export const drawOrder: readonly SeriesTone[] = ["history", "baseline", "compared", "scenario"];
