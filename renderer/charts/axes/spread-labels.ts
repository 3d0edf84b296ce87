import { round2 } from "../marks/round.ts";

export interface EndLabel {
  readonly key: string;
  /** Where the label would like its middle, px. */
  readonly at: number;
  /** Room it takes, px; `pitch` where left out. */
  readonly size?: number;
}

interface Block {
  readonly labels: EndLabel[];
  /** Room of all its labels, and the sum of the starts each of them would wish for the block. */
  length: number;
  wishes: number;
}

/**
 * Moves labels of one column (or row) apart as little as need be (least squares: overlapping
 * neighbours share their mean), inside `[head, foot]`. Labels keep the order of their wishes.
 */
export function spreadLabels(
  labels: readonly EndLabel[],
  pitch: number,
  [head, foot]: readonly [number, number],
): ReadonlyMap<string, number> {
  const sizeOf = (label: EndLabel) => label.size ?? pitch;
  const order = labels.map((label, index) => ({ label, index }));
  order.sort((a, b) => a.label.at - b.label.at || a.index - b.index);
  const start = (block: Block) =>
    Math.max(head, Math.min(block.wishes / block.labels.length, foot - block.length));
  const blocks: Block[] = [];
  for (const { label } of order) {
    let block: Block = { labels: [label], length: sizeOf(label), wishes: label.at - sizeOf(label) / 2 };
    for (let above = blocks.at(-1); above; above = blocks.at(-1)) {
      if (start(above) + above.length <= start(block) + 1e-9) break;
      blocks.pop();
      // A label further down the joined block wishes that block's start so much higher.
      block = {
        labels: [...above.labels, ...block.labels],
        length: above.length + block.length,
        wishes: above.wishes + block.wishes - above.length * block.labels.length,
      };
    }
    blocks.push(block);
  }
  const places = new Map<string, number>();
  for (const block of blocks) {
    let edge = start(block);
    for (const label of block.labels) {
      places.set(label.key, round2(edge + sizeOf(label) / 2));
      edge += sizeOf(label);
    }
  }
  return places;
}
