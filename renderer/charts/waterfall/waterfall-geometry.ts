import { type AcrossAxis, acrossAxis } from "../axes/across-axis.ts";
import type { PlotBox } from "../axes/plot-box.ts";
import type { FigureFormat } from "../chart-props.ts";
import { round2 } from "../marks/round.ts";
import { textWidth } from "../marks/text-width.ts";
import type { WaterfallPart } from "./waterfall-props.ts";

export interface WaterfallRow {
  readonly id: string;
  readonly label: string;
  /** The ends are levels, what lies between them contributions. */
  readonly kind: "from" | "part" | "to";
  /** The level, or what is added. */
  readonly value: number;
  /** Where one stands after this row. */
  readonly running: number;
  /** Figure beside the bar, a contribution with its sign. */
  readonly figure: string;
  readonly x: number;
  readonly width: number;
  /** Middle of the row, px. */
  readonly y: number;
  readonly figureX: number;
}

export interface WaterfallGeometry {
  readonly box: PlotBox;
  readonly pitch: number;
  readonly thick: number;
  readonly axis: AcrossAxis;
  readonly rows: readonly WaterfallRow[];
  /** From the running value of each row down to the next. */
  readonly connectors: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
  /** Labels of the parts that add exactly nothing. */
  readonly nothing: readonly string[];
}

export interface WaterfallInput {
  readonly from: { readonly label: string; readonly value: number };
  readonly to: { readonly label: string; readonly value: number };
  readonly parts: readonly WaterfallPart[];
  readonly format: FigureFormat;
  readonly formatTick: FigureFormat;
}

/** “+12.30”, “−3.20”; 0 has no sign. */
export function signed(value: number, format: FigureFormat): string {
  const size = format(Math.abs(value));
  return value > 0 ? `+${size}` : value < 0 ? `−${size}` : size;
}

/** Rows downwards, values along the foot; the ends' bars start at zero, or at the axis where it is cut. */
export function waterfallGeometry(input: WaterfallInput, width: number, height: number): WaterfallGeometry {
  const { from, to, parts, format, formatTick } = input;
  const moving = parts.filter((part) => part.value !== 0);
  let sum = from.value;
  const steps = [
    {
      id: "from",
      label: from.label,
      kind: "from" as const,
      value: from.value,
      start: null,
      running: from.value,
    },
    ...moving.map((part) => {
      const start = sum;
      sum += part.value;
      return { ...part, kind: "part" as const, start, running: sum };
    }),
    { id: "to", label: to.label, kind: "to" as const, value: to.value, start: null, running: to.value },
  ].map((step) => ({
    ...step,
    figure: step.kind === "part" ? signed(step.value, format) : format(step.value),
  }));
  const nothing = parts.filter((part) => part.value === 0).map((part) => part.label);
  const left = Math.max(...steps.map((step) => textWidth(step.label, 11))) + 10;
  const right = width - Math.max(...steps.map((step) => textWidth(step.figure, 11))) - 12;
  const axis = acrossAxis(
    steps.map((step) => step.running),
    { left, right, format: formatTick, zeroWithin: 3, pad: 0.06 },
  );
  const foot = axis.cut && nothing.length > 0 ? 52 : axis.cut || nothing.length > 0 ? 38 : 20;
  const box: PlotBox = { left: round2(left), top: 2, right: round2(right), bottom: height - foot };
  const pitch = Math.min(28, (box.bottom - box.top) / steps.length);
  const zero = Math.min(Math.max(0, axis.domain[0]), axis.domain[1]);
  const rows = steps.map((step, index): WaterfallRow => {
    const ends = [axis.at(step.start ?? zero), axis.at(step.running)];
    const x = Math.min(...ends);
    const bar = round2(Math.max(...ends) - x);
    return {
      id: step.id,
      label: step.label,
      kind: step.kind,
      value: step.value,
      running: step.running,
      figure: step.figure,
      x,
      width: bar,
      y: round2(box.top + (index + 0.5) * pitch),
      figureX: round2(x + bar + 6),
    };
  });
  const thick = round2(Math.min(14, pitch * 0.62));
  return {
    box: { ...box, bottom: round2(Math.min(box.bottom, box.top + pitch * rows.length)) },
    pitch: round2(pitch),
    thick,
    axis,
    rows,
    connectors: rows.slice(1).map((row, index) => {
      const above = rows[index] ?? row;
      return { x: axis.at(above.running), y1: round2(above.y + thick / 2), y2: round2(row.y - thick / 2) };
    }),
    nothing,
  };
}
