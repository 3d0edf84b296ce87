import type { PlotBox, Tick } from "../axes/plot-box.ts";
import { type ValueAxis, valueAxis } from "../axes/value-axis.ts";
import type { FigureFormat } from "../chart-props.ts";
import { round2 } from "../marks/round.ts";
import { textWidth } from "../marks/text-width.ts";

export interface CountBar {
  readonly count: number;
  readonly probability: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** At the target or above. */
  readonly reaches: boolean;
}

export interface DistributionGeometry {
  readonly box: PlotBox;
  readonly values: ValueAxis;
  /** One for each count from the lowest to the highest that occurs, the target included. */
  readonly columns: readonly Tick[];
  /** Columns whose number has room; the target's always. */
  readonly ticks: readonly Tick[];
  readonly bars: readonly CountBar[];
  /** Ruled before the target's column: what stands right of it reaches the target. */
  readonly targetX: number;
  /** The labels at the target's line stand right of it, or left where the right has no room. */
  readonly label: { readonly x: number; readonly anchor: "start" | "end" };
  readonly projected: { readonly x: number; readonly labelX: number } | null;
}

export interface DistributionInput {
  readonly probabilities: readonly number[];
  readonly target: number;
  /** The widest text at the target's line. */
  readonly labels: readonly string[];
  readonly projected: { readonly value: number; readonly label: string } | null;
  readonly formatTick: FigureFormat;
}

/** Counts along the foot, probability from zero up the side; `width` and `height` px. */
export function distributionGeometry(
  input: DistributionInput,
  width: number,
  height: number,
): DistributionGeometry {
  const { probabilities, target, labels, projected, formatTick } = input;
  const occurring = probabilities.flatMap((probability, count) => (probability > 0 ? [count] : []));
  const wanted = [...occurring, target, ...(projected ? [projected.value] : [])];
  const first = Math.min(...wanted, occurring.length === 0 ? target - 1 : target);
  const last = Math.max(...wanted, occurring.length === 0 ? target + 1 : target);
  const bottom = height - (projected ? 34 : 20);
  const values = valueAxis(probabilities, { foot: bottom, head: 34, fromZero: true, gap: 28 });
  const left = Math.max(...values.ticks.map((tick) => textWidth(formatTick(tick.value), 11))) + 12;
  const box: PlotBox = { left: round2(left), top: 34, right: round2(width - 8), bottom };
  const pitch = (box.right - box.left) / (last - first + 1);
  const columns = Array.from({ length: last - first + 1 }, (_, index) => ({
    value: first + index,
    at: round2(box.left + (index + 0.5) * pitch),
  }));
  const at = (count: number) => box.left + (count - first + 0.5) * pitch;
  const barWidth = round2(Math.min(28, pitch * 0.72));
  const targetX = round2(at(target) - pitch / 2);
  const room = Math.max(0, ...labels.map((label) => textWidth(label, 11) * 1.06)) + 6;
  const toRight = targetX + room <= width || width - targetX >= targetX;
  return {
    box,
    values,
    columns,
    ticks: numbered(columns, pitch, target),
    bars: occurring.map((count) => {
      const probability = probabilities[count] ?? 0;
      const y = values.at(probability);
      return {
        count,
        probability,
        x: round2(at(count) - barWidth / 2),
        y,
        width: barWidth,
        height: round2(box.bottom - y),
        reaches: count >= target,
      };
    }),
    targetX,
    label: toRight ? { x: round2(targetX + 6), anchor: "start" } : { x: round2(targetX - 6), anchor: "end" },
    projected: projected ? projectedPlace(at(projected.value), projected.label, width) : null,
  };
}

/** Its label stays within the drawing. */
function projectedPlace(x: number, label: string, width: number) {
  const half = textWidth(label, 11) / 2;
  return { x: round2(x), labelX: round2(Math.min(Math.max(x, half), width - half)) };
}

const steps = [1, 2, 5, 10, 20, 50, 100];

/** The target's column, then those on a round step that keep clear of it. */
function numbered(columns: readonly Tick[], pitch: number, target: number): Tick[] {
  const gap = 22;
  const step = steps.find((candidate) => candidate * pitch >= gap) ?? 200;
  const own = columns.find((column) => column.value === target);
  return columns.filter(
    (column) =>
      column === own ||
      (column.value % step === 0 && (own === undefined || Math.abs(column.at - own.at) >= gap)),
  );
}
