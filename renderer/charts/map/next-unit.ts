export type Direction = "left" | "right" | "up" | "down";

export interface PlacedUnit {
  readonly code: string;
  readonly anchor: readonly [number, number];
}

const headings: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The nearest unit in a direction: within 45° of it if there is one, else any ahead, so that
 * no unit is out of reach. What lies aside counts double. Null at the edge.
 */
export function nextUnit(
  units: readonly PlacedUnit[],
  from: readonly [number, number],
  direction: Direction,
): string | null {
  const [hx, hy] = headings[direction];
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const { code, anchor } of units) {
    const [dx, dy] = [anchor[0] - from[0], anchor[1] - from[1]];
    const ahead = dx * hx + dy * hy;
    const aside = Math.abs(dx * hy) + Math.abs(dy * hx);
    if (ahead <= 0) continue;
    const cost = ahead + 2 * aside + (aside > ahead ? 1e6 : 0);
    if (cost < bestCost) {
      best = code;
      bestCost = cost;
    }
  }
  return best;
}

const keys: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** The direction of an arrow key. */
export function directionOf(key: string): Direction | null {
  return keys[key] ?? null;
}
