import type { ChartTable } from "../chart-props.ts";
import type { DistributionChartProps } from "./distribution-props.ts";

/** Probability of a count of `count` or more; summed from the small tail up, so that 1 is 1. */
export function atLeast(probabilities: readonly number[], count: number): number {
  let sum = 0;
  for (let n = probabilities.length - 1; n >= Math.max(0, count); n--) sum += probabilities[n] ?? 0;
  return Math.min(1, sum);
}

/** Counts that occur and the target, with their probability and that of as many or more. */
export function distributionTable(props: DistributionChartProps): ChartTable {
  const { probabilities, target, words, format, title, note } = props;
  const counts = new Set([...probabilities.keys()].filter((count) => (probabilities[count] ?? 0) > 0));
  counts.add(target);
  return {
    caption: `${title} ${note}`,
    columns: [
      { label: words.count, numeric: true, kind: "count" },
      { label: words.probability, numeric: true, kind: "percent" },
      { label: words.atLeast, numeric: true, kind: "percent" },
    ],
    rows: [...counts]
      .sort((a, b) => a - b)
      .map((count) => ({
        key: String(count),
        cells: [
          count === target ? `${count}（${words.target(target)}）` : String(count),
          format(probabilities[count] ?? 0),
          format(atLeast(probabilities, count)),
        ],
        values: [count, probabilities[count] ?? 0, atLeast(probabilities, count)],
      })),
  };
}
