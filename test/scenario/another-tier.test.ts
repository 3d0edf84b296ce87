import fc from "fast-check";
import { expect, test } from "vitest";
import type { Tier } from "../../shared/dataset/schema.ts";
import { inAnotherTier } from "../../shared/scenario/difference-results.ts";

const tiersOf = (...lines: number[]): Tier[] =>
  lines.map((min) => ({ id: `over${min}`, min, minInclusive: true, count: 1 }));
const standing = (gdp: number, ...lines: number[]) => {
  const tiers = tiersOf(...lines);
  return { tiers, tier: tiers.find(({ min }) => gdp >= min)?.id ?? "under" };
};

test("a line drawn elsewhere moves those between the two lines, and nobody else", () => {
  const moves = (gdp: number) => inAnotherTier(standing(gdp, 500, 200), standing(gdp, 600, 200));
  expect([100, 300, 550, 700].map(moves)).toEqual([false, false, true, false]);
});

test("one more line under the others moves nobody", () => {
  const moves = (gdp: number) => inAnotherTier(standing(gdp, 500, 200), standing(gdp, 500, 200, 100));
  expect([50, 150, 300, 700].map(moves)).toEqual([false, false, false, false]);
});

test("a figure that is missing on one side is a difference", () => {
  const there = standing(300, 500, 200);
  expect(inAnotherTier(there, { ...there, tier: null })).toBe(true);
  expect(inAnotherTier({ ...there, tier: null }, { ...there, tier: null })).toBe(false);
});

test("on the same tiers it is another tier exactly where its id is another", () => {
  const gdp = fc.double({ min: 0, max: 1000, noNaN: true });
  fc.assert(
    fc.property(gdp, gdp, (before, after) => {
      const [from, to] = [standing(before, 500, 200, 100), standing(after, 500, 200, 100)];
      expect(inAnotherTier(from, to)).toBe(from.tier !== to.tier);
    }),
  );
});
