import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at, moved, type Selection, selectedBlock } from "../../../renderer/views/assumptions/selection.ts";

const extent = { rows: 130, columns: 21, page: 20 };
const start = at({ row: 10, column: 5 });
const stroke = (key: string, { mod = false, shift = false } = {}) => ({ key, mod, shift });
const to = (selection: Selection | null) => selection?.focus;

describe("the keyboard", () => {
  test.each([
    [stroke("ArrowDown"), { row: 11, column: 5 }],
    [stroke("ArrowUp"), { row: 9, column: 5 }],
    [stroke("ArrowLeft"), { row: 10, column: 4 }],
    [stroke("ArrowRight"), { row: 10, column: 6 }],
    [stroke("PageDown"), { row: 30, column: 5 }],
    [stroke("PageUp"), { row: 0, column: 5 }],
    [stroke("Home"), { row: 10, column: 0 }],
    [stroke("End"), { row: 10, column: 20 }],
    [stroke("Home", { mod: true }), { row: 0, column: 0 }],
    [stroke("End", { mod: true }), { row: 129, column: 20 }],
    [stroke("ArrowDown", { mod: true }), { row: 129, column: 5 }],
    [stroke("ArrowRight", { mod: true }), { row: 10, column: 20 }],
  ])("%j goes to one cell", (pressed, place) => {
    expect(moved(start, pressed, extent)).toEqual(at(place));
  });

  test("with Shift the other corner stays", () => {
    const down = moved(start, stroke("ArrowDown", { shift: true }), extent)!;
    const right = moved(down, stroke("ArrowRight", { shift: true, mod: true }), extent)!;
    expect(right.anchor).toEqual(start.anchor);
    expect(selectedBlock(right)).toEqual({ top: 10, bottom: 11, left: 5, right: 20 });
  });

  test("selects everything, the keyboard staying where all of it is seen from", () => {
    const all = moved(start, stroke("a", { mod: true }), extent)!;
    expect(selectedBlock(all)).toEqual({ top: 0, bottom: 129, left: 0, right: 20 });
  });

  test("leaves other keys alone", () => {
    expect(moved(start, stroke("a"), extent)).toBeNull();
    expect(moved(start, stroke("5"), extent)).toBeNull();
    expect(moved(start, stroke("c", { mod: true }), extent)).toBeNull();
  });

  test("never leaves the sheet", () => {
    const key = fc.constantFrom(
      "ArrowDown",
      "ArrowUp",
      "ArrowLeft",
      "ArrowRight",
      "PageDown",
      "PageUp",
      "Home",
      "End",
    );
    const strokes = fc.array(fc.record({ key, mod: fc.boolean(), shift: fc.boolean() }), { maxLength: 30 });
    fc.assert(
      fc.property(strokes, fc.integer({ min: 1, max: 9 }), (pressed, rows) => {
        let selection = at({ row: 0, column: 0 });
        for (const each of pressed) {
          selection = moved(selection, each, { rows, columns: 3, page: 4 })!;
          const focus = to(selection)!;
          expect(focus.row).toBeGreaterThanOrEqual(0);
          expect(focus.row).toBeLessThan(rows);
          expect(focus.column).toBeGreaterThanOrEqual(0);
          expect(focus.column).toBeLessThan(3);
        }
      }),
    );
  });
});
