import type { PlotBox, Tick } from "../axes/plot-box.ts";
import { spreadLabels } from "../axes/spread-labels.ts";
import { type ValueAxis, valueAxis } from "../axes/value-axis.ts";
import type { TierMark } from "../chart-props.ts";
import { round2 } from "../marks/round.ts";
import { textWidth } from "../marks/text-width.ts";

export interface StepCell {
  readonly year: number;
  readonly count: number;
  readonly x: number;
  /** Middle of the step, px. */
  readonly y: number;
  /** Is there room for the count within the step? */
  readonly fits: boolean;
}

export interface StepLayer {
  readonly id: string;
  readonly label: string;
  readonly path: string;
  readonly cells: readonly StepCell[];
  readonly labelY: number;
}

/** A target at the last year: as high as the layer would reach from where it now stands. */
export interface TargetMark {
  readonly id: string;
  readonly target: number;
  readonly reached: number;
  readonly y: number;
  readonly labelY: number;
}

export interface CountsStepsGeometry {
  readonly box: PlotBox;
  readonly values: ValueAxis;
  readonly columns: readonly Tick[];
  /** Columns whose year has room, counted back from the last. */
  readonly ticks: readonly Tick[];
  readonly columnWidth: number;
  readonly layers: readonly StepLayer[];
  readonly targets: readonly TargetMark[];
  /** The rest, told in a row over the steps; null where there is none. */
  readonly rest: { readonly label: string; readonly cells: readonly StepCell[] } | null;
}

export interface CountsStepsInput {
  readonly years: readonly number[];
  readonly tiers: readonly TierMark[];
  readonly counts: Readonly<Record<string, readonly number[]>>;
  readonly targets: Readonly<Record<string, number>>;
  readonly targetLabel: (count: number) => string;
}

/** Steps of the tiers above the rest, the highest at the foot, one column a year. */
export function countsStepsGeometry(
  input: CountsStepsInput,
  width: number,
  height: number,
): CountsStepsGeometry {
  const { years, tiers, counts, targets } = input;
  const shown = tiers.filter((tier) => tier.min !== null);
  const restTier = tiers.find((tier) => tier.min === null);
  const count = (id: string, index: number) => counts[id]?.[index] ?? 0;
  const left = Math.max(0, ...tiers.map((tier) => textWidth(tier.label, 11))) + 10;
  const wanted = shown.flatMap((tier) => (targets[tier.id] === undefined ? [] : [targets[tier.id] ?? 0]));
  const right =
    wanted.length === 0 ? 8 : Math.max(...wanted.map((n) => textWidth(input.targetLabel(n), 11))) + 20;
  const box: PlotBox = {
    left: round2(left),
    top: restTier ? 22 : 8,
    right: round2(width - right),
    bottom: height - 20,
  };
  const columnWidth = (box.right - box.left) / Math.max(1, years.length);
  const middle = (index: number) => round2(box.left + (index + 0.5) * columnWidth);
  /** Counts below layer `place` in a year. */
  const below = (place: number, index: number) =>
    shown.slice(0, place).reduce((sum, tier) => sum + count(tier.id, index), 0);
  const lastIndex = years.length - 1;
  const columns = years.map((value, index) => ({ value, at: middle(index) }));
  const every = Math.max(1, Math.ceil(32 / Math.max(1, columnWidth)));
  const tops = [
    ...years.map((_, index) => below(shown.length, index)),
    ...shown.map((tier, place) => below(place, lastIndex) + (targets[tier.id] ?? 0)),
  ];
  const values = valueAxis(tops, { foot: box.bottom, head: box.top + 4, fromZero: true });
  const layers = shown.map((tier, place) => {
    const edges = years.map((_, index) => ({
      from: values.at(below(place, index)),
      to: values.at(below(place + 1, index)),
    }));
    return {
      tier,
      path: stepPath(edges, box.left, columnWidth),
      cells: years.map((year, index): StepCell => {
        const { from, to } = edges[index] ?? { from: 0, to: 0 };
        const number = count(tier.id, index);
        const fits = from - to >= 12 && columnWidth >= textWidth(String(number), 11) + 4;
        return { year, count: number, x: middle(index), y: round2((from + to) / 2), fits };
      }),
    };
  });
  const labels = spreadLabels(
    layers.map((layer) => ({ key: layer.tier.id, at: layer.cells[0]?.y ?? box.bottom })),
    13,
    [box.top, box.bottom + 4],
  );
  const marks = shown.flatMap((tier, place) => {
    const target = targets[tier.id];
    if (target === undefined || lastIndex < 0) return [];
    return [
      {
        id: tier.id,
        target,
        reached: count(tier.id, lastIndex),
        y: values.at(below(place, lastIndex) + target),
      },
    ];
  });
  const markLabels = spreadLabels(
    marks.map((mark) => ({ key: mark.id, at: mark.y })),
    13,
    [box.top - 8, box.bottom],
  );
  return {
    box,
    values,
    columns,
    ticks: columns.filter((_, index) => (lastIndex - index) % every === 0),
    columnWidth: round2(columnWidth),
    layers: layers.map(({ tier, path, cells }) => ({
      id: tier.id,
      label: tier.label,
      path,
      cells,
      labelY: labels.get(tier.id) ?? box.bottom,
    })),
    targets: marks.map((mark) => ({ ...mark, labelY: markLabels.get(mark.id) ?? mark.y })),
    rest: restTier
      ? {
          label: restTier.label,
          cells: years.map((year, index) => ({
            year,
            count: count(restTier.id, index),
            x: middle(index),
            y: 10,
            fits: columnWidth >= 18,
          })),
        }
      : null,
  };
}

/** A closed path of steps from their lower to their upper edges. */
function stepPath(edges: readonly { from: number; to: number }[], left: number, columnWidth: number): string {
  if (edges.length === 0) return "";
  const x = (index: number) => round2(left + index * columnWidth);
  const upper = edges.map(({ to }, index) => `${index === 0 ? "" : "V"}${to}H${x(index + 1)}`);
  const lower = edges.map(({ from }, index) => ({ from, index })).toReversed();
  return `M${x(0)} ${upper.join("")}${lower.map(({ from, index }) => `V${from}H${x(index)}`).join("")}Z`;
}
