/** Years that stand as published: which cells say so, and that the engine means the same ones. */
import { createIntl } from "react-intl";
import { describe, expect, test } from "vitest";
import { createPlanCompiler } from "../../../electron/engine/run/engine.ts";
import { settledText } from "../../../renderer/views/assumptions/cell-words.ts";
import { readCell, settledCell } from "../../../renderer/views/assumptions/sheet.ts";
import { sheetExport } from "../../../renderer/views/assumptions/sheet-export.ts";
import { dictionaries } from "../../../renderer/words/dictionaries.ts";
import type { Words } from "../../../renderer/words/use-words.ts";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { Leaf } from "../../../shared/scenario/effective-path.ts";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import { settledCells } from "../../../shared/scenario/settled-cells.ts";
import { dataset, scenarioWith, sheetOf, years } from "./sheet-of.ts";

const intl = createIntl({ locale: "zh-CN", messages: dictionaries["zh-CN"] });
const words = ((id: string, values?: Record<string, string | number>) =>
  intl.formatMessage({ id }, values)) as Words;

/** a itself in 2024 and 2026, its prefecture in 2024; nobody of the other prefecture. */
const published: Dataset = {
  ...dataset,
  prefectures: {
    ...dataset.prefectures,
    p1: { name: "甲州", history: { gdp: {}, realGrowth: { "2024": 0.041 } }, provenance: {} },
  },
  units: dataset.units.map((unit) =>
    unit.code === "a" ? { ...unit, history: { realGrowth: { "2024": 0.062, "2026": 0.05 } } } : unit,
  ),
};
const known = (): Scenario => ({ ...scenarioWith(), actualsThrough: 2026 });
const unitOf = (code: string) => published.units.filter((unit) => unit.code === code);

describe("a cell whose year stands as published", () => {
  const sheet = sheetOf(known(), published);
  // Rows: the province, p1, a, b, a heading, c, d; growth of three years, then the investment ratio.
  const at = (row: number, column: number) => settledCell(sheet, { row, column });

  test("says whose figure it is; a year between that nobody published keeps its assumption", () => {
    expect([0, 1, 2].map((column) => at(2, column))).toEqual([
      { by: "published", rate: 0.062, source: "unit" },
      null,
      { by: "published", rate: 0.05, source: "unit" },
    ]);
    expect(at(3, 0)).toEqual({ by: "published", rate: 0.041, source: "prefecture" });
    expect(at(3, 2)).toBeNull();
    expect(at(5, 0)).toBeNull();
  });

  test("of investment stands at the reference up to the unit's last published year", () => {
    expect([3, 4, 5].map((column) => at(2, column)?.by)).toEqual(["reference", "reference", "reference"]);
    expect([3, 4, 5].map((column) => at(3, column)?.by ?? null)).toEqual(["reference", null, null]);
  });

  test("of many units does so where all of them do", () => {
    expect(at(1, 0)).toEqual({ by: "published", rate: null, source: null });
    expect(at(0, 0)).toBeNull();
    expect(at(4, 0)).toBeNull();
  });

  test("keeps its assumption to read, copy and edit, and says in words that it counts for nothing", () => {
    expect(readCell(sheet, { row: 2, column: 0 })).toEqual(
      readCell(sheetOf(scenarioWith(), published), { row: 2, column: 0 }),
    );
    expect(settledText(sheet, { row: 3, column: 0 }, words)).toBe(
      "该年取州(市)公布增速 4.10%，此处假设不起作用；改动会记下，在“监测”中取消以公布数为起点后才生效",
    );
    expect(settledText(sheet, { row: 1, column: 0 }, words)).toContain("各自的公布增速");
    expect(settledText(sheet, { row: 2, column: 1 }, words)).toBeNull();
    expect(sheetExport(sheet, words).notes).toHaveLength(2);
  });

  test("is none where the scenario does not start from published growth", () => {
    expect(sheetOf(scenarioWith(), published).settled).toBeNull();
    expect(sheetExport(sheetOf(scenarioWith(), published), words).notes).toHaveLength(1);
  });

  test("is of TFP growth, not of growth, where growth is a result", () => {
    const settled = settledCells(published, { ...known(), closure: "factors" });
    expect(settled?.cell(unitOf("a"), "growth.secondary", 2024)).toBeNull();
    expect(settled?.cell(unitOf("a"), "tfpGrowth.secondary", 2024)?.by).toBe("implied");
    expect(settled?.cell(unitOf("a"), "incomeGrowth.urban", 2024)).toBeNull();
  });
});

const counted: readonly (readonly [Scenario["closure"], Leaf])[] = [
  ["growth", "growth.secondary"],
  ["growth", "investmentRatio"],
  ["growth", "employmentGrowth"],
  ["growth", "deflator.tertiary"],
  ["growth", "incomeGrowth.urban"],
  ["factors", "tfpGrowth.secondary"],
  ["factors", "investmentRatio"],
  ["factors", "depreciation"],
];

test.each(counted)(
  "in the closure %s the engine leaves %s alone exactly in the marked years",
  (closure, leaf) => {
    const compiler = createPlanCompiler(published);
    const plain: Scenario = { ...known(), closure };
    const settled = settledCells(published, plain);
    const province = { kind: "province" } as const;
    const edited: Scenario = {
      ...plain,
      overrides: { o: { scope: province, assumption: leaf, path: 0.3 } },
    };
    const plan = compiler.compile(edited);
    const marked: string[] = [];
    const unmoved: string[] = [];
    published.units.forEach((unit, index) => {
      for (const year of [...years, 2027]) {
        const at = index * plan.years + year - published.baseYear;
        if (settled?.cell([unit], leaf, year) != null) marked.push(`${unit.code} ${year}`);
        if (plan.columns[leaf][at] !== 0.3) unmoved.push(`${unit.code} ${year}`);
      }
    });
    expect(marked).toEqual(unmoved);
  },
);
