import { expect, test } from "vitest";
import { shockSizes, yearlySigmas } from "../../../electron/engine/model/shock-band.ts";

const cumulated = (sigmas: Float64Array, years: number) =>
  sigmas.subarray(0, years).reduce((sum, sigma) => sum + sigma ** 2, 0);

test.each([0.8, 1, 1.25, 1.75, 2])("the variances of the years add up to σ²·h^w, w = %d", (widening) => {
  const sigmas = yearlySigmas({ sigma: 0.02, widening }, 50);
  for (const years of [1, 2, 7, 50]) {
    expect(cumulated(sigmas, years) / (0.02 ** 2 * years ** widening)).toBeCloseTo(1, 12);
  }
});

test("without widening every year is σ to the bit", () => {
  expect(yearlySigmas({ sigma: 0.03, widening: 1 }, 50)).toEqual(new Float64Array(50).fill(0.03));
});

test("a level that gives no widening has none", () => {
  const sizes = shockSizes({ province: 0.01, prefecture: 0.02, unit: 0.03, widening: { province: 1.5 } });
  expect(sizes).toEqual({
    province: { sigma: 0.01, widening: 1.5 },
    prefecture: { sigma: 0.02, widening: 1 },
    unit: { sigma: 0.03, widening: 1 },
  });
  expect(shockSizes({ province: 0.01, prefecture: 0.02, unit: 0.03 }).province.widening).toBe(1);
});
