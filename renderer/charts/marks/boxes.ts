/** A rectangle in px; `x`, `y` are its left upper corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Do two boxes share area? Touching edges do not. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Is `inner` wholly within `outer`? */
export function boxWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Does a line segment pass through a box's inside? (Liang and Barsky's clipping.) Called often: nothing is allocated. */
export function segmentHitsBox({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  if ((x1 <= box.x && x2 <= box.x) || (x1 >= right && x2 >= right)) return false;
  if ((y1 <= box.y && y2 <= box.y) || (y1 >= bottom && y2 >= bottom)) return false;
  // Shares of the way at which the line enters and leaves the box, across and down.
  const [dx, dy] = [x2 - x1, y2 - y1];
  const acrossA = dx === 0 ? Number.NEGATIVE_INFINITY : (box.x - x1) / dx;
  const acrossB = dx === 0 ? Number.POSITIVE_INFINITY : (right - x1) / dx;
  const downA = dy === 0 ? Number.NEGATIVE_INFINITY : (box.y - y1) / dy;
  const downB = dy === 0 ? Number.POSITIVE_INFINITY : (bottom - y1) / dy;
  const enter = Math.max(0, Math.min(acrossA, acrossB), Math.min(downA, downB));
  const leave = Math.min(1, Math.max(acrossA, acrossB), Math.max(downA, downB));
  return enter < leave;
}
