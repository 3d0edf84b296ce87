import { scaleLog } from "d3";
import type { PlotBox, Tick } from "../axes/plot-box.ts";
import type { ChartUnit, TierMark } from "../chart-props.ts";
import type { Box } from "../marks/boxes.ts";
import { round2 } from "../marks/round.ts";
import { textWidth } from "../marks/text-width.ts";
import type { LadderReading } from "./ladder-props.ts";

/** One rung: a unit's place by rank, and its figures along the log axis, px. */
export interface Rung {
  readonly code: string;
  readonly name: string;
  readonly rank: number;
  readonly y: number;
  readonly base: number | null;
  readonly horizon: number;
  readonly band: readonly [number, number] | null;
  readonly tier: string | null;
  /** Least distance of the horizon value to a tier line, as a log ratio. */
  readonly nearness: number;
  /** Over the nearest line, or short of it. */
  readonly over: boolean;
  /** Left and right end of everything drawn on the rung. */
  readonly extent: readonly [number, number];
}

export interface LadderZone {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** Middle of the zone between the lines, px. */
  readonly at: number;
  readonly width: number;
}

export interface LadderGeometry {
  readonly box: PlotBox;
  readonly pitch: number;
  /** Highest value first. */
  readonly rungs: readonly Rung[];
  readonly ticks: readonly Tick[];
  readonly lines: readonly Tick[];
  readonly zones: readonly LadderZone[];
  /** Room for the strips of probabilities, px; null without any. */
  readonly chances: { readonly x: number; readonly width: number } | null;
}

const chanceWidth = 44;
/** Between the drawing's end and the strips, px. */
const chanceGap = 10;

/** px between the lowest rung and the axis: room for its name. */
const foot = 10;

export const dotRadius = (pitch: number) => round2(Math.min(4, Math.max(1.6, pitch * 0.62)));

/**
 * Rank up the side, nominal GDP (亿元, log) along the foot. The units in scope with a
 * horizon value above zero, the largest at the head; `width` and `height` px.
 */
export function ladderGeometry(
  units: readonly ChartUnit[],
  readings: Readonly<Record<string, LadderReading>>,
  tiers: readonly TierMark[],
  width: number,
  height: number,
): LadderGeometry {
  const hasChances = units.some((unit) => unit.inScope && readings[unit.code]?.probability);
  const right = width - 10 - (hasChances ? chanceWidth + chanceGap : 0);
  const box: PlotBox = { left: 10, top: 34, right, bottom: height - 20 };
  const ranked = units
    .flatMap((unit) => {
      const reading = readings[unit.code];
      return unit.inScope && reading && (reading.horizon ?? 0) > 0
        ? [{ unit, reading, horizon: reading.horizon ?? 0 }]
        : [];
    })
    .sort((a, b) => b.horizon - a.horizon || a.unit.code.localeCompare(b.unit.code));
  const lines = tiers.flatMap((tier) => (tier.min !== null && tier.min > 0 ? [tier.min] : []));
  const known = [
    ...lines.flatMap((line) => [line * 0.8, line * 1.25]),
    ...ranked.flatMap(({ reading, horizon }) => [
      horizon,
      ...(positive(reading.base) ? [reading.base] : []),
      ...(positive(reading.band?.low) ? [reading.band.low] : []),
      ...(positive(reading.band?.high) ? [reading.band.high] : []),
    ]),
  ];
  const [low, high] = known.length > 0 ? [Math.min(...known), Math.max(...known)] : [10, 1000];
  const scale = scaleLog()
    .domain([low * 0.94, high * 1.06])
    .range([box.left, box.right]);
  const at = (value: number) => round2(scale(value));
  const pitch = (box.bottom - foot - box.top) / Math.max(1, ranked.length);
  const radius = dotRadius(pitch);
  const rungs = ranked.map(({ unit, reading, horizon }, rank): Rung => {
    const base = positive(reading.base) ? at(reading.base) : null;
    const band =
      reading.band && positive(reading.band.low)
        ? ([at(reading.band.low), at(reading.band.high)] as const)
        : null;
    const xs = [at(horizon), ...(base === null ? [] : [base]), ...(band ?? [])];
    return {
      code: unit.code,
      name: unit.name,
      rank: rank + 1,
      y: round2(box.top + (rank + 0.5) * pitch),
      base,
      horizon: at(horizon),
      band,
      tier: reading.tier,
      ...nearestLine(horizon, lines),
      extent: [round2(Math.min(...xs) - radius), round2(Math.max(...xs) + radius)],
    };
  });
  return {
    box,
    chances: hasChances ? { x: right + chanceGap + 8, width: chanceWidth } : null,
    pitch,
    rungs,
    ticks: roundValues(low, high).map((value) => ({ value, at: at(value) })),
    lines: lines.map((value) => ({ value, at: at(value) })),
    zones: tiers.map((tier, index) => {
      const from = tier.min === null ? box.left : at(tier.min);
      const above = tiers[index - 1]?.min ?? null;
      const to = above === null ? box.right : at(above);
      const count = ranked.filter(({ reading }) => reading.tier === tier.id).length;
      return { id: tier.id, label: tier.label, count, at: round2((from + to) / 2), width: round2(to - from) };
    }),
  };
}

function nearestLine(horizon: number, lines: readonly number[]): { nearness: number; over: boolean } {
  const logs = lines.map((line) => Math.log(horizon / line));
  const nearest = logs.reduce(
    (best, log) => (Math.abs(log) < Math.abs(best) ? log : best),
    Number.POSITIVE_INFINITY,
  );
  return { nearness: Math.abs(nearest), over: nearest >= 0 };
}

function positive(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && value > 0;
}

/** 10, 20, 50, 100, … within the axis. */
function roundValues(low: number, high: number): number[] {
  const values: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
    for (const factor of [1, 2, 5]) {
      const value = Number((factor * 10 ** power).toPrecision(3));
      if (value >= low && value <= high) values.push(value);
    }
  }
  return values;
}

/** The rung at a height of the drawing; null above the head and below the foot. */
export function rungAt(geometry: LadderGeometry, y: number): Rung | null {
  return geometry.rungs[Math.floor((y - geometry.box.top) / geometry.pitch)] ?? null;
}

/** Where the legend stands, px; `box` is kept clear of names. */
export interface LegendPlaces {
  readonly right: number;
  readonly start: number;
  readonly end: number;
  readonly y: number;
  /** Null without bands. */
  readonly bandY: number | null;
  readonly box: Box;
}

/** The legend in the corner at the foot's right, which no rung reaches. */
export function legendPlaces(
  geometry: LadderGeometry,
  words: { readonly base: string; readonly horizon: string },
): LegendPlaces {
  const { box, rungs } = geometry;
  const right = box.right + 4;
  const y = box.bottom - 12;
  const end = round2(right - textWidth(words.horizon, 11) - 6);
  const start = round2(end - 34);
  const bandY = rungs.some((rung) => rung.band !== null) ? y - 16 : null;
  const left = start - textWidth(words.base, 11) - 8;
  const top = (bandY ?? y) - 9;
  return { right, start, end, y, bandY, box: { x: left, y: top, width: right - left, height: y + 9 - top } };
}
