/**
 * The engine may only use what IEEE 754 and ECMAScript give to the last digit: the rest of
 * Math, and the power sign, differ between builds of V8, as Chromium's do from Node's.
 */
import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { top } from "../../build/project.ts";
import { exp } from "../../electron/engine/model/exponential.ts";
import { log } from "../../electron/engine/model/logarithm.ts";
import { expMinus1, logOf1Plus } from "../../electron/engine/model/near-one.ts";
import { power, root, wholePower } from "../../electron/engine/model/power.ts";

const exact = /^(abs|ceil|clz32|E|floor|fround|imul|LOG2E|max|min|round|sign|sqrt|trunc)$/;
const code = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");

test.each(globSync("electron/engine/**/*.ts", { cwd: top }))("%s uses only exact operations", (path) => {
  const text = code(readFileSync(`${top}/${path}`, "utf8"));
  const used = [...text.matchAll(/\bMath\.(\w+)/g)].map(([, name = ""]) => name);
  expect(used.filter((name) => !exact.test(name))).toEqual([]);
  expect(text).not.toContain("**");
});

/** How far apart, in parts of the larger. */
const apart = (a: number, b: number) =>
  Object.is(a, b) ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
const ulps = 4 * Number.EPSILON;

describe("our own functions are those of mathematics", () => {
  test("exp and log, everywhere", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -800, max: 800, noNaN: true }),
        fc.double({ min: 0, noNaN: true }),
        (x, y) => {
          expect(apart(exp(x), Math.exp(x))).toBeLessThan(ulps);
          expect(apart(log(y), Math.log(y))).toBeLessThan(ulps);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("exp - 1 and log of 1 + x, also where x is next to nothing", () => {
    const small = fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(small, ([x, halvings]) => {
        const rate = (x * 0.99) / 2 ** halvings;
        expect(apart(expMinus1(rate), Math.expm1(rate))).toBeLessThan(ulps);
        expect(apart(logOf1Plus(rate), Math.log1p(rate))).toBeLessThan(ulps);
      }),
      { numRuns: 3000 },
    );
  });

  test("powers and roots, and whole ones exactly where they are whole", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.integer({ min: 0, max: 60 }),
        (base, count) => {
          expect(apart(wholePower(base, count), base ** count)).toBeLessThan(64 * ulps);
          if (count > 0) expect(apart(root(base, count), base ** (1 / count))).toBeLessThan(16 * ulps);
          expect(apart(power(base, 0.3), base ** 0.3)).toBeLessThan(16 * ulps);
        },
      ),
    );
    expect([wholePower(3, 4), wholePower(0, 0), wholePower(-2, 3), root(7, 1), root(49, 2)]).toEqual([
      81, 1, -8, 7, 7,
    ]);
  });

  test("at the ends", () => {
    for (const x of [0, -0, 1, -1, Number.NaN, Infinity, -Infinity, 710, -746, 5e-324]) {
      expect(exp(x), `exp ${x}`).toBe(Math.exp(x));
      expect(log(x), `log ${x}`).toBe(Math.log(x));
      expect(expMinus1(x), `expMinus1 ${x}`).toBe(Math.expm1(x));
      expect(logOf1Plus(x), `logOf1Plus ${x}`).toBe(Math.log1p(x));
    }
  });
});
