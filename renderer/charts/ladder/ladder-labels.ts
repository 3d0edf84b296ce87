import { type Box, boxesOverlap, boxWithin, type Segment, segmentHitsBox } from "../marks/boxes.ts";
import { round2 } from "../marks/round.ts";
import { textWidth } from "../marks/text-width.ts";
import { dotRadius, type LadderGeometry, type Rung } from "./ladder-geometry.ts";

export interface LadderLabel {
  readonly code: string;
  readonly name: string;
  readonly box: Box;
  readonly side: "right" | "left";
  /** From the rung to the name, where the name could not stand beside it. */
  readonly leader: Segment | null;
}

const fontSize = 11;
const lineHeight = 12;
/** Between a rung's end and its name, px; with a leader the name stands further off. */
const gap = 4;
const reach = 10;
/** How far a name may be moved up or down, px. */
const furthest = 44;

/**
 * Names for as many rungs as have room, greedily: those in `first` (selected, hovered), then
 * the nearest to a tier line, which matter most, whatever their rank. A unit over its nearest
 * line is named on the right of its rung, one short of it on the left if there is room, so a
 * name stands on its own side of the line; at the rung's height, or moved and tied by a leader.
 * No name overlaps a name, a mark, a leader, a tier line or a box in `clear`, or leaves the drawing;
 * only those in `first` may lie over a tier line if there is no other place.
 */
export function ladderLabels(
  geometry: LadderGeometry,
  first: readonly (string | null | undefined)[] = [],
  clear: readonly Box[] = [],
): LadderLabel[] {
  const wanted = new Map(first.map((code, index) => [code, index]));
  const order = [...geometry.rungs].sort(
    (a, b) =>
      (wanted.get(a.code) ?? first.length) - (wanted.get(b.code) ?? first.length) ||
      a.nearness - b.nearness ||
      a.rank - b.rank,
  );
  const { box, lines } = geometry;
  const bounds: Box = {
    x: box.left - 8,
    y: box.top - 15,
    width: box.right - box.left + 16,
    height: box.bottom - box.top + 15,
  };
  const most = Math.round((box.bottom - box.top) / 14);
  const ruled = lines.map(({ at }) => ({
    x: at - 2,
    y: box.top - 34,
    width: 4,
    height: box.bottom - box.top + 34,
  }));
  const placed: LadderLabel[] = [];
  // Who is far from every line is not looked for a place: names are for the nearest.
  for (const rung of order.slice(0, most * 2)) {
    if (placed.length >= most) break;
    const place = (closed: readonly Box[]) => {
      for (const label of candidates(rung, geometry)) {
        const free =
          boxWithin(label.box, bounds) &&
          closed.every((other) => !boxesOverlap(label.box, other)) &&
          clearOfRungs(label, geometry) &&
          clearOfLabels(label, placed);
        if (free) return label;
      }
      return null;
    };
    const label = place([...clear, ...ruled]) ?? (wanted.has(rung.code) ? place(clear) : null);
    if (label) placed.push(label);
  }
  return placed;
}

function clearOfLabels(label: LadderLabel, placed: readonly LadderLabel[]): boolean {
  return placed.every(
    (other) =>
      !boxesOverlap(label.box, other.box) &&
      !(label.leader && segmentHitsBox(label.leader, other.box)) &&
      !(other.leader && segmentHitsBox(other.leader, label.box)) &&
      !(label.leader && other.leader && cross(label.leader, other.leader)),
  );
}

/** Only the rungs at the label's height need be looked at. A leader may pass beside its own rung only. */
function clearOfRungs(label: LadderLabel, geometry: LadderGeometry): boolean {
  const { box, pitch, rungs } = geometry;
  const radius = dotRadius(pitch);
  const top = Math.min(label.box.y, label.leader?.y1 ?? label.box.y);
  const bottom = Math.max(label.box.y + label.box.height, label.leader?.y1 ?? 0);
  const from = Math.max(0, Math.floor((top - radius - box.top) / pitch));
  const to = Math.min(rungs.length - 1, Math.ceil((bottom + radius - box.top) / pitch));
  for (let index = from; index <= to; index++) {
    const rung = rungs[index];
    if (!rung) continue;
    const mark: Box = {
      x: rung.extent[0],
      y: rung.y - radius,
      width: rung.extent[1] - rung.extent[0],
      height: 2 * radius,
    };
    if (boxesOverlap(label.box, mark)) return false;
    if (label.leader && rung.code !== label.code && segmentHitsBox(label.leader, mark)) return false;
  }
  return true;
}

function cross(a: Segment, b: Segment): boolean {
  const side = (s: Segment, x: number, y: number) =>
    Math.sign((s.x2 - s.x1) * (y - s.y1) - (s.y2 - s.y1) * (x - s.x1));
  return side(a, b.x1, b.y1) !== side(a, b.x2, b.y2) && side(b, a.x1, a.y1) !== side(b, a.x2, a.y2);
}

/** Where a name might stand, best first; made one by one, since the first few mostly do. */
function* candidates(rung: Rung, { pitch, lines }: LadderGeometry): Generator<LadderLabel> {
  const width = round2(textWidth(rung.name, fontSize));
  const [own, other] = rung.over ? (["right", "left"] as const) : (["left", "right"] as const);
  // Just beyond a line that a name beside the rung would cover.
  const beyond = lines.find(({ at }) => at >= rung.extent[1] && at < rung.extent[1] + 48)?.at;
  const step = Math.max(5, pitch);
  for (const side of [own, other]) {
    const way = side === "right" ? 1 : -1;
    for (let offset = 0; offset <= furthest; offset += step) {
      for (const down of offset === 0 ? [0] : [way * offset, -way * offset]) {
        yield labelAt(rung, width, side, down, null);
        if (side === "right" && beyond !== undefined) yield labelAt(rung, width, side, down, beyond + 5);
      }
    }
  }
}

/** A name `down` px below its rung's height, starting at `start` or as near as that allows. */
function labelAt(
  rung: Rung,
  width: number,
  side: "right" | "left",
  down: number,
  start: number | null,
): LadderLabel {
  const sign = side === "right" ? 1 : -1;
  const edge = side === "right" ? rung.extent[1] : rung.extent[0];
  const tied = down !== 0 || start !== null;
  const near = start ?? edge + sign * (tied ? reach + Math.abs(down) * 0.35 : gap);
  const y = rung.y + down;
  return {
    code: rung.code,
    name: rung.name,
    side,
    box: {
      x: round2(side === "right" ? near : near - width),
      y: round2(y - lineHeight / 2),
      width,
      height: lineHeight,
    },
    leader: tied ? { x1: round2(edge + sign), y1: rung.y, x2: round2(near - sign * 2), y2: round2(y) } : null,
  };
}
