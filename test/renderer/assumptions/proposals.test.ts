import { describe, expect, test } from "vitest";
import {
  copiedValues,
  type Proposal,
  proposeChange,
  proposeFill,
  proposeFillDown,
  proposeFillRight,
  proposeReset,
  proposeText,
} from "../../../renderer/views/assumptions/proposals.ts";
import { proposePaste } from "../../../renderer/views/assumptions/propose-paste.ts";
import { rowsLevelled } from "../../../renderer/views/assumptions/rows-levelled.ts";
import { cellDetail, readCell } from "../../../renderer/views/assumptions/sheet.ts";
import type { Block } from "../../../shared/scenario/fill-block.ts";
import { after, scenarioWith, sheetOf } from "./sheet-of.ts";

const plain = sheetOf(scenarioWith());
const block = (top: number, left: number, bottom = top, right = left): Block => ({
  top,
  left,
  bottom,
  right,
});
/** `a growth.secondary 2024 0.06`, cell by cell. */
const cells = (proposal: Proposal | null) =>
  proposal?.edits.map(
    ({ scope, leaf, year, value }) => `${scope.code ?? scope.kind} ${leaf} ${year} ${value}`,
  );

describe("text typed", () => {
  test("is percent, with its sign or without, and goes into every cell of the block", () => {
    expect(cells(proposeText(plain, block(2, 0, 3, 1), "6"))).toEqual([
      "a growth.secondary 2024 0.06",
      "a growth.secondary 2025 0.06",
      "b growth.secondary 2024 0.06",
      "b growth.secondary 2025 0.06",
    ]);
    expect(cells(proposeText(plain, block(2, 0), "0.5"))).toEqual(["a growth.secondary 2024 0.005"]);
  });

  test("over units and wide rows goes into the units alone; over wide rows at their scopes", () => {
    expect(cells(proposeText(plain, block(0, 0, 6, 0), "6%"))?.map((each) => each[0])).toEqual([
      "a",
      "b",
      "c",
      "d",
    ]);
    expect(cells(proposeText(plain, block(0, 0, 1, 0), "6%"))).toEqual([
      "province growth.secondary 2024 0.06",
      "p1 growth.secondary 2024 0.06",
    ]);
    expect(proposeText(plain, block(4, 0), "6%")).toBeNull();
  });

  test("of nothing gives the cells back; a dash leaves them", () => {
    const sheet = sheetOf(
      scenarioWith([{ scope: { kind: "unit", code: "a" }, assumption: "growth", path: 0.07 }]),
    );
    expect(cells(proposeText(sheet, block(2, 0, 3, 0), " "))).toEqual(["a growth.secondary 2024 null"]);
    expect(proposeText(sheet, block(2, 0), "—")).toBeNull();
  });

  test("that the model refuses is an error for each cell, and nothing is written there", () => {
    const proposal = proposeText(plain, block(2, 2, 2, 3), "500%");
    expect(cells(proposal)).toEqual(["a growth.secondary 2026 5"]);
    expect(proposal?.errors).toMatchObject([
      { cell: { leaf: "investmentRatio", year: 2024 }, text: "500%", why: "investment-ratio-above-cap" },
    ]);
  });

  test("is said in the step's label", () => {
    expect(proposeText(plain, block(2, 0, 3, 1), "6")?.label).toEqual({
      id: "grid.set",
      values: { places: 2, kind: "unit", assumption: "growth.secondary", first: 2024, last: 2025, to: 0.06 },
    });
    const one = proposeText(plain, block(2, 0), "6")?.label.values;
    expect(one).toMatchObject({
      place: "a县",
      from: readCell(plain, { row: 2, column: 0 })?.value,
      to: 0.06,
    });
  });
});

describe("changing", () => {
  test("adds to what each cell reads", () => {
    const before = readCell(plain, { row: 2, column: 0 })!.value;
    const proposal = proposeChange(plain, block(2, 0, 3, 0), 0.005);
    expect(proposal.edits.map(({ value }) => value)).toEqual([before + 0.005, before + 0.005]);
  });

  test("sets apart the cells it would take too far", () => {
    const proposal = proposeChange(plain, block(2, 3, 2, 4), -0.9);
    expect(proposal.edits).toEqual([]);
    expect(proposal.errors.map(({ why }) => why)).toEqual([
      "investment-ratio-negative",
      "investment-ratio-negative",
    ]);
  });
});

test("giving back reaches only what has something of its own", () => {
  const scenario = scenarioWith([
    { scope: { kind: "prefecture", code: "p1" }, assumption: "growth.secondary", path: 0.06 },
    { scope: { kind: "unit", code: "b" }, assumption: "growth.secondary", path: { 2025: 0.07 } },
  ]);
  const sheet = sheetOf(scenario);
  expect(cells(proposeReset(sheet, block(2, 0, 3, 2)))).toEqual([
    "b growth.secondary 2025 null",
    "b growth.secondary 2026 null",
  ]);
  expect(readCell(sheet, { row: 2, column: 0 })).toMatchObject({
    value: 0.06,
    level: "prefecture",
    own: false,
  });
  expect(cellDetail(sheet, { row: 3, column: 1 })).toMatchObject({ value: 0.07, inherited: 0.06 });
});

describe("filling", () => {
  const sheet = sheetOf(
    after(scenarioWith(), [
      { scope: { kind: "unit", code: "a" }, leaf: "growth.secondary", year: 2024, value: 0.06 },
      { scope: { kind: "unit", code: "a" }, leaf: "growth.secondary", year: 2025, value: 0.07 },
    ]),
  );

  test("down takes the first unit, passing over wide rows", () => {
    const expected = ["b", "c", "d"].flatMap((code) => [
      `${code} growth.secondary 2024 0.06`,
      `${code} growth.secondary 2025 0.07`,
    ]);
    expect(cells(proposeFillDown(sheet, block(2, 0, 6, 1)))).toEqual(expected);
    expect(cells(proposeFillDown(sheet, block(1, 0, 6, 1)))).toEqual(expected);
  });

  test("right takes the first year", () => {
    expect(cells(proposeFillRight(sheet, block(2, 0, 2, 2)))).toEqual([
      "a growth.secondary 2025 0.06",
      "a growth.secondary 2026 0.06",
    ]);
  });

  test("by the handle goes up as well, and repeats in step", () => {
    expect(cells(proposeFill(sheet, block(2, 0, 2, 1), block(2, 0, 2, 2)))).toEqual([
      "a growth.secondary 2026 0.06",
    ]);
    expect(cells(proposeFill(sheet, block(5, 0), block(2, 0, 5, 0)))?.map((each) => each[0])).toEqual([
      "a",
      "b",
    ]);
  });
});

describe("pasting", () => {
  test("one cell goes into the whole block", () => {
    expect(cells(proposePaste(plain, block(2, 0, 3, 1), [["6%"]]))).toHaveLength(4);
  });

  test("a block goes from the corner on, unit after unit", () => {
    const proposal = proposePaste(plain, block(3, 2), [["6%"], ["7%"], ["8%"], ["9%"]]);
    expect(cells(proposal)).toEqual([
      "b growth.secondary 2026 0.06",
      "c growth.secondary 2026 0.07",
      "d growth.secondary 2026 0.08",
    ]);
    expect(proposal).toMatchObject({ outside: 1, over: block(3, 2, 6, 2) });
  });

  test("on a wide row goes to wide rows", () => {
    expect(cells(proposePaste(plain, block(0, 0), [["6%"], ["7%"]]))).toEqual([
      "province growth.secondary 2024 0.06",
      "p1 growth.secondary 2024 0.07",
    ]);
  });

  test("with names and years of its own goes where they say", () => {
    const table = [
      ["单元", "2026年", "2024", "2026"],
      ["d县", "6%", "90%", ""],
      ["合计", "1%", "1%", "1%"],
      ["a", "7%", "91%", "92%"],
    ];
    const proposal = proposePaste(plain, block(3, 1), table);
    expect(cells(proposal)).toEqual([
      "d growth.secondary 2026 0.06",
      "d investmentRatio 2024 0.9",
      "a growth.secondary 2026 0.07",
      "a investmentRatio 2024 0.91",
      "a investmentRatio 2026 0.92",
    ]);
    expect(proposal).toMatchObject({ byName: true, byYear: true, outside: 3, left: 1, errors: [] });
    expect(cells(proposePaste(plain, block(2, 1), [["c县", "6%"]]))).toEqual([
      "c growth.secondary 2025 0.06",
    ]);
  });

  test("with years alone goes from the row on", () => {
    expect(
      cells(
        proposePaste(plain, block(2, 0), [
          ["2025", "2026"],
          ["6%", "7%"],
          ["8%", "9%"],
        ]),
      ),
    ).toEqual([
      "a growth.secondary 2025 0.06",
      "a growth.secondary 2026 0.07",
      "b growth.secondary 2025 0.08",
      "b growth.secondary 2026 0.09",
    ]);
  });

  test("what was copied comes back as it was", () => {
    const rows = copiedValues(plain, block(2, 0, 6, 4));
    expect(rows).toHaveLength(4);
    const table = rows.map((row) => row.map((value) => `${(value ?? 0) * 100}%`));
    const proposal = proposePaste(plain, block(2, 0), table);
    expect(proposal.errors).toEqual([]);
    proposal.edits.forEach(({ value }, at) => {
      expect(value).toBeCloseTo(rows.flat()[at]!, 12);
    });
  });
});

test("a wide row edited in one year only is counted where it levels units that differed", () => {
  const differing = sheetOf(
    scenarioWith([
      { scope: { kind: "policyType", code: "border-port" }, assumption: "growth.secondary", path: 0.09 },
    ]),
  );
  const edits = (left: number, right: number) =>
    proposeText(differing, block(1, left, 1, right), "6")?.edits ?? [];
  expect(rowsLevelled(differing, edits(0, 0))).toBe(1);
  expect(rowsLevelled(differing, edits(0, 2))).toBe(0);
  expect(rowsLevelled(differing, edits(2, 2))).toBe(0);
  expect(rowsLevelled(plain, proposeText(plain, block(1, 0), "6")?.edits ?? [])).toBe(0);
  expect(rowsLevelled(differing, proposeText(differing, block(2, 0), "6")?.edits ?? [])).toBe(0);
});
