import { describe, expect, test } from "vitest";
import type { Leaf } from "../../shared/scenario/effective-path.ts";
import { pasteOver } from "../../shared/scenario/paste-block.ts";

const cap = 1.5;
/** Five rows of three cells: growth reads 5 %, investment 72 %. */
const leaves: readonly Leaf[] = ["growth.secondary", "growth.secondary", "investmentRatio"];
const target = (row: number, column: number) => {
  const leaf = leaves[column];
  if (leaf === undefined || row > 4) return null;
  return { place: `${row}:${column}`, leaf, value: leaf === "investmentRatio" ? 0.72 : 0.05 };
};
const values = (rows: readonly (readonly string[])[]) =>
  Object.fromEntries(pasteOver(rows, target, cap).cells.map(({ place, value }) => [place, value]));

describe("a table laid over cells", () => {
  test("percent, bare percent and changes each come to a rate", () => {
    expect(
      values([
        ["6%", "6.5"],
        ["+0.5 个百分点", "1,0"],
      ]),
    ).toEqual({ "0:0": 0.06, "0:1": 0.065, "1:0": 0.055 });
  });

  test("bare numbers are percent or fractions by what stands there, assumption by assumption", () => {
    const outcome = pasteOver(
      [
        ["0.06", "0.07", "0.75"],
        ["0.055", "", "0.8"],
      ],
      target,
      cap,
    );
    expect(outcome.asFractions).toEqual(new Set(["growth.secondary", "investmentRatio"]));
    expect(outcome.cells.map(({ value }) => value)).toEqual([0.06, 0.07, 0.75, 0.055, 0.8]);
    expect(values([["6", "0.5", "75"]])).toEqual({ "0:0": 0.06, "0:1": 0.005, "0:2": 0.75 });
  });

  test("empty cells and dashes leave what is there", () => {
    const outcome = pasteOver([["", "—", "80%"]], target, cap);
    expect(outcome).toMatchObject({ left: 2, errors: [], outside: 0 });
    expect(outcome.cells).toHaveLength(1);
  });

  test("what the model refuses and what is no number is told by cell, the rest kept apart", () => {
    const outcome = pasteOver(
      [
        ["abc", "-120%", "200%"],
        ["6%", "-1%", "-1%"],
      ],
      target,
      cap,
    );
    expect(outcome.errors).toEqual([
      { place: "0:0", text: "abc", why: "not-a-number" },
      { place: "0:1", text: "-120%", why: "rate-too-low" },
      { place: "0:2", text: "200%", why: "investment-ratio-above-cap" },
      { place: "1:2", text: "-1%", why: "investment-ratio-negative" },
    ]);
    expect(outcome.cells.map(({ place }) => place)).toEqual(["1:0", "1:1"]);
  });

  test("cells beyond the edge are counted, not written", () => {
    const outcome = pasteOver(
      Array.from({ length: 7 }, () => ["6%", "6%", "80%", "1"]),
      target,
      cap,
    );
    expect(outcome.cells).toHaveLength(15);
    expect(outcome.outside).toBe(13);
  });

  test("10,000 cells of rubbish are 10,000 errors", () => {
    const rows = Array.from({ length: 100 }, () =>
      Array.from({ length: 100 }, (_, at) => `x${"y".repeat(at)}`),
    );
    const everywhere = (row: number, column: number) => ({
      place: `${row}:${column}`,
      leaf: "growth.primary" as const,
      value: 0.04,
    });
    const outcome = pasteOver(rows, everywhere, cap);
    expect(outcome.errors).toHaveLength(10_000);
    expect(outcome.errors.every(({ text }) => text.length <= 24)).toBe(true);
    expect(outcome.cells).toEqual([]);
  });
});
