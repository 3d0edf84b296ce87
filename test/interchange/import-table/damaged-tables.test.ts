/** Random tables with random damage: figures or named problems, never an exception, never half a dataset. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { planImport } from "../../../electron/interchange/import-table/plan-import.ts";
import { proposeMappings } from "../../../electron/interchange/import-table/propose-mapping.ts";
import { datasetSchema } from "../../../shared/dataset/schema.ts";
import {
  type Cell,
  importAimSchema,
  importProblemCodes,
  indicators,
  type Mapping,
  mappingSchema,
  scales,
} from "../../../shared/import/schema.ts";
import { madeUpAim } from "../../services/made-up-province.ts";
import { embedded } from "../../services/yearbook.ts";
import { sheetOf, source } from "./planned.ts";

/** Some of the units, so that many tables can be tried. */
const base = { ...embedded(), units: embedded().units.slice(0, 30) };
const odd: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    null,
    "—",
    "…",
    "合计",
    "全省",
    "楚雄",
    "昆明市",
    "禄丰县",
    "注：",
    "1,234.5",
    "12①",
    "=1+1",
    true,
    {
      error: "#REF!",
    },
  ),
  fc.string({ maxLength: 12 }),
  fc.double({ noNaN: true }),
  fc.integer({ min: -1000, max: 1e9 }),
);
const headings = fc.constantFrom<Cell>(
  "名称",
  "代码",
  "州(市)",
  "地区生产总值（万元）",
  "第一产业",
  "第二产业（亿元）",
  "第三产业",
  "2025年GDP增速（%）",
  "常住人口（万人）",
  "城镇居民人均可支配收入（元）",
  "单位：万元",
  null,
);

/** A decent table of some units with cells, rows and headings put out of order. */
const tables = fc
  .record({
    head: fc.array(headings, { minLength: 1, maxLength: 8 }),
    from: fc.nat(25),
    count: fc.nat(20),
    damage: fc.array(fc.tuple(fc.nat(24), fc.nat(8), odd), { maxLength: 20 }),
    title: fc.array(odd, { maxLength: 3 }),
  })
  .map(({ head, from, count, damage, title }) => {
    const rows: Cell[][] = [title, ["名称", ...head]];
    for (const { code, name, valueAdded } of base.units.slice(from, from + count)) {
      rows.push([name, code, valueAdded.primary, valueAdded.secondary, valueAdded.tertiary]);
    }
    for (const [row, column, cell] of damage) {
      const there = rows[row];
      if (there !== undefined) there[column] = cell;
    }
    return rows.map((row) => Array.from(row, (cell) => cell ?? null));
  });

const use = fc.oneof(
  fc.constantFrom({ use: "name" }, { use: "code" }, { use: "prefecture" }, { use: "kind" }),
  fc.record({
    use: fc.constant("figure"),
    indicator: fc.constantFrom(...indicators),
    year: fc.integer({ min: 2020, max: 2032 }),
    scale: fc.constantFrom(...scales),
  }),
);
/** Whatever a planner could say of a sheet. */
const mappings: fc.Arbitrary<Mapping> = fc
  .record({
    sheet: fc.constantFrom("表", "无此表"),
    header: fc.record({ first: fc.integer({ min: 1, max: 5 }), last: fc.integer({ min: 1, max: 30 }) }),
    lastRow: fc.option(fc.integer({ min: 1, max: 40 })),
    columns: fc.dictionary(fc.nat(12).map(String), use, { maxKeys: 8 }),
    rows: fc.dictionary(
      fc.integer({ min: 1, max: 30 }).map(String),
      fc.constantFrom(
        { kind: "skip" },
        { kind: "province" },
        { kind: "unit", code: "530181" },
        { kind: "unit", code: "000000" },
        { kind: "prefecture", code: "530100" },
      ),
      { maxKeys: 4 },
    ),
  })
  .map((mapping) => mappingSchema.parse(mapping));

const aims = fc.constantFrom(
  { kind: "edition", base: base.id, title: "新" },
  { kind: "edition", base: base.id, title: "新", baseYear: 2024 },
  { ...madeUpAim, baseYear: 2023 },
);

test("whatever the table and whatever is said of it, there are figures or named problems", () => {
  const before = JSON.stringify(base);
  fc.assert(
    fc.property(tables, fc.option(mappings), aims, (rows, given, wanted) => {
      const sheet = sheetOf(rows);
      const [proposal] = proposeMappings({ sheets: [sheet], notes: [] }, base);
      const mapping = mappingSchema.parse(given ?? proposal);
      const plan = planImport({
        sheet: mapping.sheet === sheet.name ? sheet : null,
        mapping,
        aim: importAimSchema.parse(wanted),
        source,
        base,
      });
      for (const { code, severity } of plan.problems) {
        expect(importProblemCodes).toContain(code);
        expect(["error", "warning"]).toContain(severity);
      }
      const errors = plan.problems.filter(({ severity }) => severity === "error");
      // All of it or none of it.
      expect(plan.dataset === null).toBe(errors.length > 0);
      if (plan.dataset !== null) expect(datasetSchema.parse(plan.dataset)).toEqual(plan.dataset);
      expect(JSON.parse(JSON.stringify(plan.problems))).toEqual(plan.problems);
      expect(plan.counts.changed + plan.counts.added).toBe(plan.changes.length);
    }),
    { numRuns: 120 },
  );
  expect(JSON.stringify(base)).toBe(before);
}, 30_000);
