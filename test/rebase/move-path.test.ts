import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movePath } from "../../shared/rebase/move-path.ts";
import type { Path } from "../../shared/scenario/path.ts";
import { pathValue } from "../../shared/scenario/path-value.ts";

const on = (baseYear: number) => ({ baseYear, horizon: 2030 });
const move = (path: Path, from: number, to: number) => movePath(path, on(from), on(to));

describe("a path on a later base year", () => {
  it("that is one number stays", () => {
    expect(move(0.07, 2023, 2024)).toEqual({ path: 0.07, reason: null, years: [] });
  });

  it("drops the years that have passed, and what held goes on", () => {
    expect(move({ "2024": 0.07, "2026": 0.05 }, 2023, 2024)).toEqual({
      path: { "2025": 0.07, "2026": 0.05 },
      reason: "years-passed",
      years: [2024],
    });
    expect(move({ "2024": 0.07, "2025": 0.06 }, 2023, 2025).path).toEqual({ "2026": 0.06 });
    // Before its first year it inherited, and still does.
    expect(move({ "2027": 0.05 }, 2023, 2025)).toEqual({ path: { "2027": 0.05 }, reason: null, years: [] });
  });

  it("goes on along its line from near to long, and is the long rate once it is over", () => {
    const line = { near: 0.08, long: 0.04, until: 2028 };
    expect(move(line, 2023, 2025)).toMatchObject({
      reason: "line-continued",
      path: { long: 0.04, until: 2028 },
    });
    expect(move({ near: 0.08, long: 0.04, until: 2025 }, 2023, 2025)).toMatchObject({
      reason: "line-ended",
      path: 0.04,
    });
  });
});

describe("a path on an earlier base year", () => {
  it("gives a line year by year, so that it keeps its years", () => {
    const { path, reason } = move({ near: 0.08, long: 0.06, until: 2027 }, 2024, 2022);
    expect(reason).toBe("line-by-year");
    expect(Object.keys(path as object)).toEqual(["2025", "2026", "2027"]);
    expect(move({ "2025": 0.05 }, 2024, 2022).reason).toBeNull();
  });

  it("drops years beyond the horizon", () => {
    const moved = movePath({ "2025": 0.05, "2031": 0.04 }, { baseYear: 2023, horizon: 2035 }, on(2022));
    expect(moved).toEqual({ path: { "2025": 0.05 }, reason: "beyond-horizon", years: [2031] });
  });
});

it("says the same in every year that both bases project", () => {
  const rate = fc.constantFrom(0.01, 0.03, 0.05, 0.09);
  const year = fc.integer({ min: 2024, max: 2030 });
  const path: fc.Arbitrary<Path> = fc.oneof(
    rate,
    fc.record({ near: rate, long: rate, until: year }),
    fc.dictionary(year.map(String), rate, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  );
  const base = fc.integer({ min: 2020, max: 2028 });
  fc.assert(
    fc.property(path, base, base, (given, from, to) => {
      // Only years after its own base year are ones a scenario can have.
      fc.pre(yearsOf(given).every((each) => each > from));
      const moved = move(given, from, to).path;
      for (let at = Math.max(from, to) + 1; at <= 2030; at++) {
        const before = pathValue(given, at, from + 1, -1);
        const after = moved === null ? -1 : pathValue(moved, at, to + 1, -1);
        expect(after).toBeCloseTo(before, 12);
      }
    }),
  );
});

function yearsOf(path: Path): number[] {
  if (typeof path === "number") return [];
  return "until" in path ? [path.until as number] : Object.keys(path).map(Number);
}
