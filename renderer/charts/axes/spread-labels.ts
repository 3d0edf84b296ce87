import { round2 } from "../marks/round.ts";

export interface EndLabel {
  readonly key: string;
  /** Where the label would like its middle, px. */
  readonly at: number;
}

/**
 * Moves labels of one column apart as little as need be (least squares: overlapping
 * neighbours share their mean), inside `[head, foot]`. Labels keep the order of their wishes.
 */
export function spreadLabels(
  labels: readonly EndLabel[],
  pitch: number,
  [head, foot]: readonly [number, number],
): ReadonlyMap<string, number> {
  const order = labels.map((label, index) => ({ label, index }));
  order.sort((a, b) => a.label.at - b.label.at || a.index - b.index);
  let blocks = order.map(({ label }) => ({ keys: [label.key], centre: label.at }));
  const half = (block: { keys: string[] }) => (block.keys.length * pitch) / 2;
  for (let moved = true; moved; ) {
    moved = false;
    for (const block of blocks) {
      block.centre = Math.min(Math.max(block.centre, head + half(block)), foot - half(block));
    }
    const merged: typeof blocks = [];
    for (const block of blocks) {
      const above = merged.at(-1);
      if (above && above.centre + half(above) > block.centre - half(block) + 1e-9) {
        const [n, m] = [above.keys.length, block.keys.length];
        // Each label's own wish is its block's centre plus its offset within it.
        above.centre =
          (n * (above.centre + (m * pitch) / 2) + m * (block.centre - (n * pitch) / 2)) / (n + m);
        above.keys.push(...block.keys);
        moved = true;
      } else merged.push(block);
    }
    blocks = merged;
  }
  const places = new Map<string, number>();
  for (const block of blocks) {
    block.keys.forEach((key, index) => {
      places.set(key, round2(block.centre - half(block) + (index + 0.5) * pitch));
    });
  }
  return places;
}
