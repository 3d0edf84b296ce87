import fc from "fast-check";
import { expect, test } from "vitest";
import { type MeasuredBlock, paginate } from "../../renderer/views/report/paginate.ts";

const space = 100;
const plain = (height: number): MeasuredBlock => ({ height, heading: false, newPage: false, table: null });
const heading = (height: number, newPage = false): MeasuredBlock => ({
  height,
  heading: true,
  newPage,
  table: null,
});
function table(head: number, rows: readonly number[], foot: number): MeasuredBlock {
  const height = rows.reduce((sum, row) => sum + row, head + foot);
  return { height, heading: false, newPage: false, table: { head, rows, foot } };
}
const order = (blocks: readonly MeasuredBlock[]) =>
  paginate(blocks, space).map((page) => page.map(({ block }) => block));

test("a page takes what fits", () => {
  expect(order([plain(60), plain(40), plain(1)])).toEqual([[0, 1], [2]]);
});

test("a heading goes to the next page with what it heads", () => {
  expect(order([plain(70), heading(10), heading(10), plain(30)])).toEqual([[0], [1, 2, 3]]);
});

test("a page is begun where it is asked for, but none is left empty", () => {
  expect(order([heading(10, true), plain(20), heading(10, true), plain(20)])).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test("a table is torn between rows, with room for its head on every page and its foot on the last", () => {
  const pages = paginate([plain(50), table(10, Array(20).fill(10), 5)], space);
  expect(pages[0]).toEqual([
    { block: 0, rows: null },
    { block: 1, rows: { from: 0, to: 4 } },
  ]);
  expect(pages[1]).toEqual([{ block: 1, rows: { from: 4, to: 13 } }]);
  expect(pages[2]).toEqual([{ block: 1, rows: { from: 13, to: 20 } }]);
});

test("a table begins on the next page rather than with a single row", () => {
  expect(order([plain(75), table(10, [10, 10, 10], 0)])).toEqual([[0], [1]]);
});

test("a small table is not torn while a page can hold it", () => {
  expect(order([plain(80), table(10, [10, 10, 10], 0)])).toEqual([[0], [1]]);
});

test("what is higher than a page has one to itself", () => {
  expect(order([plain(10), plain(250), plain(10)])).toEqual([[0], [1], [2]]);
});

const size = fc.integer({ min: 1, max: 60 });
const anyBlock = fc.oneof(
  size.map(plain),
  fc.integer({ min: 1, max: 15 }).map((height) => heading(height)),
  fc
    .tuple(
      fc.integer({ min: 1, max: 15 }),
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 0, max: 10 }),
    )
    .map(([head, rows, foot]) => table(head, rows, foot)),
);

test("every block and every row stands once, in order, and no page overflows", () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 40 }), (blocks) => {
      const pages = paginate(blocks, space);
      const seen = pages.flat().flatMap(({ block, rows }) => {
        const { table: torn } = blocks[block] as MeasuredBlock;
        const span = rows ?? { from: 0, to: torn?.rows.length ?? 1 };
        return Array.from({ length: span.to - span.from }, (_, row) => `${block}.${span.from + row}`);
      });
      expect(seen).toEqual(
        blocks.flatMap(({ table: torn }, block) => (torn?.rows ?? [0]).map((_, row) => `${block}.${row}`)),
      );
      for (const page of pages) {
        const used = page.reduce((sum, { block, rows }) => {
          const { height, table: torn } = blocks[block] as MeasuredBlock;
          if (rows === null || torn === null) return sum + height;
          const part = torn.rows.slice(rows.from, rows.to).reduce((all, row) => all + row, torn.head);
          return sum + part + (rows.to === torn.rows.length ? torn.foot : 0);
        }, 0);
        expect(used).toBeLessThanOrEqual(space);
      }
      pages.slice(0, -1).forEach((page) => {
        const last = page.at(-1);
        const alone = page.every(({ block }) => blocks[block]?.heading);
        if (!alone) expect(blocks[last?.block ?? 0]?.heading).toBe(false);
      });
    }),
  );
});
