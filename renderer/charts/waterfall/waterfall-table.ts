import type { ChartTable } from "../chart-props.ts";
import { signed } from "./waterfall-geometry.ts";
import type { WaterfallChartProps } from "./waterfall-props.ts";

/** The ends and every part, those that add nothing too, with where one stands after each. */
export function waterfallTable(props: WaterfallChartProps): ChartTable {
  const { from, to, parts, words, format, title, note } = props;
  let running = from.value;
  return {
    caption: `${title} ${note}`,
    unit: words.unit,
    columns: [
      { label: words.part, numeric: false },
      { label: words.contribution, numeric: true },
      { label: words.running, numeric: true },
    ],
    rows: [
      { key: "from", cells: [from.label, "", format(from.value)], values: [undefined, null, from.value] },
      ...parts.map((part) => {
        running += part.value;
        return {
          key: part.id,
          cells: [part.label, signed(part.value, format), format(running)],
          values: [undefined, part.value, running],
        };
      }),
      {
        key: "to",
        cells: [to.label, signed(to.value - from.value, format), format(to.value)],
        values: [undefined, to.value - from.value, to.value],
      },
    ],
  };
}
