import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Choice,
  chooseCheapest,
  noTier,
  type Option,
} from "../../../electron/engine/run/cheapest-path/choose-cheapest.ts";

/** Every combination tried. */
function bruteForce(
  items: readonly (readonly Option[])[],
  targets: readonly number[],
): Omit<Choice, "taken"> {
  let best: { counts: number[]; shortfall: number[]; cost: number } | null = null;
  const rank = (of: { shortfall: readonly number[]; cost: number }) => [
    of.shortfall.reduce((sum, each) => sum + each, 0),
    ...of.shortfall,
    of.cost,
  ];
  const walk = (item: number, counts: number[], cost: number) => {
    if (item === items.length) {
      const shortfall = targets.map((target, tier) => Math.max(0, target - counts[tier]!));
      const found = { counts, shortfall, cost };
      if (best === null) best = found;
      else {
        const [a, b] = [rank(found), rank(best)];
        const first = a.findIndex((value, index) => value !== b[index]);
        if (first >= 0 && a[first]! < b[first]!) best = found;
      }
      return;
    }
    for (const option of items[item]!) {
      walk(
        item + 1,
        counts.map((count, tier) => count + (option.tier === tier ? 1 : 0)),
        cost + option.cost,
      );
    }
  };
  walk(
    0,
    targets.map(() => 0),
    0,
  );
  return best!;
}

/** Whole costs, so that sums are exact whatever the order. */
const item = fc.array(
  fc.record({ tier: fc.integer({ min: noTier, max: 1 }), cost: fc.integer({ min: 0, max: 50 }) }),
  {
    minLength: 1,
    maxLength: 3,
  },
);
const province = fc.record({
  items: fc.array(item, { minLength: 0, maxLength: 7 }),
  targets: fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })),
});

test("as good as trying everything", () => {
  fc.assert(
    fc.property(province, ({ items, targets }) => {
      const found = chooseCheapest(items, targets);
      const tried = bruteForce(items, targets);
      expect(found.cost).toBe(tried.cost);
      expect(found.shortfall).toEqual(tried.shortfall);
    }),
    { numRuns: 500 },
  );
});

test("what is taken adds up to what is said", () => {
  fc.assert(
    fc.property(province, ({ items, targets }) => {
      const { taken, cost, counts } = chooseCheapest(items, targets);
      const options = items.map((each, index) => each[taken[index]!]!);
      expect(options.reduce((sum, option) => sum + option.cost, 0)).toBe(cost);
      expect(counts).toEqual([0, 1].map((tier) => options.filter((option) => option.tier === tier).length));
    }),
  );
});

test("a county lifted out of the lower tier is missing there", () => {
  const stay = { tier: 1, cost: 0 };
  const items = [
    [stay, { tier: 0, cost: 3 }],
    [stay, { tier: 0, cost: 5 }],
    [
      { tier: noTier, cost: 0 },
      { tier: 1, cost: 100 },
    ],
  ];
  // One over the upper line and two in the lower tier: the place of the lifted one must be filled for 100.
  expect(chooseCheapest(items, [1, 2])).toEqual({
    taken: [1, 0, 1],
    cost: 103,
    counts: [1, 2],
    shortfall: [0, 0],
  });
  expect(chooseCheapest(items, [1, 1])).toEqual({
    taken: [1, 0, 0],
    cost: 3,
    counts: [1, 1],
    shortfall: [0, 0],
  });
});

test("more than enough is enough", () => {
  const items = [[{ tier: 1, cost: 0 }], [{ tier: 1, cost: 0 }]];
  expect(chooseCheapest(items, [0, 1])).toEqual({
    taken: [0, 0],
    cost: 0,
    counts: [0, 2],
    shortfall: [0, 0],
  });
});

test("what cannot be met is missed by as little as can be", () => {
  const items = [
    [
      { tier: noTier, cost: 0 },
      { tier: 0, cost: 9 },
    ],
    [{ tier: noTier, cost: 0 }],
  ];
  expect(chooseCheapest(items, [2, 1])).toMatchObject({ cost: 9, counts: [1, 0], shortfall: [1, 1] });
});

test("too many tiers at once are refused, not waited for", () => {
  const items = Array.from({ length: 200 }, () => [{ tier: noTier, cost: 0 }]);
  expect(() => chooseCheapest(items, [200, 200, 200, 200])).toThrow(RangeError);
});
