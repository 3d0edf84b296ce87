import { describe, expect, it } from "vitest";
import { listProblems } from "../../../renderer/views/import/problem-groups.ts";
import { askedAt, cellText, nextPlace, placeOf, rowPart } from "../../../renderer/views/import/sheet-look.ts";
import { columnName } from "../../../shared/import/cell-address.ts";
import { type ImportProblem, mappingSchema } from "../../../shared/import/schema.ts";

const mapping = mappingSchema.parse({ sheet: "表", header: { first: 2, last: 3 }, lastRow: 9, columns: {} });

it("every row is above the header, in it, among the figures or below them", () => {
  expect([1, 2, 3, 4, 9, 10].map((row) => rowPart(mapping, row))).toEqual([
    "before",
    "header",
    "header",
    "figures",
    "figures",
    "after",
  ]);
  expect(rowPart({ ...mapping, lastRow: null }, 1000)).toBe("figures");
});

it("cells read as they stand in the sheet", () => {
  expect([null, "禄丰县", 0.1 + 0.2, 1234567.5, true, { error: "#DIV/0!" }, undefined].map(cellText)).toEqual(
    ["", "禄丰县", "0.3", "1234567.5", "true", "#DIV/0!", ""],
  );
});

it("columns are named as in spreadsheets", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});

describe("keys", () => {
  const size = { rows: 20, columns: 5 };
  it.each([
    ["ArrowUp", { row: 1, column: 0 }, { row: 0, column: 0 }],
    ["ArrowUp", { row: 0, column: 0 }, { row: 0, column: 0 }],
    ["ArrowLeft", { row: 3, column: 0 }, { row: 3, column: -1 }],
    ["ArrowRight", { row: 3, column: 4 }, { row: 3, column: 4 }],
    ["PageDown", { row: 15, column: 2 }, { row: 20, column: 2 }],
    ["Home", { row: 3, column: 3 }, { row: 3, column: -1 }],
    ["End", { row: 3, column: 0 }, { row: 3, column: 4 }],
  ] as const)("%s from %o leads to %o", (key, from, to) => {
    expect(nextPlace(key, from, size, 8, false)).toEqual(to);
  });
  it("with Ctrl lead to the corners; others lead nowhere", () => {
    expect(nextPlace("Home", { row: 9, column: 3 }, size, 8, true)).toEqual({ row: 0, column: -1 });
    expect(nextPlace("End", { row: 9, column: 3 }, size, 8, true)).toEqual({ row: 20, column: 4 });
    expect(nextPlace("a", { row: 9, column: 3 }, size, 8, false)).toBeNull();
  });
});

describe("problems", () => {
  const problem = (part: Partial<ImportProblem>): ImportProblem => ({
    code: "cell-empty",
    severity: "warning",
    row: null,
    column: null,
    values: {},
    ...part,
  });
  const missing = (name: string) => problem({ code: "unit-missing", values: { name } });

  it("are shown at their cell, at their row's match or at their column's head", () => {
    expect(placeOf(problem({ row: 4, column: 2 }))).toEqual({ row: 4, column: 2 });
    expect(placeOf(problem({ row: 4 }))).toEqual({ row: 4, column: -1 });
    expect(placeOf(problem({ column: 2 }))).toEqual({ row: 0, column: 2 });
  });

  it("that hold for many units are said once, after what has a place", () => {
    const cell = problem({ row: 4, column: 2 });
    const listed = listProblems([...["甲", "乙", "丙", "丁"].map(missing), cell]);
    expect(listed).toEqual([
      { kind: "one", problem: cell },
      { kind: "many", code: "unit-missing", severity: "warning", names: ["甲", "乙", "丙", "丁"], year: "" },
    ]);
    expect(listProblems([missing("甲"), cell])).toHaveLength(2);
  });

  it("that must be settled come first, said once or not", () => {
    const bars = ["甲", "乙", "丙", "丁"].map((name) =>
      problem({ code: "base-year-incomplete", severity: "error", values: { name, year: 2024 } }),
    );
    const [first] = listProblems([problem({ row: 1 }), ...bars]);
    expect(first).toMatchObject({ kind: "many", severity: "error", year: "2024" });
  });
});

it("a figure below the header is asked about itself, anything else of its row or column", () => {
  const parted = mappingSchema.parse({
    ...mapping,
    columns: {
      0: { use: "name" },
      1: { use: "figure", indicator: "gdp", year: 2023, scale: "yi-yuan" },
      3: { use: "figure", indicator: "gdp", year: 2023, scale: "yi-yuan" },
    },
    halves: { starts: [2], only: 0 },
  });
  const asked = (row: number, column: number) => askedAt(parted, { row, column });
  expect([
    asked(0, 1),
    asked(4, 1),
    asked(4, 0),
    asked(2, 1),
    asked(10, 1),
    asked(4, -1),
    asked(4, 3),
  ]).toEqual(["column", "cell", "row", "row", "row", "row", "row"]);
});
