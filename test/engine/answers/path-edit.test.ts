import { enablePatches, produceWithPatches } from "immer";
import { expect, test } from "vitest";
import { applyPath } from "../../../shared/scenario/path-edit.ts";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import { setOverride } from "../../../shared/scenario/set-override.ts";

enablePatches();
const lifted = { "2024": 0.05, "2025": 0.06 };
const solution = {
  assumption: "growth" as const,
  chosen: [
    {
      code: "530181",
      name: "安宁市",
      from: "from200to500",
      tier: "over500",
      cost: 1,
      extraGrowth: 0.01,
      extraInvestmentRatio: 0.02,
      verdict: "within-peers" as const,
      pinned: false,
      growth: { primary: lifted, secondary: lifted, tertiary: lifted },
    },
  ],
};

test("three overrides a chosen unit, over the ones it had, in one recipe", () => {
  const before: Pick<Scenario, "overrides"> = { overrides: {} };
  const scope = { kind: "unit", code: "530181" } as const;
  setOverride(before, scope, "growth.secondary", 0.01);
  before.overrides["unit:530181:growth.secondary"]!.note = "kept";
  const [after, patches] = produceWithPatches(before, (draft) => applyPath(draft, solution));
  expect(Object.keys(after.overrides)).toHaveLength(3);
  expect(after.overrides["unit:530181:growth.secondary"]).toMatchObject({ path: lifted, note: "kept" });
  expect(patches.length).toBeGreaterThan(0);
  expect(before.overrides["unit:530181:growth.secondary"]!.path).toBe(0.01);
});
