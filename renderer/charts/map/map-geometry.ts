import type { ChartUnit, TierMark } from "../chart-props.ts";
import { type Box, boxesOverlap, boxWithin } from "../marks/boxes.ts";
import { piePath } from "../marks/pie.ts";
import { round2 } from "../marks/round.ts";
import { openLine } from "../marks/standing.ts";
import { textWidth } from "../marks/text-width.ts";
import { type TierShape, tierShapePath, tierTone } from "../marks/tier-tone.ts";
import type { MapReading } from "./map-props.ts";
import type { MapOutlines } from "./outlines.ts";

/** How a unit is filled: by its tier; muted outside the scope; hatched without a figure. */
export type MapFill = { kind: "tier"; fill: string } | { kind: "out-of-scope" } | { kind: "no-figure" };

export function mapFill(
  unit: ChartUnit,
  reading: MapReading | undefined,
  tiers: readonly TierMark[],
): MapFill {
  if (!unit.inScope) return { kind: "out-of-scope" };
  const tone = tierTone(tiers, reading?.tier ?? null);
  return tone ? { kind: "tier", fill: tone.fill } : { kind: "no-figure" };
}

export interface MapSign {
  readonly code: string;
  readonly path: string;
  readonly color: string;
}

/** Signs of the tiers above the rest at each unit's inner point, so that colour is not the only sign. */
export function mapSigns(
  outlines: MapOutlines,
  units: readonly ChartUnit[],
  readings: Readonly<Record<string, MapReading>>,
  tiers: readonly TierMark[],
): MapSign[] {
  return units.flatMap((unit): MapSign[] => {
    const shape = outlines.byCode.get(unit.code);
    const tone = tierTone(tiers, readings[unit.code]?.tier ?? null);
    if (!shape || !unit.inScope || !tone || tone.shape === "ring") return [];
    if (openOf(readings[unit.code], tiers) !== null) return [];
    const radius = round2(Math.min(signRadius[tone.shape], Math.max(1.2, shape.room * 0.6)));
    return [{ code: unit.code, path: tierShapePath(tone.shape, ...shape.anchor, radius), color: tone.on }];
  });
}

export interface MapChance {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The filled part of the disc. */
  readonly pie: string;
}

function openOf(reading: MapReading | undefined, tiers: readonly TierMark[]) {
  return reading?.probability ? openLine(tiers, reading.probability) : null;
}

/** Discs in place of the sign where a line is open: filled as likely as it is passed. */
export function mapChances(
  outlines: MapOutlines,
  units: readonly ChartUnit[],
  readings: Readonly<Record<string, MapReading>>,
  tiers: readonly TierMark[],
): MapChance[] {
  return units.flatMap((unit): MapChance[] => {
    const shape = outlines.byCode.get(unit.code);
    const open = openOf(readings[unit.code], tiers);
    if (!shape || !unit.inScope || open === null) return [];
    const [x, y] = shape.anchor;
    const radius = round2(Math.min(4, Math.max(2.4, shape.room * 0.6)));
    return [{ code: unit.code, x, y, radius, pie: piePath(open.share, x, y, radius) }];
  });
}

const signRadius: Readonly<Record<TierShape, number>> = { diamond: 3.2, disc: 1.6, ring: 0 };

export interface MapLabel {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end" | "middle";
  readonly box: Box;
}

const fontSize = 11;
const lineHeight = 13;

/**
 * Names beside the signs of the highest tier, the largest first; `first` codes (selected,
 * hovered) come before all. A name with no free place is left out. No two overlap, none leaves `bounds`.
 */
export function mapLabels(
  outlines: MapOutlines,
  units: readonly ChartUnit[],
  readings: Readonly<Record<string, MapReading>>,
  tiers: readonly TierMark[],
  first: readonly (string | null | undefined)[],
  bounds: Box,
): MapLabel[] {
  const value = (unit: ChartUnit) => readings[unit.code]?.value ?? 0;
  const chosen = first.flatMap((code) => units.filter((unit) => unit.code === code));
  const highest = units
    .filter((unit) => unit.inScope && readings[unit.code]?.tier === tiers[0]?.id)
    .sort((a, b) => value(b) - value(a) || a.code.localeCompare(b.code));
  const signs = highest.flatMap((unit) => {
    const shape = outlines.byCode.get(unit.code);
    return shape ? [{ code: unit.code, ...around(shape.anchor, 4) }] : [];
  });
  const placed: MapLabel[] = [];
  for (const unit of new Set([...chosen, ...highest])) {
    const shape = outlines.byCode.get(unit.code);
    if (!shape) continue;
    const label = candidates(unit, shape.anchor).find(
      ({ box }) =>
        boxWithin(box, bounds) &&
        placed.every((other) => !boxesOverlap(box, other.box)) &&
        signs.every((sign) => sign.code === unit.code || !boxesOverlap(box, sign)),
    );
    if (label) placed.push(label);
  }
  return placed;
}

function around([x, y]: readonly [number, number], reach: number): Box {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

/** Right, left, above, below the sign. */
function candidates(unit: ChartUnit, [x, y]: readonly [number, number]): MapLabel[] {
  const width = textWidth(unit.name, fontSize);
  const at = (cx: number, cy: number, anchor: MapLabel["anchor"]): MapLabel => {
    const left = anchor === "start" ? cx : anchor === "end" ? cx - width : cx - width / 2;
    const box = { x: round2(left), y: round2(cy - lineHeight / 2), width: round2(width), height: lineHeight };
    return { code: unit.code, name: unit.name, x: round2(cx), y: round2(cy), anchor, box };
  };
  return [at(x + 6, y, "start"), at(x - 6, y, "end"), at(x, y - 11, "middle"), at(x, y + 11, "middle")];
}
