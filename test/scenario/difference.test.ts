import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameJson } from "../../shared/history/json.ts";
import { replayPatches } from "../../shared/history/replay.ts";
import { scenarioDifference } from "../../shared/scenario/difference.ts";
import { patchesBetween } from "../../shared/scenario/difference-patches.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { cases } from "../fuzz/cases.ts";
import { someCopies, someScenario } from "./some-scenarios.ts";

describe("patches between two scenarios", () => {
  it("turn the one into the other and back, and are none between equals", () => {
    fc.assert(
      fc.property(someCopies, ({ mine, theirs }) => {
        const patches = patchesBetween(mine, theirs);
        expect(sameJson(replayPatches(mine, patches), theirs)).toBe(true);
        expect(sameJson(replayPatches(theirs, patchesBetween(theirs, mine)), mine)).toBe(true);
        expect(patches.length === 0).toBe(sameJson(mine, theirs));
        expect(patchesBetween(mine, structuredClone(mine))).toEqual([]);
      }),
      cases(300),
    );
  });
});

describe("what scenarios have different", () => {
  it("is nothing among equals, and every row has a value for each and differs somewhere", () => {
    fc.assert(
      fc.property(fc.array(someScenario, { minLength: 1, maxLength: 4 }), (scenarios) => {
        const same = scenarioDifference([scenarios[0]!, structuredClone(scenarios[0]!)]);
        expect(Object.values(same).flat()).toEqual([]);
        const rows = Object.values(scenarioDifference(scenarios)).flat() as { values: unknown[] }[];
        for (const row of rows) {
          expect(row.values).toHaveLength(scenarios.length);
          expect(row.values.some((value) => !sameJson(value, row.values[0]))).toBe(true);
        }
      }),
      cases(200),
    );
  });

  it("tells every record that is not in all of them alike", () => {
    fc.assert(
      fc.property(someScenario, someScenario, (one, two) => {
        const { projects } = scenarioDifference([one, two]);
        const ids = new Set([...Object.keys(one.projects), ...Object.keys(two.projects)]);
        const differing = [...ids].filter((id) => !sameJson(one.projects[id], two.projects[id]));
        expect(projects.map(({ id }) => id).sort()).toEqual(differing.sort());
      }),
      cases(200),
    );
  });

  it("takes adjustments of one thing together whatever their ids, from wide to narrow", () => {
    const [base] = fc.sample(someScenario, { numRuns: 1, seed: 3 });
    const having = (overrides: Scenario["overrides"]): Scenario => ({ ...base!, overrides });
    const unit = { scope: { kind: "unit" as const, code: "530181" }, assumption: "growth" as const };
    const province = { scope: { kind: "province" as const }, assumption: "deflator" as const };
    const { overrides } = scenarioDifference([
      having({ a: { ...unit, path: 0.05, note: "依据甲" } }),
      having({ b: { ...unit, path: 0.07 }, c: { ...province, path: 0.01 } }),
      having({ d: { ...unit, path: 0.05, note: "依据乙" } }),
    ]);
    expect(overrides).toEqual([
      { ...province, values: [null, { ...province, path: 0.01 }, null] },
      {
        ...unit,
        values: [
          { ...unit, path: 0.05, note: "依据甲" },
          { ...unit, path: 0.07 },
          { ...unit, path: 0.05, note: "依据乙" },
        ],
      },
    ]);
  });
});
