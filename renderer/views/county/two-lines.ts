import type { ChartSeries } from "../../charts/chart-props.ts";
import type { Words } from "../../words/use-words.ts";
import type { CountyReading } from "./use-county.ts";

type Result = NonNullable<CountyReading["result"]>;

/** The same figure of the scenario and of the baseline, as lines. */
export function twoLines(
  { result, baseline, years, baselineYears }: CountyReading,
  pick: (result: Result) => readonly (number | null)[],
  words: Words,
): ChartSeries[] {
  const line = (of: Result | null, over: readonly number[], tone: "baseline" | "scenario"): ChartSeries[] =>
    of === null
      ? []
      : [
          {
            id: tone,
            label: words(`trajectory.${tone}`),
            tone,
            points: over.map((year, index) => ({ year, value: pick(of)[index] ?? null })),
          },
        ];
  return [...line(baseline, baselineYears, "baseline"), ...line(result, years, "scenario")];
}
