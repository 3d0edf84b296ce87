import fc from "fast-check";
import { expect, test } from "vitest";
import { least } from "../../../electron/engine/run/take/least.ts";

const line = fc.double({ min: 0, max: 10, noNaN: true });

test("an inclusive line is met exactly, an exclusive one just passed", () => {
  fc.assert(
    fc.property(line, (at) => {
      expect(least((x) => x >= at, 11)).toBe(at);
      const over = least((x) => x > at, 11)!;
      expect(over).toBeGreaterThan(at);
      expect(over - at).toBeLessThanOrEqual(Number.EPSILON * Math.max(at, Number.MIN_VALUE));
    }),
  );
});

test("what already holds needs nothing, what never holds is not found", () => {
  expect(least(() => true, 1)).toBe(0);
  expect(least(() => false, 1)).toBeNull();
});
