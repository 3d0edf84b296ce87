import { type AcrossAxis, acrossAxis } from "../axes/across-axis.ts";
import type { PlotBox } from "../axes/plot-box.ts";
import type { FigureFormat } from "../chart-props.ts";
import { round2 } from "../marks/round.ts";
import { textWidth } from "../marks/text-width.ts";
import type { TornadoBar } from "./tornado-props.ts";

/** One half of a bar: from the base value to one end. */
export interface TornadoHalf {
  readonly end: "low" | "high";
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

export interface TornadoLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: "start" | "end";
}

export interface TornadoRow {
  readonly id: string;
  readonly label: string;
  readonly bar: TornadoBar;
  /** Middle of the row, px. */
  readonly y: number;
  readonly halves: readonly TornadoHalf[];
  /** What was moved, beyond the ends. */
  readonly labels: readonly TornadoLabel[];
}

export interface TornadoGeometry {
  readonly box: PlotBox;
  readonly pitch: number;
  readonly axis: AcrossAxis;
  readonly baseX: number;
  /** The base's label at the head stays within the drawing. */
  readonly baseLabelX: number;
  readonly rows: readonly TornadoRow[];
  /** Bars for which there is no room. */
  readonly hidden: number;
}

export interface TornadoInput {
  readonly base: { readonly value: number };
  readonly baseLabel: string;
  readonly bars: readonly TornadoBar[];
  readonly formatTick: FigureFormat;
}

const leastPitch = 20;
const head = 20;

/** Distance between the results at a bar's ends; a missing end stays at the base. */
export function tornadoSpread(bar: TornadoBar, base: number): number {
  return Math.abs((bar.high.value ?? base) - (bar.low.value ?? base));
}

/** The furthest a bar reaches from the base, for bars whose ends lie on one side. */
function reach(bar: TornadoBar, base: number): number {
  return Math.max(Math.abs((bar.high.value ?? base) - base), Math.abs((bar.low.value ?? base) - base));
}

/** The widest first; equal ones as they came. */
export function byWidth(bars: readonly TornadoBar[], base: number): TornadoBar[] {
  return bars.toSorted(
    (a, b) => tornadoSpread(b, base) - tornadoSpread(a, base) || reach(b, base) - reach(a, base),
  );
}

/** Bars about the base value, the widest at the head; values along the foot. */
export function tornadoGeometry(input: TornadoInput, width: number, height: number): TornadoGeometry {
  const { bars, baseLabel } = input;
  const base = input.base.value;
  const bottom = height - 20;
  const ordered = byWidth(bars, base);
  const room = Math.max(1, Math.floor((bottom - head) / leastPitch));
  // A line that says how many are left out takes a row.
  const shown = ordered.length <= room ? ordered : ordered.slice(0, Math.max(1, room - 1));
  const rowCount = shown.length < ordered.length ? shown.length + 1 : shown.length;
  const pitch = Math.min(30, (bottom - head) / Math.max(1, rowCount));
  const labelled = shown.map((bar) => ({ bar, labels: sideLabels(bar, base) }));
  const widest = (side: "left" | "right") =>
    Math.max(0, ...labelled.map(({ labels }) => textWidth(labels[side], 11)));
  const column = Math.max(0, ...shown.map((bar) => textWidth(bar.label, 11))) + 10;
  const left = column + widest("left") + 6;
  const right = width - widest("right") - 6;
  const axis = acrossAxis(
    [base, ...shown.flatMap((bar) => [bar.low.value ?? base, bar.high.value ?? base])],
    { left, right, format: input.formatTick, zeroWithin: 0 },
  );
  const baseX = axis.at(base);
  const half = textWidth(baseLabel, 11) / 2;
  const rows = labelled.map(({ bar, labels }, index): TornadoRow => {
    const y = head + (index + 0.5) * pitch;
    const halves = halvesOf(bar, base, axis, y, Math.min(14, pitch * 0.6));
    const edge = (side: "left" | "right") =>
      side === "left"
        ? Math.min(baseX, ...halves.map((one) => one.x))
        : Math.max(baseX, ...halves.map((one) => one.x + one.width));
    return {
      id: bar.id,
      label: bar.label,
      bar,
      y: round2(y),
      halves,
      labels: [
        ...(labels.left ? [{ text: labels.left, x: round2(edge("left") - 5), anchor: "end" as const }] : []),
        ...(labels.right
          ? [{ text: labels.right, x: round2(edge("right") + 5), anchor: "start" as const }]
          : []),
      ],
    };
  });
  return {
    box: {
      left: round2(column),
      top: head,
      right: round2(width),
      bottom: round2(Math.min(bottom, head + pitch * rowCount)),
    },
    pitch: round2(pitch),
    axis,
    baseX,
    baseLabelX: round2(Math.min(Math.max(baseX, half), width - half)),
    rows,
    hidden: ordered.length - shown.length,
  };
}

/** Does an end lie right of the base? An end at the base, or without a result, on its own side. */
function toRight(value: number | null, base: number, own: boolean): boolean {
  return value === null || value === base ? own : value > base;
}

function sideLabels(bar: TornadoBar, base: number): { left: string; right: string } {
  const lowRight = toRight(bar.low.value, base, false);
  const highRight = toRight(bar.high.value, base, true);
  const low = bar.low.value === null ? "" : bar.low.label;
  const high = bar.high.value === null ? "" : bar.high.label;
  if (lowRight !== highRight) return lowRight ? { left: high, right: low } : { left: low, right: high };
  const both = [low, high].filter(Boolean).join(" / ");
  return lowRight ? { left: "", right: both } : { left: both, right: "" };
}

/** Ends on one side share the bar's thickness, so that the nearer is not hidden. */
function halvesOf(bar: TornadoBar, base: number, axis: AcrossAxis, y: number, thick: number): TornadoHalf[] {
  const shared = toRight(bar.low.value, base, false) === toRight(bar.high.value, base, true);
  const baseX = axis.at(base);
  return (["low", "high"] as const).flatMap((end): TornadoHalf[] => {
    const { value } = bar[end];
    if (value === null) return [];
    const x = axis.at(value);
    return [
      {
        end,
        x: Math.min(x, baseX),
        width: round2(Math.abs(x - baseX)),
        y: round2(shared && end === "high" ? y : y - thick / 2),
        height: round2(shared ? thick / 2 : thick),
      },
    ];
  });
}
