import { round2 } from "../marks/round.ts";

const grid = 10;

type Ring = readonly (readonly [number, number])[];

/**
 * A point of a polygon far from all its edges, near its pole of inaccessibility: the best
 * of a grid, then of finer grids about the best. Rings: the outline, then holes; px.
 */
export function innerPoint(rings: readonly Ring[]): { anchor: readonly [number, number]; room: number } {
  const outline = rings[0] ?? [];
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  let [left, right] = [Math.min(...xs), Math.max(...xs)];
  let [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  let best: { x: number; y: number; room: number } = { x: left, y: top, room: Number.NEGATIVE_INFINITY };
  for (let pass = 0; pass < 2; pass++) {
    const [stepX, stepY] = [(right - left) / grid, (bottom - top) / grid];
    for (let row = 0; row <= grid; row++) {
      for (let column = 0; column <= grid; column++) {
        const [x, y] = [left + column * stepX, top + row * stepY];
        const room = signedDistance(x, y, rings);
        if (room > best.room) best = { x, y, room };
      }
    }
    [left, right] = [best.x - stepX, best.x + stepX];
    [top, bottom] = [best.y - stepY, best.y + stepY];
  }
  return { anchor: [round2(best.x), round2(best.y)], room: round2(best.room) };
}

/** Distance to the nearest edge: positive inside, negative outside. */
function signedDistance(x: number, y: number, rings: readonly Ring[]): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let [bx, by] = ring.at(-1) ?? [0, 0];
    for (const [ax, ay] of ring) {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const dx = bx - ax;
      const dy = by - ay;
      const length = dx * dx + dy * dy;
      const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
      const offX = x - ax - share * dx;
      const offY = y - ay - share * dy;
      nearest = Math.min(nearest, offX * offX + offY * offY);
      bx = ax;
      by = ay;
    }
  }
  return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}
