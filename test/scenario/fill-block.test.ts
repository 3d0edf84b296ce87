import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, reachOf, repeatBlock } from "../../shared/scenario/fill-block.ts";

const some = fc
  .tuple(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6))
  .map(([top, left, tall, wide]): Block => ({ top, bottom: top + tall, left, right: left + wide }));
const size = ({ top, bottom, left, right }: Block) => (bottom - top + 1) * (right - left + 1);

describe("filling", () => {
  test("a block is repeated in step, to every side", () => {
    const source = { top: 3, bottom: 4, left: 0, right: 0 };
    const copied = repeatBlock(source, { top: 0, bottom: 6, left: 0, right: 0 });
    expect(copied.map(({ row, fromRow }) => [row, fromRow])).toEqual([
      [0, 4],
      [1, 3],
      [2, 4],
      [5, 3],
      [6, 4],
    ]);
  });

  test("covers the larger block but for the source, and only takes from the source", () => {
    fc.assert(
      fc.property(some, some, (source, other) => {
        const over = {
          top: Math.min(source.top, other.top),
          bottom: Math.max(source.bottom, other.bottom),
          left: Math.min(source.left, other.left),
          right: Math.max(source.right, other.right),
        };
        const copied = repeatBlock(source, over);
        expect(copied).toHaveLength(size(over) - size(source));
        for (const { row, column, fromRow, fromColumn } of copied) {
          expect(fromRow).toBeGreaterThanOrEqual(source.top);
          expect(fromRow).toBeLessThanOrEqual(source.bottom);
          expect(fromColumn).toBeGreaterThanOrEqual(source.left);
          expect(fromColumn).toBeLessThanOrEqual(source.right);
          expect(Math.abs(row - fromRow) % (source.bottom - source.top + 1)).toBe(0);
          expect(Math.abs(column - fromColumn) % (source.right - source.left + 1)).toBe(0);
        }
      }),
    );
  });

  test("the handle reaches along one side only", () => {
    const source = { top: 2, bottom: 3, left: 2, right: 3 };
    expect(reachOf(source, { row: 8, column: 4 })).toEqual({ ...source, bottom: 8 });
    expect(reachOf(source, { row: 4, column: 9 })).toEqual({ ...source, right: 9 });
    expect(reachOf(source, { row: 0, column: 3 })).toEqual({ ...source, top: 0 });
    expect(reachOf(source, { row: 3, column: 3 })).toEqual(source);
  });
});
