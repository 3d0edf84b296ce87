/** A unit's path in two: what follows published growth, and what is projected from there. */
import type { UnitResult } from "../../../shared/result/schema.ts";
import type { ChartSeries, SeriesPoint } from "../../charts/chart-props.ts";
import type { Words } from "../../words/use-words.ts";

interface Path {
  /** Base year first, as `values`. */
  readonly years: readonly number[];
  readonly values: readonly (number | null)[];
  readonly actual: UnitResult["actual"];
}

/** The last year that stands as published; null: none does. */
export function lastActual({ years, actual }: Pick<Path, "years" | "actual">): number | null {
  const at = actual?.findLastIndex((source) => source !== null) ?? -1;
  return at < 1 ? null : (years[at] ?? null);
}

/** The scenario's line, before it the published years as dots on ink where there are any; they meet in the last of them. */
export function scenarioSeries({ years, values, actual }: Path, words: Words): ChartSeries[] {
  const points = years.map((year, t): SeriesPoint => {
    const source = actual?.[t] ?? null;
    const value = values[t] ?? null;
    return source === null ? { year, value } : { year, value, status: words(`trajectory.of.${source}`) };
  });
  const last = lastActual({ years, actual });
  const scenario: ChartSeries = {
    id: "scenario",
    label: words("trajectory.scenario"),
    tone: "scenario",
    points: points.filter(({ year }) => last === null || year >= last),
  };
  if (last === null) return [scenario];
  const known = points.filter(({ year }) => year <= last);
  return [
    { id: "actual", label: words("trajectory.actual"), tone: "history", dotted: true, points: known },
    scenario,
  ];
}
