import { describe, expect, test } from "vitest";
import { fillNormals } from "../../../electron/engine/model/normals.ts";
import { mixShocks, shockMix } from "../../../electron/engine/model/shock-mix.ts";

const DRAWS = 50_000;
const YEARS = 7;

/** Written out once more: fractional Gaussian noise of variance 1. */
const covariance = (widening: number, s: number, t: number) => {
  const level = (a: number, b: number) => (a ** widening + b ** widening - Math.abs(a - b) ** widening) / 2;
  return level(s + 1, t + 1) - level(s, t + 1) - level(s + 1, t) + level(s, t);
};

/** The factor as a square matrix. */
function rows(widening: number, years: number): number[][] {
  const mix = shockMix(widening, years)!;
  return Array.from({ length: years }, (_, row) =>
    Array.from({ length: years }, (__, column) => (column > row ? 0 : mix[(row * (row + 1)) / 2 + column]!)),
  );
}

function drawn(widening: number, years = YEARS, draws = DRAWS): Float64Array {
  const values = new Float64Array(draws * years);
  fillNormals(values, { seed: 5, level: "unit", code: "530181" }, 2024, years, draws);
  mixShocks(values, shockMix(widening, years), years, draws);
  return values;
}

describe.each([0.5, 0.8, 1.25, 1.7, 1.95, 1.999999999, 2])("w = %d", (widening) => {
  test("the factor times its transpose is the covariance, to 50 years", () => {
    const factor = rows(widening, 50);
    for (let s = 0; s < 50; s++) {
      for (let t = 0; t <= s; t++) {
        const product = factor[s]!.reduce((sum, value, k) => sum + value * factor[t]![k]!, 0);
        expect(Math.abs(product - covariance(widening, s, t))).toBeLessThan(1e-9);
      }
    }
  });

  test("the levels after h years have the variance h^w", () => {
    const factor = rows(widening, 50);
    for (const years of [1, 2, 7, 50]) {
      const columns = factor.map((_, k) => factor.slice(0, years).reduce((sum, row) => sum + row[k]!, 0));
      const variance = columns.reduce((sum, value) => sum + value ** 2, 0);
      expect(Math.abs(variance / years ** widening - 1)).toBeLessThan(1e-9);
    }
  });
});

test.each([0.8, 1, 1.25, 1.7, 2])(
  "the shocks drawn go together as the formula has it, w = %d",
  (widening) => {
    const values = drawn(widening);
    for (let s = 0; s < YEARS; s++) {
      for (let t = 0; t <= s; t++) {
        let sum = 0;
        for (let draw = 0; draw < DRAWS; draw++) sum += values[s * DRAWS + draw]! * values[t * DRAWS + draw]!;
        const expected = covariance(widening, s, t);
        const error = Math.sqrt((1 + expected ** 2) / DRAWS);
        expect(Math.abs(sum / DRAWS - expected)).toBeLessThan(4 * error);
      }
    }
  },
);

test("at w = 1 nothing is mixed: the normals keep their bits", () => {
  expect(shockMix(1, 50)).toBeNull();
  const raw = new Float64Array(60 * YEARS);
  fillNormals(raw, { seed: 5, level: "unit", code: "530181" }, 2024, YEARS, 60);
  expect(drawn(1, YEARS, 60)).toEqual(raw);
  expect(drawn(1.25, YEARS, 60)).not.toEqual(raw);
});

test("at w = 2 every year's shock is the first year's", () => {
  const values = drawn(2, YEARS, 60);
  for (let t = 1; t < YEARS; t++) {
    expect(values.subarray(t * 60, (t + 1) * 60)).toEqual(values.subarray(0, 60));
  }
});

test.each([0.8, 1.25, 1.7, 2])(
  "a longer horizon and more draws leave the shocks of earlier years as they are, w = %d",
  (widening) => {
    const long = drawn(widening, 27, 90);
    for (const [years, draws] of [
      [YEARS, 90],
      [YEARS, 7],
      [1, 90],
    ] as const) {
      const short = drawn(widening, years, draws);
      for (let t = 0; t < years; t++) {
        for (let draw = 0; draw < draws; draw++) {
          expect(short[t * draws + draw]).toBe(long[t * 90 + draw]);
        }
      }
    }
  },
);
