/** An edit of cells makes exactly those cells read as asked, and leaves every other cell as it read. */
import fc from "fast-check";
import { produce } from "immer";
import { describe, expect, test } from "vitest";
import { type Assumption, assumptions } from "../../shared/scenario/assumptions.ts";
import { effectiveValues, type Leaf, layersOver, leavesOf } from "../../shared/scenario/effective-path.ts";
import { applyOverrideChanges, type CellEdit, overrideChanges } from "../../shared/scenario/grid-edit.ts";
import { readScope } from "../../shared/scenario/grid-scope.ts";
import { leafValues } from "../../shared/scenario/grid-values.ts";
import type { Path } from "../../shared/scenario/path.ts";
import { type Override, type Scenario, type Scope, scenarioSchema } from "../../shared/scenario/schema.ts";
import { overrideId } from "../../shared/scenario/set-override.ts";
import { tinyDataset, tinyUnits } from "../engine/tiny-dataset.ts";

const dataset = tinyDataset({
  units: tinyUnits.map((unit) =>
    unit.code === "c" ? { ...unit, reference: { growth: { primary: { "2026": 0.02 } } } } : unit,
  ),
});
const years = Array.from(
  { length: dataset.targets.horizon - dataset.baseYear },
  (_, index) => dataset.baseYear + 1 + index,
);
const leaves = [...new Set(assumptions.flatMap((assumption: Assumption) => leavesOf(assumption)))];
const codes = dataset.units.map(({ code }) => code);

function scenarioOf(overrides: readonly Override[]): Scenario {
  return scenarioSchema.parse({
    format: "xiance-scenario",
    version: 1,
    id: "s",
    name: "方案",
    datasetId: dataset.id,
    horizon: dataset.targets.horizon,
    groups: { g: { name: "重点县", members: { a: true, c: true } } },
    overrides: Object.fromEntries(overrides.map((each) => [overrideId(each.scope, each.assumption), each])),
  });
}

function edited(scenario: Scenario, edits: readonly CellEdit[]): Scenario {
  const changes = overrideChanges(dataset, scenario, edits, years);
  return scenarioSchema.parse(produce(scenario, (draft) => applyOverrideChanges(draft, changes)));
}

const read = (scenario: Scenario, code: string, leaf: Leaf) => {
  const unit = dataset.units.find((each) => each.code === code)!;
  return effectiveValues(dataset, unit, leaf, layersOver(scenario, unit, leaf), years);
};

const unit = (code: string): Scope => ({ kind: "unit", code });
const rate = fc.integer({ min: -50, max: 150 }).map((thousandths) => thousandths / 1000);
const path: fc.Arbitrary<Path> = fc.oneof(
  rate,
  fc.record({ near: rate, long: rate, until: fc.constantFrom(2025, 2028) }),
  fc.dictionary(fc.constantFrom("2024", "2026", "2029"), rate, { minKeys: 1, noNullPrototype: true }),
);
const scope: fc.Arbitrary<Scope> = fc.constantFrom<Scope>(
  { kind: "province" },
  { kind: "group", code: "g" },
  ...codes.map(unit),
);
const someOverride: fc.Arbitrary<Override> = fc.record({
  scope,
  assumption: fc.constantFrom<Assumption>("growth", "growth.primary", "growth.secondary", "investmentRatio"),
  path,
});
const someScenario = fc.array(someOverride, { maxLength: 8 }).map(scenarioOf);
const editLeaf = fc.constantFrom<Leaf>("growth.primary", "growth.secondary", "investmentRatio");
const someEdits = fc.array(
  fc.record({
    scope: fc.constantFrom(...codes).map(unit),
    leaf: editLeaf,
    year: fc.constantFrom(...years),
    value: rate,
  }),
  { minLength: 1, maxLength: 12 },
);

describe("edits of units' cells", () => {
  test("the cells read as asked, all others as before", () => {
    fc.assert(
      fc.property(someScenario, someEdits, (scenario, edits) => {
        const after = edited(scenario, edits);
        const wanted = new Map(
          edits.map(({ scope: at, leaf, year, value }) => [`${at.code}${leaf}${year}`, value]),
        );
        for (const code of codes) {
          for (const leaf of leaves) {
            const before = read(scenario, code, leaf);
            read(after, code, leaf).forEach((value, index) => {
              expect(value).toBe(wanted.get(`${code}${leaf}${years[index]}`) ?? before[index]);
            });
          }
        }
      }),
    );
  });

  test("given back, a row reads as if nothing had been said of it, and no override of its own is left", () => {
    fc.assert(
      fc.property(someScenario, editLeaf, fc.constantFrom(...codes), (scenario, leaf, code) => {
        const after = edited(
          scenario,
          years.map((year) => ({ scope: unit(code), leaf, year, value: null })),
        );
        const without = scenarioOf(
          Object.values(scenario.overrides).filter(
            ({ scope: at }) => !(at.kind === "unit" && at.code === code),
          ),
        );
        expect(read(after, code, leaf)).toEqual(read(without, code, leaf));
        const own = Object.values(after.overrides).filter(
          ({ scope: at, assumption }) =>
            at.kind === "unit" && at.code === code && leavesOf(assumption).includes(leaf),
        );
        expect(own).toEqual([]);
        for (const other of leaves.filter((each) => each !== leaf)) {
          expect(read(after, code, other)).toEqual(read(scenario, code, other));
        }
      }),
    );
  });

  test("set and given back, nothing is left behind", () => {
    const before = scenarioOf([{ scope: { kind: "province" }, assumption: "growth", path: 0.06 }]);
    const cell = { scope: unit("a"), leaf: "growth.secondary" as const, year: 2026 };
    const set = edited(before, [{ ...cell, value: 0.08 }]);
    expect(set.overrides["unit:a:growth.secondary"]?.path).toEqual({ 2026: 0.08, 2027: 0.06 });
    expect(edited(set, [{ ...cell, value: null }])).toEqual(before);
  });

  test("notes stay with the override, also when all sectors are split", () => {
    const before = scenarioOf([
      { scope: unit("a"), assumption: "growth", path: 0.07, note: "省里会议", source: "会议纪要" },
    ]);
    const set = edited(before, [{ scope: unit("a"), leaf: "growth.primary", year: 2025, value: 0.03 }]);
    expect(set.overrides["unit:a:growth"]).toEqual(before.overrides["unit:a:growth"]);
    const back = edited(
      before,
      years.map((year) => ({ scope: unit("a"), leaf: "growth.primary", year, value: null })),
    );
    expect(Object.values(back.overrides)).toEqual([
      { scope: unit("a"), assumption: "growth.secondary", path: 0.07, note: "省里会议", source: "会议纪要" },
      { scope: unit("a"), assumption: "growth.tertiary", path: 0.07, note: "省里会议", source: "会议纪要" },
    ]);
  });

  test("many units and years are one override each, as short as it can be", () => {
    const edits = codes.flatMap((code) =>
      years.map((year) => ({ scope: unit(code), leaf: "growth.tertiary" as const, year, value: 0.06 })),
    );
    const after = edited(scenarioOf([]), edits);
    expect(Object.values(after.overrides).map((each) => each.path)).toEqual(
      codes.map(() => ({ 2024: 0.06 })),
    );
  });
});

describe("edits of a wide row", () => {
  const group: Scope = { kind: "group", code: "g" };

  test("act at its scope: its units follow, narrower overrides stay", () => {
    const before = scenarioOf([{ scope: unit("c"), assumption: "growth.secondary", path: 0.09 }]);
    const after = edited(
      before,
      years.map((year) => ({ scope: group, leaf: "growth.secondary", year, value: 0.07 })),
    );
    expect(after.overrides["group:g:growth.secondary"]?.path).toEqual({ 2024: 0.07 });
    expect(read(after, "a", "growth.secondary")).toEqual(years.map(() => 0.07));
    expect(read(after, "c", "growth.secondary")).toEqual(years.map(() => 0.09));
    expect(read(after, "b", "growth.secondary")).toEqual(read(before, "b", "growth.secondary"));
    const reading = readScope(dataset, after, group, "growth.secondary", years);
    expect(reading.values).toEqual(years.map(() => 0.07));
    expect(reading.narrower).toBe(1);
  });

  test("given back, are as before", () => {
    const before = scenarioOf([{ scope: { kind: "province" }, assumption: "growth.secondary", path: 0.05 }]);
    const cells = years.map((year) => ({ scope: group, leaf: "growth.secondary" as const, year }));
    const set = edited(
      before,
      cells.map((cell) => ({ ...cell, value: 0.07 })),
    );
    expect(
      edited(
        set,
        cells.map((cell) => ({ ...cell, value: null })),
      ),
    ).toEqual(before);
  });
});

test("the grid's values and rulers are those of the layers", () => {
  fc.assert(
    fc.property(someScenario, editLeaf, (scenario, leaf) => {
      const { values, ruling } = leafValues(dataset, scenario, leaf, years);
      dataset.units.forEach((each, index) => {
        const layers = layersOver(scenario, each, leaf);
        expect([...values.slice(index * years.length, (index + 1) * years.length)]).toEqual(
          effectiveValues(dataset, each, leaf, layers, years),
        );
        years.forEach((year, at) => {
          const ruler = ruling[index * years.length + at];
          // Taking the ruler's path to another number moves the cell; the reference rules where none stands.
          if (ruler === null || ruler === undefined) {
            expect(effectiveValues(dataset, each, leaf, [], [year])).toEqual(
              effectiveValues(dataset, each, leaf, layers, [year]),
            );
          } else {
            const moved = layers.map((layer) =>
              layer.id === ruler.id
                ? { ...layer, override: { ...layer.override, path: { [years[0]!]: 0.777 } } }
                : layer,
            );
            expect(effectiveValues(dataset, each, leaf, moved, [year])).toEqual([0.777]);
          }
        });
      });
    }),
  );
});
