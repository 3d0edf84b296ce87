import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber } from "../../shared/scenario/paste-number.ts";
import { percentText } from "../../shared/scenario/paste-table.ts";

describe("a pasted number", () => {
  test.each([
    ["5%", 0.05],
    ["5.12％", 0.0512],
    ["５．０％", 0.05],
    ["1,234.5%", 12.345],
    ["１，２３４．５％", 12.345],
    ["−0.3%", -0.003],
    ["-0.3 %", -0.003],
    ["(5.0%)", null],
    ["(5.0)%", -0.05],
    ["5‰", 0.005],
    ["+7%", 0.07],
    ["5E-1%", 0.005],
    [".5%", 0.005],
  ])("%s with its sign", (text, value) => {
    if (value === null) expect(readNumber(text).kind).toBe("wrong");
    else expect(readNumber(text)).toEqual({ kind: "fraction", value });
  });

  test.each([
    ["5.0", 5],
    ["0.05", 0.05],
    ["1,234.5", 1234.5],
    ["５．０", 5],
    ["-3", -3],
    ["(3)", -3],
    ["  7.5  ", 7.5],
    ["\u00a07.5", 7.5],
  ])("%s is bare", (text, value) => {
    expect(readNumber(text)).toEqual({ kind: "bare", value });
  });

  test.each([
    ["+0.5 个百分点", 0.005],
    ["-0.5个百分点", -0.005],
    ["0.5 百分点", 0.005],
    ["提高0.5个百分点", 0.005],
    ["下降 0.5 个百分点", -0.005],
    ["＋０．５个百分点", 0.005],
    ["0.5 percentage points", 0.005],
  ])("%s is a change", (text, value) => {
    expect(readNumber(text)).toEqual({ kind: "change", value });
  });

  test.each(["", "   ", "—", "－", "--", "——", "–", "/", "…", "\u3000"])("“%s” leaves the cell", (text) => {
    expect(readNumber(text)).toEqual({ kind: "leave" });
  });

  test.each([
    ["abc", "not-a-number"],
    ["5%%", "not-a-number"],
    ["1,23", "not-a-number"],
    ["1.2.3", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["NaN", "not-a-number"],
    ["1e999", "not-a-number"],
    ["0x10", "not-a-number"],
    [".", "not-a-number"],
    ["%", "not-a-number"],
    ["12.5 亿元", "amount"],
    ["3万人", "amount"],
    ["#N/A", "spreadsheet-error"],
    ["#DIV/0!", "spreadsheet-error"],
    ["9".repeat(200), "too-long"],
  ])("“%s” is refused: %s", (text, why) => {
    expect(readNumber(text)).toEqual({ kind: "wrong", why });
  });

  test("anything at all is read as something, and numbers are finite", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const read = readNumber(text);
        if ("value" in read) expect(Number.isFinite(read.value)).toBe(true);
      }),
    );
  });

  test("what is copied is read as the same number", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 99_999_999 }), (steps) => {
        const value = steps / 1e8;
        const read = readNumber(percentText(value));
        expect(read.kind).toBe("fraction");
        if (read.kind === "fraction") expect(read.value).toBeCloseTo(value, 11);
      }),
    );
  });
});
