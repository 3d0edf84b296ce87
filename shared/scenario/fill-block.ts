/** Where the cells of a block go when it is copied over a larger one. */

/** Both ends are within the block. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Copied {
  readonly row: number;
  readonly column: number;
  readonly fromRow: number;
  readonly fromColumn: number;
}

export function blockOf(a: { row: number; column: number }, b: { row: number; column: number }): Block {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

/** Every cell of `over` outside `source`, with the cell of `source` that repeats there. */
export function repeatBlock(source: Block, over: Block): Copied[] {
  const copied: Copied[] = [];
  for (let row = over.top; row <= over.bottom; row++) {
    for (let column = over.left; column <= over.right; column++) {
      if (holds(source, row, column)) continue;
      copied.push({
        row,
        column,
        fromRow: source.top + modulo(row - source.top, source.bottom - source.top + 1),
        fromColumn: source.left + modulo(column - source.left, source.right - source.left + 1),
      });
    }
  }
  return copied;
}

export function holds({ top, bottom, left, right }: Block, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The block a fill handle dragged to a cell reaches: down or up, or right or left, whichever is further. */
export function reachOf(source: Block, to: { row: number; column: number }): Block {
  const down = Math.max(to.row - source.bottom, source.top - to.row, 0);
  const across = Math.max(to.column - source.right, source.left - to.column, 0);
  if (down === 0 && across === 0) return source;
  return down >= across
    ? { ...source, top: Math.min(source.top, to.row), bottom: Math.max(source.bottom, to.row) }
    : { ...source, left: Math.min(source.left, to.column), right: Math.max(source.right, to.column) };
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
