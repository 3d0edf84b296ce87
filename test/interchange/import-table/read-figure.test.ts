import fc from "fast-check";
import { expect, test } from "vitest";
import { readFigure } from "../../../electron/interchange/import-table/read-figure.ts";
import { scaled, scalesOf, unscaled } from "../../../electron/interchange/import-table/scales.ts";
import { indicators } from "../../../shared/import/schema.ts";

test.each([
  [12.5, 12.5, "number"],
  ["1,234.5", 1234.5, "text"],
  ["１２３．４", 123.4, "text"],
  [" 12 ", 12, "text"],
  ["1 234", 1234, "text"],
  ["−0.9", -0.9, "text"],
  ["5.2%", 5.2, "text"],
  ["123.4①", 123.4, "footnote"],
  ["123*", 123, "footnote"],
  ["[2]88", 88, "footnote"],
  [".5", 0.5, "text"],
])("%j is %d, as %s", (cell, value, as) => {
  expect(readFigure(cell)).toMatchObject({ kind: "figure", value, as });
});

test.each([null, undefined, "", " ", "-", "—", "——", "…", "...", "…", "N/A", "*", "无"])(
  "%j is no figure, not 0",
  (cell) => {
    expect(readFigure(cell)).toEqual({ kind: "missing" });
  },
);

test.each([
  ["保密", "words"],
  ["12~15", "words"],
  ["1,23,4", "words"],
  [true, "words"],
  [{ error: "#REF!" }, "error"],
])("%j is %s", (cell, kind) => {
  expect(readFigure(cell)).toMatchObject({ kind });
});

test("any cell is read as something, and a number as itself", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.record({ error: fc.string() }),
  );
  fc.assert(
    fc.property(cell, (given) => {
      const read = readFigure(given);
      if (read.kind === "figure") expect(Number.isFinite(read.value)).toBe(true);
      if (typeof given === "number" && Number.isFinite(given)) expect(read).toMatchObject({ value: given });
    }),
  );
});

test("a scale brings figures in and back, and four decimals of 亿元 come out of 万元 exactly", () => {
  for (const indicator of indicators) {
    for (const scale of scalesOf(indicator)) {
      expect(unscaled(scaled(123.4, indicator, scale)!, indicator, scale)).toBeCloseTo(123.4, 8);
    }
  }
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (wan) => {
      expect(scaled(wan, "gdp", "wan-yuan")).toBe(Number(`${wan}e-4`));
    }),
  );
  expect(scaled(105.2, "realGrowth", "index")).toBe(0.052);
  expect(scaled(12, "gdp", "people")).toBeNull();
});
