import fc from "fast-check";
import { expect, test } from "vitest";
import { acrossAxis } from "../../renderer/charts/axes/across-axis.ts";
import { isOneValue } from "../../renderer/charts/axes/one-value.ts";
import { valueAxis } from "../../renderer/charts/axes/value-axis.ts";

test("ends that differ by rounding alone are one value", () => {
  expect(isOneValue(120, 120)).toBe(true);
  expect(isOneValue(0.1 + 0.2, 0.3)).toBe(true);
  expect(isOneValue(0, 5e-324)).toBe(true);
  expect(isOneValue(120, 120.000_001)).toBe(false);
  expect(isOneValue(0, 1e-9)).toBe(false);
});

test("any two figures have an axis with ticks, however near or small", () => {
  const figure = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(
      figure,
      fc.oneof(fc.constant(0), fc.double({ noNaN: true, min: 0, max: 1e-300 }), figure),
      (a, step) => {
        const ends = [a, a + step];
        const up = valueAxis(ends, { foot: 200, head: 0 });
        expect(up.ticks.length).toBeGreaterThan(0);
        const across = acrossAxis(ends, {
          left: 0,
          right: 200,
          format: (value) => value.toFixed(0),
          zeroWithin: 3,
        });
        expect(across.ticks.length).toBeGreaterThan(0);
      },
    ),
  );
});
