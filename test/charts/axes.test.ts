import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bandPath, lineRuns } from "../../renderer/charts/axes/line-runs.ts";
import { spreadLabels } from "../../renderer/charts/axes/spread-labels.ts";
import { valueAxis } from "../../renderer/charts/axes/value-axis.ts";
import { nearestYear, yearAxis } from "../../renderer/charts/axes/year-axis.ts";

const x = (year: number) => (year - 2020) * 10;
const y = (value: number) => 100 - value;

describe("lines", () => {
  test("join neighbouring years only; what stands alone is a dot", () => {
    const runs = lineRuns(
      [
        { year: 2015, value: 10 },
        { year: 2020, value: 20 },
        { year: 2021, value: 21.005 },
        { year: 2022, value: null },
        { year: 2023, value: 30 },
        { year: 2024, value: 31 },
      ],
      x,
      y,
    );
    expect(runs.path).toBe("M0 80L10 79M30 70L40 69");
    expect(runs.dots).toEqual([{ year: 2015, value: 10, x: -50, y: 90 }]);
  });

  test("never cross a statistical break, on either side of which they go on", () => {
    const points = [2017, 2018, 2019, 2020].map((year) => ({ year, value: 1 }));
    expect(lineRuns(points, x, y, [{ from: 2018, to: 2019 }]).path).toBe("M-30 99L-20 99M-10 99L0 99");
  });

  test("a band leaves out the years in which an end is missing", () => {
    const path = bandPath([2020, 2021, 2022, 2023], [1, 1, null, 1], [3, 4, 5, 6], x, y);
    expect(path).toBe("M0 97L10 96L10 99L0 99Z");
  });
});

describe("axes", () => {
  test("years: base and horizon always ticked, labels never closer than the gap", () => {
    const axis = yearAxis(2011, 2030, [0, 190], [2030, 2023], 34);
    expect(axis.at(2011)).toBe(0);
    expect(axis.at(2030)).toBe(190);
    expect(axis.ticks.map((tick) => tick.value)).toEqual([2011, 2015, 2023, 2030]);
  });

  test("years: ticks keep their distance whatever the range", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2030 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 60, max: 900 }),
        (first, more, width) => {
          const axis = yearAxis(first, first + more, [10, 10 + width], [first + more]);
          expect(axis.ticks.at(-1)?.value).toBe(first + more);
          axis.ticks.slice(1).forEach((tick, index) => {
            expect(tick.at - (axis.ticks[index]?.at ?? 0)).toBeGreaterThanOrEqual(34);
          });
        },
      ),
    );
  });

  test("values: round ticks from zero, the greatest within", () => {
    const axis = valueAxis([120, 230, null], { foot: 100, head: 0, fromZero: true });
    expect(axis.domain).toEqual([0, 240]);
    expect(axis.at(0)).toBe(100);
    expect(axis.at(240)).toBe(0);
    expect(axis.at(120)).toBe(50);
    expect(axis.ticks).toEqual([
      { value: 0, at: 100 },
      { value: 100, at: 58.33 },
      { value: 200, at: 16.67 },
    ]);
  });

  test("values: without figures, and with one figure only, still an axis", () => {
    expect(valueAxis([], { foot: 100, head: 0 }).domain).toEqual([0, 1]);
    const [low, high] = valueAxis([2.5], { foot: 100, head: 0 }).domain;
    expect(low).toBeLessThan(2.5);
    expect(high).toBeGreaterThan(2.5);
  });

  test("the nearest year is found", () => {
    expect(nearestYear([2020, 2021, 2025], x, 31)).toBe(2);
    expect(nearestYear([2020, 2021, 2025], x, 14)).toBe(1);
  });
});

describe("direct labels", () => {
  test("two that collide share their mean", () => {
    const places = spreadLabels(
      [
        { key: "a", at: 50 },
        { key: "b", at: 52 },
        { key: "c", at: 90 },
      ],
      12,
      [0, 100],
    );
    expect(places.get("a")).toBe(45);
    expect(places.get("b")).toBe(57);
    expect(places.get("c")).toBe(90);
  });

  test("never overlap, never leave the range, keep their order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { maxLength: 12 }), (wishes) => {
        const labels = wishes.map((at, index) => ({ key: String(index), at }));
        const places = spreadLabels(labels, 13, [0, 200]);
        const found = [...labels]
          .sort((a, b) => a.at - b.at || Number(a.key) - Number(b.key))
          .map((label) => places.get(label.key) ?? Number.NaN);
        expect(found).toHaveLength(wishes.length);
        found.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(6.5 - 0.01);
          expect(place).toBeLessThanOrEqual(193.5 + 0.01);
          if (index > 0) expect(place - (found[index - 1] ?? 0)).toBeGreaterThanOrEqual(13 - 0.02);
        });
      }),
    );
  });
});
