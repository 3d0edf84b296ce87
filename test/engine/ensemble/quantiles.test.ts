import fc from "fast-check";
import { expect, test } from "vitest";
import { Quantiles } from "../../../electron/engine/run/ensemble/quantiles.ts";

/** The definition, by sorting everything. */
function byDefinition(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const low = Math.floor(position);
  const below = sorted[low]!;
  return below + (position - low) * (sorted[Math.ceil(position)]! - below);
}

const levels = [0.05, 0.25, 0.5, 0.75, 0.95];

function quantilesOf(values: readonly number[], of = new Quantiles(levels)): number[] {
  const out = new Float64Array(levels.length * 2 + 1);
  of.write(Float64Array.from(values), out, 1, 2);
  return levels.map((_, level) => out[1 + 2 * level]!);
}

test("are the interpolated order statistics, whatever the values", () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom(1e-300, 5e-324, 1e300),
  );
  const reused = new Quantiles(levels);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 300 }), (values) => {
      expect(quantilesOf(values, reused)).toEqual(levels.map((share) => byDefinition(values, share)));
    }),
    { seed: 5, numRuns: 500 },
  );
});

test("leave the values in their order", () => {
  const values = Float64Array.of(3, 1, 2, 9, 4);
  new Quantiles(levels).write(values, new Float64Array(5), 0, 1);
  expect([...values]).toEqual([3, 1, 2, 9, 4]);
});

test.each([[[Number.NaN, 1, 2]], [[1, Number.POSITIVE_INFINITY]]])("of %j are not numbers", (values) => {
  expect(quantilesOf(values)).toEqual(levels.map(() => Number.NaN));
});
