import fc from "fast-check";
import { expect, test } from "vitest";
import { boxesOverlap, segmentHitsBox } from "../../renderer/charts/marks/boxes.ts";
import { textWidth } from "../../renderer/charts/marks/text-width.ts";

const box = { x: 10, y: 10, width: 20, height: 10 };

test("boxes that only touch do not overlap", () => {
  expect(boxesOverlap(box, { x: 30, y: 10, width: 5, height: 5 })).toBe(false);
  expect(boxesOverlap(box, { x: 29.9, y: 19.9, width: 5, height: 5 })).toBe(true);
});

test("a segment hits a box it passes through, starts in, or lies in, and no other", () => {
  const hits = (x1: number, y1: number, x2: number, y2: number) => segmentHitsBox({ x1, y1, x2, y2 }, box);
  expect(hits(0, 15, 40, 15)).toBe(true);
  expect(hits(20, 0, 20, 40)).toBe(true);
  expect(hits(12, 12, 14, 14)).toBe(true);
  expect(hits(0, 15, 9, 15)).toBe(false);
  expect(hits(0, 10, 40, 10)).toBe(false);
  expect(hits(0, 21, 31, 20)).toBe(false);
  expect(hits(5, 25, 25, -10)).toBe(true);
  expect(hits(5, 15, 12, 5)).toBe(false);
});

test("a segment through any inner point of a box hits it, whatever its direction and length", () => {
  const within = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });
  fc.assert(
    fc.property(
      within(10.1, 29.9),
      within(10.1, 19.9),
      within(0, 2 * Math.PI),
      within(0.1, 80),
      within(0.1, 80),
      (x, y, angle, before, after) => {
        const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
        const segment = { x1: x - before * dx, y1: y - before * dy, x2: x + after * dx, y2: y + after * dy };
        expect(segmentHitsBox(segment, box)).toBe(true);
      },
    ),
  );
});

test("CJK signs are one em wide, digits narrower", () => {
  expect(textWidth("安宁市", 11)).toBe(33);
  expect(textWidth("500", 10)).toBeCloseTo(17.4, 5);
});
