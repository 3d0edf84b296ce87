import { describe, expect, test } from "vitest";
import { pathValue, withYear } from "../../shared/scenario/path-value.ts";

const years = [2024, 2025, 2026, 2027];
const over = (path: Parameters<typeof pathValue>[0]) =>
  years.map((year) => pathValue(path, year, 2024, 0.01));

describe("a path's values", () => {
  test("one number holds in every year", () => expect(over(0.05)).toEqual([0.05, 0.05, 0.05, 0.05]));

  test("before the first given year the inherited stays, after the last the last", () =>
    expect(over({ "2025": 0.07 })).toEqual([0.01, 0.07, 0.07, 0.07]));

  test("between given years the earlier holds, whatever the order they stand in", () =>
    expect(over({ "2027": 0.02, "2024": 0.07 })).toEqual([0.07, 0.07, 0.07, 0.02]));

  test("a transition is linear from the first year to its end", () =>
    expect(over({ near: 0.08, long: 0.05, until: 2026 }).map((each) => Math.round(each * 1e6) / 1e6)).toEqual(
      [0.08, 0.065, 0.05, 0.05],
    ));

  test("a transition that ends at once is its long-term rate", () =>
    expect(over({ near: 0.08, long: 0.05, until: 2024 })).toEqual([0.05, 0.05, 0.05, 0.05]));
});

describe("giving one year its own number", () => {
  const shown = [0.01, 0.02, 0.03, 0.04];

  test("leaves earlier years to what they inherit and later ones as they read", () =>
    expect(withYear(null, years, shown, 2025, 0.09)).toEqual({ "2025": 0.09, "2026": 0.03, "2027": 0.04 }));

  test("keeps every year of a path that was one number", () =>
    expect(withYear(0.05, years, [0.05, 0.05, 0.05, 0.05], 2026, 0.09)).toEqual({
      "2024": 0.05,
      "2025": 0.05,
      "2026": 0.09,
      "2027": 0.05,
    }));

  test("goes back from the first own year to the one touched", () =>
    expect(withYear({ "2026": 0.03 }, years, shown, 2024, 0.09)).toEqual({
      "2024": 0.09,
      "2025": 0.02,
      "2026": 0.03,
      "2027": 0.04,
    }));
});
