import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maxPastedLength, readTable, writeTable } from "../../shared/scenario/paste-table.ts";

describe("a pasted table", () => {
  test.each([
    [
      "a\tb\nc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a\t\r\n\tb",
      [
        ["a", ""],
        ["", "b"],
      ],
    ],
    ['"x\ty"\t"one\ntwo"\t"a ""b"""', [["x\ty", "one\ntwo", 'a "b"']]],
    ['5"\t"unfinished', [['5"', '"unfinished']]],
    ['"a"b\tc', [['"a"b', "c"]]],
    ["\uFEFF5%", [["5%"]]],
    ["", []],
    ["\n", [[""]]],
    ["a\t", [["a", ""]]],
  ])("%j", (text, rows) => {
    expect(readTable(text)).toEqual({ rows, cut: false });
  });

  test("quoted as spreadsheets quote, every table comes back", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", "\r", " ", "5", "%") });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const text = rows.map((row) => row.map(quote).join("\t")).join("\r\n");
        expect(readTable(text).rows).toEqual(rows);
      }),
    );
  });

  test("any text at all is read to its end", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", "\r") }), (text) => {
        const { rows } = readTable(text);
        expect(rows.every((row) => row.length > 0)).toBe(true);
      }),
    );
  });

  test("text beyond the limit is left out and said to be", () => {
    expect(readTable("5\t".repeat(maxPastedLength)).cut).toBe(true);
  });
});

test("rates are written as exact as they are", () => {
  expect(
    writeTable([
      [0.05, 0.051234],
      [null, -0.003],
    ]),
  ).toBe("5%\t5.1234%\r\n\t-0.3%");
});
