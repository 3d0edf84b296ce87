import { describe, expect, test } from "vitest";
import { inverseNormal } from "../../../electron/engine/model/inverse-normal.ts";
import { fillNormals, type ShockStream } from "../../../electron/engine/model/normals.ts";

const DRAWS = 50_000;

function normals(
  stream: Partial<ShockStream> = {},
  firstYear = 2024,
  years = 2,
  draws = DRAWS,
): Float64Array {
  const out = new Float64Array(draws * years);
  fillNormals(out, { seed: 1, level: "unit", code: "530181", ...stream }, firstYear, years, draws);
  return out;
}

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
const moment = (values: Float64Array, power: number) => mean(values.map((value) => value ** power));
const correlation = (a: Float64Array, b: Float64Array) => mean(a.map((value, index) => value * b[index]!));

describe("the inverse of the normal distribution", () => {
  // Values of an independent implementation of the same algorithm.
  test.each([
    [1.1641532182693481e-10, -6.337957754553789],
    [1e-9, -5.9978070150076865],
    [1e-5, -4.2648907939228256],
    [0.001, -3.090232306167813],
    [0.01, -2.3263478740408408],
    [0.05, -1.6448536269514726],
    [0.0749, -1.4402382675279632],
    [0.0751, -1.4388253927525398],
    [0.3, -0.5244005127080407],
    [0.5, 0.0],
    [0.6, 0.2533471031357998],
    [0.925, 1.439531470938456],
    [0.975, 1.9599639845400536],
    [0.999, 3.090232306167813],
    [0.999999, 4.753424308817089],
  ])("of %d is %d", (p, expected) => {
    expect(Math.abs(inverseNormal(p) - expected)).toBeLessThanOrEqual(1e-14 * Math.abs(expected));
  });

  test("is odd about one half to the last bit, where p is a multiple of 2^-33", () => {
    for (const word of [0, 1, 1000, 2 ** 20, 2 ** 31 - 1]) {
      const p = (word + 0.5) / 2 ** 32;
      expect(inverseNormal(1 - p)).toBe(-inverseNormal(p));
    }
  });
});

describe("the normals of a stream", () => {
  test("have the moments of the standard normal", () => {
    const values = normals();
    const error = 1 / Math.sqrt(values.length);
    expect(Math.abs(mean(values))).toBeLessThan(4 * error);
    expect(Math.abs(moment(values, 2) - 1)).toBeLessThan(4 * Math.sqrt(2) * error);
    expect(Math.abs(moment(values, 3))).toBeLessThan(4 * Math.sqrt(15) * error);
    expect(Math.abs(moment(values, 4) - 3)).toBeLessThan(4 * Math.sqrt(96) * error);
  });

  test("fall evenly into a hundred equally probable cells", () => {
    const values = normals({ seed: 7 }, 2024, 4);
    const lines = Array.from({ length: 99 }, (_, index) => inverseNormal((index + 1) / 100));
    const cells = new Float64Array(100);
    for (const value of values) {
      let low = 0;
      let high = 99;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value < lines[middle]!) high = middle;
        else low = middle + 1;
      }
      cells[low] = cells[low]! + 1;
    }
    const expected = values.length / 100;
    const chiSquare = cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 0.001 and 0.999 quantiles of chi-square with 99 degrees of freedom.
    expect(chiSquare).toBeGreaterThan(60.3);
    expect(chiSquare).toBeLessThan(149.4);
  });

  test("reach into both tails as often as they should", () => {
    const values = normals({ seed: 3 }, 2024, 4);
    for (const [line, probability] of [
      [1.96, 0.024998],
      [3, 0.0013499],
      [4, 3.167e-5],
    ] as const) {
      const error = Math.sqrt(probability / values.length);
      const above = values.reduce((count, value) => count + Number(value > line), 0) / values.length;
      const below = values.reduce((count, value) => count + Number(value < -line), 0) / values.length;
      expect(Math.abs(above - probability)).toBeLessThan(4 * error);
      expect(Math.abs(below - probability)).toBeLessThan(4 * error);
    }
  });

  test("do not correlate with those of another seed, level, code, year or the next draw", () => {
    const values = normals({}, 2024, 1);
    const others = [
      normals({ seed: 2 }, 2024, 1),
      normals({ level: "prefecture" }, 2024, 1),
      normals({ level: "province" }, 2024, 1),
      normals({ code: "530102" }, 2024, 1),
      normals({ code: "530182" }, 2024, 1),
      normals({}, 2025, 1),
      normals({}, 2028, 1),
      Float64Array.of(...values.slice(1), values[0]!),
    ];
    for (const other of others) {
      expect(Math.abs(correlation(values, other))).toBeLessThan(4 / Math.sqrt(DRAWS));
    }
  });

  test("are a function of the calendar year, whatever years and however many draws are asked for", () => {
    const long = normals({}, 2021, 13, 60);
    for (const [firstYear, years, draws] of [
      [2024, 7, 60],
      [2026, 1, 9],
      [2023, 4, 1],
    ] as const) {
      const short = normals({}, firstYear, years, draws);
      for (let draw = 0; draw < draws; draw++) {
        for (let t = 0; t < years; t++) {
          expect(short[t * draws + draw]).toBe(long[(firstYear - 2021 + t) * 60 + draw]);
        }
      }
    }
  });

  test("work in years before the common era too", () => {
    const values = normals({}, -3, 7, 5);
    expect(new Set(values).size).toBe(35);
    expect(normals({}, 0, 1, 5)[2]).toBe(values[3 * 5 + 2]);
  });
});
