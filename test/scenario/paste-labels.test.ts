import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLabels } from "../../shared/scenario/paste-labels.ts";

const known = new Set(["安宁市", "530181", "弥勒市", "532504"]);
const read = (rows: readonly (readonly string[])[]) =>
  readLabels(
    rows,
    (text) => (known.has(text) ? text : null),
    (year) => year >= 2024 && year <= 2030,
  );

describe("a table with headings", () => {
  test("names its rows and its years", () => {
    expect(
      read([
        ["", "2025", "２０２６年"],
        ["安宁市", "6%", "7%"],
        [" 弥勒市 ", "8%", "9%"],
      ]),
    ).toEqual({
      places: ["安宁市", "弥勒市"],
      years: [2025, 2026],
      body: [
        ["6%", "7%"],
        ["8%", "9%"],
      ],
    });
  });

  test("may have codes and names side by side, and rows of no place", () => {
    expect(
      read([
        ["代码", "名称", "2025"],
        ["530181", "安宁市", "6%"],
        ["532504", "弥勒市", "8%"],
        ["", "合计", "7%"],
      ]),
    ).toEqual({ places: ["530181", "532504", null], years: [2025], body: [["6%"], ["8%"], ["7%"]] });
  });

  test("without any is taken as it stands", () => {
    const rows = [
      ["6%", "7%"],
      ["8%", "9%"],
    ];
    expect(read(rows)).toEqual({ places: null, years: null, body: rows });
    expect(read([["2025"]])).toEqual({ places: null, years: null, body: [["2025"]] });
    expect(read([["安宁市"], ["弥勒市"]]).places).toBeNull();
  });

  test("whatever it holds, each row and column of the body has its heading", () => {
    const cell = fc.constantFrom("安宁市", "530181", "2025", "2026年", "6%", "", "合计");
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 }), (rows) => {
        const { places, years, body } = read(rows);
        if (places !== null) expect(places).toHaveLength(body.length);
        const side = places === null ? 0 : (rows.at(-1)?.length ?? 0) - (body.at(-1)?.length ?? 0);
        if (years !== null) expect(years.length).toBeLessThanOrEqual(rows[0]!.length);
        expect(side).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
