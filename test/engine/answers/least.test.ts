import fc from "fast-check";
import { expect, test } from "vitest";
import { crossing, least } from "../../../electron/engine/run/take/least.ts";

const line = fc.double({ min: 1e-6, max: 10, noNaN: true });
const guess = fc.option(fc.double({ min: 0, max: 12, noNaN: true }));

test("the answer meets the condition and nothing clearly smaller does, whatever was guessed", () => {
  fc.assert(
    fc.property(line, guess, fc.boolean(), (at, guessed, isInclusive) => {
      const holds = (x: number) => (isInclusive ? x >= at : x > at);
      const found = least(holds, 11, guessed)!;
      expect(holds(found)).toBe(true);
      expect(holds(found * (1 - 1e-12))).toBe(false);
    }),
  );
});

test("what already holds needs nothing, what never holds is not found", () => {
  expect(least(() => true, 1)).toBe(0);
  expect(least(() => false, 1)).toBeNull();
  expect(least(() => false, 1, 0.5)).toBeNull();
});

test("crossings of gently curved functions, as levels are in growth and investment", () => {
  const root = fc.double({ min: 1e-3, max: 10, noNaN: true });
  fc.assert(
    fc.property(root, fc.double({ min: 0.5, max: 2, noNaN: true }), (at, power) => {
      const found = crossing((x) => x ** power - at ** power, 11)!;
      expect(Math.abs(found / at - 1)).toBeLessThan(1e-9);
    }),
  );
  expect(crossing((x) => x + 1, 11)).toBeNull();
  expect(crossing((x) => x - 12, 11)).toBeNull();
  expect(crossing(() => Number.NaN, 11)).toBeNull();
});
