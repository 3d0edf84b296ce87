import fc from "fast-check";
import { expect, test } from "vitest";
import { chanceMove, formatChance } from "../../renderer/words/format-chance.ts";

/** What a reader takes a quoted chance for; null: a bound. */
const read = (text: string) => (/^\d+%$/.test(text) ? Number(text.slice(0, -1)) : null);

test("a change is that between the ends as they are written", () => {
  // 2.4 % to 0.6 %: 1.8 points exactly, quoted as 2 % and 1 %.
  expect(chanceMove(0.024, 0.006)).toEqual({ kind: "points", up: false, points: 1 });
  expect(chanceMove(0.146, 0.2549)).toEqual({ kind: "points", up: true, points: 10 });
  expect(chanceMove(0.1011, 0.1049)).toEqual({ kind: "none" });
  expect(chanceMove(0.001, 0.004)).toEqual({ kind: "none" });
});

test("between a bound and the next number it is said to be little, and never nothing", () => {
  expect(chanceMove(0.004, 0)).toEqual({ kind: "little", up: false });
  expect(chanceMove(0.004, 0.006)).toEqual({ kind: "little", up: true });
  expect(chanceMove(1, 0.999)).toEqual({ kind: "little", up: false });
  expect(chanceMove(0.004, 0.05)).toEqual({ kind: "points", up: true, points: 5 });
});

test("ends and difference always agree", () => {
  const chance = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 0.03, noNaN: true }),
    fc.double({ min: 0.97, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(chance, chance, (before, after) => {
      const [from, to] = [formatChance(before), formatChance(after)];
      const move = chanceMove(before, after);
      expect(move.kind === "none").toBe(from === to);
      if (move.kind === "none") return;
      expect(move.up).toBe(after > before);
      const [low, high] = [read(from), read(to)];
      if (low === null || high === null) return;
      expect(move).toEqual({ kind: "points", up: high > low, points: Math.abs(high - low) });
    }),
  );
});
