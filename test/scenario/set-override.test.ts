import { describe, expect, test } from "vitest";
import type { Override, Scope } from "../../shared/scenario/schema.ts";
import { clearOverride, findOverride, overrideId, setOverride } from "../../shared/scenario/set-override.ts";

const anning: Scope = { kind: "unit", code: "530181" };
const kunming: Scope = { kind: "prefecture", code: "530100" };
const province: Scope = { kind: "province" };
const scenario = (overrides: Record<string, Override> = {}) => ({ overrides });

describe("an override", () => {
  test("has an id made of its scope and assumption", () => {
    expect(overrideId(anning, "growth.secondary")).toBe("unit:530181:growth.secondary");
    expect(overrideId(province, "investmentRatio")).toBe("province:investmentRatio");
  });

  test("is one for each scope and assumption", () => {
    const draft = scenario();
    setOverride(draft, anning, "growth", 0.05);
    setOverride(draft, anning, "growth", 0.06);
    setOverride(draft, kunming, "growth", 0.07);
    setOverride(draft, anning, "growth.secondary", 0.08);
    expect(Object.values(draft.overrides).map(({ path }) => path)).toEqual([0.06, 0.07, 0.08]);
  });

  test("of another file, under another id, is edited where it stands and keeps its note", () => {
    const draft = scenario({ o1: { scope: anning, assumption: "growth", path: 0.05, note: "十四五规划" } });
    setOverride(draft, anning, "growth", 0.06);
    expect(draft.overrides).toEqual({
      o1: { scope: anning, assumption: "growth", path: 0.06, note: "十四五规划" },
    });
  });

  test("does not take the place of another that has its id", () => {
    const id = overrideId(anning, "growth");
    const other: Override = { scope: kunming, assumption: "growth", path: 0.05 };
    const draft = scenario({ [id]: other });
    setOverride(draft, anning, "growth", 0.06);
    expect(draft.overrides[id]).toEqual(other);
    expect(findOverride(draft, anning, "growth")?.override.path).toBe(0.06);
  });

  test("is cleared without touching others; the province is the province with its code or without", () => {
    const draft = scenario();
    setOverride(draft, province, "growth", 0.05);
    setOverride(draft, anning, "growth", 0.06);
    clearOverride(draft, { kind: "province", code: "530000" }, "growth");
    expect(Object.keys(draft.overrides)).toEqual(["unit:530181:growth"]);
  });
});
