import { expect, test } from "vitest";
import { shockSizes, yearlyCorrelations } from "../../../electron/engine/model/shock-band.ts";

const widenings = [0.5, 0.8, 1, 1.25, 1.7, 1.999999999, 2];

test.each(widenings)(
  "the cumulated variance after h years is h^w of the first year's, w = %d",
  (widening) => {
    const correlations = yearlyCorrelations(widening, 50);
    for (const years of [1, 2, 7, 50]) {
      let variance = 0;
      for (let s = 0; s < years; s++) {
        for (let t = 0; t < years; t++) variance += correlations[Math.abs(t - s)]!;
      }
      expect(variance / years ** widening).toBeCloseTo(1, 11);
    }
  },
);

test("years are alike and independent to the bit at 1, and one and the same at 2", () => {
  expect(yearlyCorrelations(1, 50)).toEqual(Float64Array.of(1, ...new Array<number>(49).fill(0)));
  expect(yearlyCorrelations(2, 50)).toEqual(new Float64Array(50).fill(1));
});

test("above 1 years keep their sign, less the further apart; below 1 they make up for each other", () => {
  for (const widening of [1.05, 1.25, 1.7, 1.95]) {
    const correlations = yearlyCorrelations(widening, 50);
    expect(Math.min(...correlations)).toBeGreaterThan(0);
    expect(correlations).toEqual(correlations.toSorted((a, b) => b - a));
  }
  expect(Math.max(...yearlyCorrelations(0.8, 50).slice(1))).toBeLessThan(0);
});

test("the greater w, the closer years go together", () => {
  const nearby = [1, 1.1, 1.25, 1.5, 1.75, 2].map((widening) => yearlyCorrelations(widening, 4));
  for (let k = 1; k < 4; k++) {
    const rising = nearby.map((correlations) => correlations[k]!);
    expect(rising).toEqual(rising.toSorted((a, b) => a - b));
    expect(new Set(rising).size).toBe(rising.length);
  }
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
