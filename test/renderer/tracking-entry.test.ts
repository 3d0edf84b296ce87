/** What is typed or pasted into the sheet of published figures. */
import { describe, expect, test } from "vitest";
import { embeddedDatasets } from "../../electron/store/dataset-registry.ts";
import { emptyEntry, entryKey, readEntryKey } from "../../renderer/state/tracking-desk.ts";
import { pasteEntry } from "../../renderer/views/tracking/entry/entry-paste.ts";
import {
  entryFlaw,
  figureText,
  readEntry,
  readFigure,
} from "../../renderer/views/tracking/entry/read-entry.ts";

const { dataset } = embeddedDatasets().get("yunnan-2023");
const anning = "530181";
const kunming = "530100";

test.each([
  ["6.1", "realGrowth", 0.061],
  ["6.1%", "realGrowth", 0.061],
  ["－0.9", "realGrowth", -0.009],
  ["1,234.5", "gdp", 1234.5],
  ["1234.5亿元", "gdp", 1234.5],
  ["2.31 万人", "urbanJobs", 2.31],
  ["52,310元", "incomeUrban", 52_310],
] as const)("%s is read as %s", (text, indicator, value) => {
  expect(readFigure(text, indicator)).toEqual({ kind: "figure", value });
});

test.each([
  ["", "realGrowth", "leave"],
  ["—", "gdp", "leave"],
  ["约6", "realGrowth", "wrong"],
  ["5%", "gdp", "wrong"],
  ["3万元", "gdp", "wrong"],
  ["#DIV/0!", "gdp", "wrong"],
] as const)("%j is no figure of %s", (text, indicator, kind) => {
  expect(readFigure(text, indicator).kind).toBe(kind);
});

test("a figure written into the sheet reads back as itself", () => {
  for (const value of [0.061, -0.009, 0.0333, 0.1]) {
    expect(readFigure(figureText(value, "realGrowth"), "realGrowth")).toEqual({ kind: "figure", value });
  }
  expect(readFigure(figureText(31534.123, "gdp"), "gdp")).toEqual({ kind: "figure", value: 31534.123 });
});

describe("what is typed", () => {
  const typed = (cells: Readonly<Record<string, string>>) =>
    readEntry(dataset, { ...emptyEntry(dataset.id, "甲"), typed: cells });

  test("becomes figures where it differs from the dataset; an emptied cell takes its figure back", () => {
    const read = typed({
      [entryKey(anning, "realGrowth", 2024)]: "6.1",
      [entryKey(kunming, "realGrowth", 2024)]: "4.0",
      [entryKey(kunming, "realGrowth", 2025)]: "",
      [entryKey(anning, "gdp", 2024)]: "",
    });
    expect(read.flaws).toBe(0);
    expect(read.figures).toEqual([
      { code: anning, indicator: "realGrowth", year: 2024, value: 0.061 },
      { code: kunming, indicator: "realGrowth", year: 2025, value: null },
    ]);
  });

  test("is named where it cannot be kept", () => {
    const flaw = (text: string) => entryFlaw(dataset, entryKey(anning, "realGrowth", 2024), text);
    expect(["abc", "99", "6.1"].map(flaw)).toEqual(["not-a-number", "out-of-range", null]);
    expect(typed({ [entryKey(anning, "realGrowth", 2024)]: "99" }).flaws).toBe(1);
  });

  test("keeps its place in its key", () => {
    const at = { code: anning, indicator: "incomeRural", year: 2026 } as const;
    expect(readEntryKey(entryKey(at.code, at.indicator, at.year))).toEqual(at);
  });
});

describe("a pasted table", () => {
  const grid = { codes: ["530000", kunming, anning], years: [2024, 2025], indicator: "realGrowth" } as const;

  test("with names and years goes where they say, whatever cell it was pasted at", () => {
    const text = "地区\t2025\t2024年\r\n安宁市\t\t6.1\r\n昆明市\t4.2\t4.0\r\n不存在县\t1\t2\r\n";
    expect(pasteEntry(text, dataset, grid, { row: 2, column: 1 })).toEqual({
      typed: {
        [entryKey(anning, "realGrowth", 2024)]: "6.1",
        [entryKey(kunming, "realGrowth", 2025)]: "4.2",
        [entryKey(kunming, "realGrowth", 2024)]: "4.0",
      },
      outside: 2,
    });
  });

  test("without any fills the rows in sight from the cell on, and says what fell beside them", () => {
    expect(pasteEntry("4.1\t4.3\n6\t7\t8\n", dataset, grid, { row: 1, column: 0 })).toEqual({
      typed: {
        [entryKey(kunming, "realGrowth", 2024)]: "4.1",
        [entryKey(kunming, "realGrowth", 2025)]: "4.3",
        [entryKey(anning, "realGrowth", 2024)]: "6",
        [entryKey(anning, "realGrowth", 2025)]: "7",
      },
      outside: 1,
    });
  });

  test("is known by codes too", () => {
    const { typed } = pasteEntry("530181\t6.1\n530000\t3.3\n", dataset, grid, { row: 0, column: 0 });
    expect(Object.keys(typed)).toEqual([
      entryKey(anning, "realGrowth", 2024),
      entryKey("530000", "realGrowth", 2024),
    ]);
  });
});
