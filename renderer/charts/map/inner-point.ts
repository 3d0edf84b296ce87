export type Ring = readonly (readonly [number, number])[];

export interface InnerPoint {
  readonly point: readonly [number, number];
  /** Distance to the nearest edge. */
  readonly room: number;
}

/** How much more room, as a share of the shape's narrower side, is not worth looking for. */
const precision = 0.02;

/** A square that may hold a point with more room than any found. */
interface Square {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** At its middle. */
  readonly room: number;
  /** No point in it has more. */
  readonly most: number;
}

/**
 * A point of a polygon far from all its edges, near its pole of inaccessibility: of squares
 * over it, the one that may hold the most room is looked into first. Rings: the outline, then holes.
 */
export function innerPoint(rings: readonly Ring[]): InnerPoint {
  const outline = rings[0] ?? [];
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const side = Math.min(right - left, bottom - top);
  const squareAt = (x: number, y: number, half: number): Square => {
    const room = signedDistance(x, y, rings);
    return { x, y, half, room, most: room + half * Math.SQRT2 };
  };
  let best = squareAt((left + right) / 2, (top + bottom) / 2, 0);
  const squares: Square[] = [];
  const look = (square: Square) => {
    if (square.room > best.room) best = square;
    squares.push(square);
  };
  if (side > 0) {
    const half = side / 4;
    for (let y = top + half; y - half < bottom; y += 2 * half)
      for (let x = left + half; x - half < right; x += 2 * half) look(squareAt(x, y, half));
  }
  for (let next = likeliest(squares); next !== null; next = likeliest(squares)) {
    if (next.most - best.room <= side * precision) break;
    const half = next.half / 2;
    for (const dy of [-half, half])
      for (const dx of [-half, half]) look(squareAt(next.x + dx, next.y + dy, half));
  }
  return { point: [best.x, best.y], room: best.room };
}

/** Takes out the square that may hold the most room; null when there is none left. */
function likeliest(squares: Square[]): Square | null {
  let at = 0;
  squares.forEach(({ most }, index) => {
    if (most > (squares[at]?.most ?? 0)) at = index;
  });
  return squares.splice(at, 1)[0] ?? null;
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
