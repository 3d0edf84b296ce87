/** What the screens say an assumption comes to must be what the engine computes with. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compilePlan } from "../../electron/engine/plan/compile-plan.ts";
import { readAssumption } from "../../shared/scenario/assumption-reading.ts";
import type { Assumption } from "../../shared/scenario/assumptions.ts";
import { effectiveValues, type Leaf, layersOver } from "../../shared/scenario/effective-path.ts";
import type { Path } from "../../shared/scenario/path.ts";
import { type Override, type Scenario, type Scope, scenarioSchema } from "../../shared/scenario/schema.ts";
import { overrideId } from "../../shared/scenario/set-override.ts";
import { tinyDataset, tinyUnits } from "../engine/tiny-dataset.ts";

/** `c` has references of its own that begin late: before them the province's hold. */
const dataset = tinyDataset({
  units: tinyUnits.map((unit) =>
    unit.code === "c"
      ? { ...unit, reference: { growth: { primary: { "2026": 0.02 } }, employmentGrowth: { "2027": 0.01 } } }
      : unit,
  ),
});
const { horizon } = dataset.targets;
const years = Array.from({ length: horizon - dataset.baseYear }, (_, index) => dataset.baseYear + 1 + index);

function scenarioOf(overrides: readonly Override[]): Scenario {
  return scenarioSchema.parse({
    format: "xiance-scenario",
    version: 1,
    id: "s",
    name: "方案",
    datasetId: dataset.id,
    horizon,
    groups: {
      g: { name: "组", members: { a: true, c: true } },
      h: { name: "又一组", members: { a: true, b: true } },
    },
    overrides: Object.fromEntries(overrides.map((each) => [overrideId(each.scope, each.assumption), each])),
  });
}

const scopes: Scope[] = [
  { kind: "province" },
  { kind: "prefecture", code: "p1" },
  { kind: "prefecture", code: "p2" },
  { kind: "unitKind", code: "county" },
  { kind: "group", code: "g" },
  { kind: "group", code: "h" },
  { kind: "unit", code: "a" },
  { kind: "unit", code: "c" },
];
const assumptions: Assumption[] = [
  "growth",
  "growth.primary",
  "growth.secondary",
  "deflator",
  "deflator.tertiary",
  "investmentRatio",
  "employmentGrowth",
  "incomeGrowth.rural",
];
const leaves: Leaf[] = [
  "growth.primary",
  "growth.secondary",
  "growth.tertiary",
  "deflator.primary",
  "deflator.tertiary",
  "investmentRatio",
  "employmentGrowth",
  "incomeGrowth.rural",
];

const rate = fc.integer({ min: 0, max: 90 }).map((points) => points / 1000);
const path: fc.Arbitrary<Path> = fc.oneof(
  rate,
  fc.dictionary(fc.constantFrom(...years.map(String)), rate, { minKeys: 1, maxKeys: 4 }),
  fc.record({ near: rate, long: rate, until: fc.constantFrom(...years) }),
);
const override: fc.Arbitrary<Override> = fc.record({
  scope: fc.constantFrom(...scopes),
  assumption: fc.constantFrom(...assumptions),
  path,
});

test("whatever the overrides, every unit's values are those of the engine's plan", () => {
  fc.assert(
    fc.property(fc.array(override, { maxLength: 12 }), (overrides) => {
      const scenario = scenarioOf(overrides);
      const plan = compilePlan(dataset, scenario);
      for (const unit of dataset.units) {
        const u = plan.codes.indexOf(unit.code);
        for (const leaf of leaves) {
          const column = plan.columns[leaf].slice(u * plan.years + 1, (u + 1) * plan.years);
          const values = effectiveValues(dataset, unit, leaf, layersOver(scenario, unit, leaf), years);
          values.forEach((value, index) => {
            expect(value).toBeCloseTo(column[index] ?? Number.NaN, 12);
          });
        }
      }
    }),
    { numRuns: 200 },
  );
});

describe("a reading", () => {
  const a: Scope = { kind: "unit", code: "a" };
  const p1: Scope = { kind: "prefecture", code: "p1" };
  const province: Scope = { kind: "province" };
  const set = (scope: Scope, assumption: Assumption, value: number): Override => ({
    scope,
    assumption,
    path: value,
  });
  const first = (values: readonly number[]) => values[0];

  test("without overrides is the reference", () => {
    const reading = readAssumption(dataset, scenarioOf([]), a, "investmentRatio", years);
    expect(reading.own).toBeNull();
    expect(reading.from).toEqual({ kind: "reference" });
    expect(reading.values).toEqual(reading.reference);
  });

  test("says from where it inherits, and what stood under its own", () => {
    const wide = set(p1, "investmentRatio", 0.6);
    const inheriting = readAssumption(dataset, scenarioOf([wide]), a, "investmentRatio", years);
    expect(inheriting.from).toEqual({ kind: "override", scope: p1 });
    expect(first(inheriting.values)).toBe(0.6);
    const own = readAssumption(
      dataset,
      scenarioOf([wide, set(a, "investmentRatio", 0.7)]),
      a,
      "investmentRatio",
      years,
    );
    expect(first(own.values)).toBe(0.7);
    expect(first(own.inherited)).toBe(0.6);
    expect(own.from).toEqual({ kind: "override", scope: p1 });
  });

  test("of many units is the mean weighted by what they produce, and counts what rules within", () => {
    const reading = readAssumption(
      dataset,
      scenarioOf([set(p1, "growth.primary", 0.03), set(a, "growth.primary", 0.06)]),
      p1,
      "growth.primary",
      years,
    );
    // a produces 20 and b 10 of the primary sector.
    expect(first(reading.values)).toBeCloseTo((20 * 0.06 + 10 * 0.03) / 30, 12);
    expect(reading.narrower).toBe(1);
    expect(reading.own?.override.path).toBe(0.03);
  });

  test("of all sectors counts a sector's own as more specific", () => {
    const reading = readAssumption(
      dataset,
      scenarioOf([set(province, "growth", 0.03), set(province, "growth.secondary", 0.06)]),
      province,
      "growth",
      years,
    );
    expect(reading.narrower).toBe(1);
    expect(reading.from).toEqual({ kind: "mixed" });
  });
});
