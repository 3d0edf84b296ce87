import { bandPath } from "../axes/line-runs.ts";
import type { PlotBox } from "../axes/plot-box.ts";
import { spreadLabels } from "../axes/spread-labels.ts";
import { type ValueAxis, valueAxis } from "../axes/value-axis.ts";
import { type YearAxis, yearAxis } from "../axes/year-axis.ts";
import type { FigureFormat } from "../chart-props.ts";
import { round2 } from "../marks/round.ts";
import { textWidth } from "../marks/text-width.ts";
import type { StackLayer } from "./stack-panel-props.ts";

export interface StackPanelGeometry {
  readonly box: PlotBox;
  readonly years: YearAxis;
  readonly values: ValueAxis;
  readonly layers: readonly { readonly id: string; readonly path: string; readonly labelY: number | null }[];
}

/** Sums of the layers from the foot up to and including `place`; null in a year in which any layer is missing. */
export function sumsTo(layers: readonly StackLayer[], place: number, years: number): (number | null)[] {
  return Array.from({ length: years }, (_, index) => {
    if (layers.some((layer) => (layer.values[index] ?? null) === null)) return null;
    return layers.slice(0, place + 1).reduce((sum, layer) => sum + (layer.values[index] ?? 0), 0);
  });
}

/** Stacked areas from zero, labelled at the right end at the middle of each layer. */
export function stackPanelGeometry(
  yearList: readonly number[],
  layers: readonly StackLayer[],
  width: number,
  height: number,
  formatTick: FigureFormat,
): StackPanelGeometry {
  const foot = height - 20;
  const edges = layers.map((_, place) => sumsTo(layers, place, yearList.length));
  const values = valueAxis(edges.at(-1) ?? [], { foot, head: 8, fromZero: true, gap: 26 });
  const left = Math.max(...values.ticks.map((tick) => textWidth(formatTick(tick.value), 11))) + 12;
  const right = Math.max(8, ...layers.map((layer) => textWidth(layer.label, 11) + 9));
  const box: PlotBox = { left: round2(left), top: 8, right: round2(width - right), bottom: foot };
  const years = yearAxis(yearList[0] ?? 0, yearList.at(-1) ?? 1, [box.left, box.right]);
  const zeros = yearList.map(() => 0);
  const lower = (place: number) => (place === 0 ? zeros : (edges[place - 1] ?? zeros));
  const last = yearList.length - 1;
  const middles = layers.flatMap((layer, place) => {
    const [from, to] = [lower(place)[last] ?? null, edges[place]?.[last] ?? null];
    return from === null || to === null ? [] : [{ key: layer.id, at: values.at((from + to) / 2) }];
  });
  const labels = spreadLabels(middles, 13, [box.top - 4, box.bottom + 6]);
  return {
    box,
    years,
    values,
    layers: layers.map((layer, place) => ({
      id: layer.id,
      path: bandPath(yearList, lower(place), edges[place] ?? [], years.at, values.at),
      labelY: labels.get(layer.id) ?? null,
    })),
  };
}
