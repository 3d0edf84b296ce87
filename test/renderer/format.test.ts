import { describe, expect, test } from "vitest";
import {
  formatCount,
  formatDistance,
  formatMoment,
  formatPercent,
  formatPoints,
  formatYears,
  formatYi,
  noFigure,
} from "../../renderer/words/format.ts";

describe("figures", () => {
  test.each([
    [1234.5, "1,234.50"],
    [0, "0.00"],
    [-0.001, "0.00"],
    [-3.456, "-3.46"],
    [null, noFigure],
    [undefined, noFigure],
    [Number.NaN, noFigure],
    [Number.POSITIVE_INFINITY, noFigure],
  ])("%s 亿元 is written %s", (value, written) => expect(formatYi(value)).toBe(written));

  test.each([
    [0.0512, "5.12%"],
    [-0.0025, "-0.25%"],
    [null, noFigure],
  ])("a rate of %s is written %s", (value, written) => expect(formatPercent(value)).toBe(written));

  test("distances and points have no sign, their words do", () => {
    expect(formatDistance(-23.4)).toBe("23.40");
    expect(formatPoints(-0.008)).toBe("0.80");
  });

  test("counts are whole", () => expect(formatCount(12)).toBe("12"));
});

test("runs of years are told by their ends", () => {
  expect(formatYears([2029, 2024, 2025, 2026], "、")).toBe("2024—2026、2029");
  expect(formatYears([], "、")).toBe("");
});

test("a moment is written in the reader's own time; what is none is a dash", () => {
  expect(formatMoment(new Date(2026, 0, 31, 9, 5).toISOString())).toBe("2026-01-31 09:05");
  expect(formatMoment("no date")).toBe(noFigure);
});
