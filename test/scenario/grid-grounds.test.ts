import { describe, expect, test } from "vitest";
import { commonGrounds, overridesBehind, setGrounds } from "../../shared/scenario/grid-grounds.ts";
import type { Override, Scope } from "../../shared/scenario/schema.ts";

const a: Scope = { kind: "unit", code: "a" };
const b: Scope = { kind: "unit", code: "b" };
const stamp = { author: "李工", date: "2026-03-01" };
const scenario = () => ({
  overrides: {
    one: { scope: a, assumption: "growth.secondary", path: 0.07, note: "甲" },
    all: { scope: a, assumption: "growth", path: 0.06 },
    other: { scope: b, assumption: "growth.secondary", path: 0.05 },
    wide: { scope: { kind: "province" }, assumption: "growth.secondary", path: 0.05 },
  } as Record<string, Override>,
});

describe("grounds of cells", () => {
  test("are those of the overrides at the cells' own places, each once", () => {
    const cell = { scope: a, leaf: "growth.secondary" as const };
    expect(overridesBehind(scenario(), [cell, cell]).map(({ id }) => id)).toEqual(["one", "all"]);
    expect(overridesBehind(scenario(), [{ scope: a, leaf: "deflator.primary" }])).toEqual([]);
  });

  test("are one text where all say the same, null where they differ", () => {
    const behind = overridesBehind(scenario(), [{ scope: a, leaf: "growth.secondary" }]);
    expect(commonGrounds(behind, "note")).toBeNull();
    expect(commonGrounds(behind, "source")).toBe("");
    expect(commonGrounds(behind.slice(0, 1), "note")).toBe("甲");
  });

  test("are written to all, with author and date where none stand, and taken away when emptied", () => {
    const draft = scenario();
    draft.overrides.all!.author = "王工";
    setGrounds(draft, ["one", "all"], "source", " 统计年鉴 ", stamp);
    expect(draft.overrides.one).toMatchObject({ note: "甲", source: "统计年鉴", ...stamp });
    expect(draft.overrides.all).toMatchObject({ source: "统计年鉴", author: "王工", date: "2026-03-01" });
    expect(draft.overrides.other).not.toHaveProperty("source");
    setGrounds(draft, ["one"], "note", "  ", stamp);
    expect(draft.overrides.one).not.toHaveProperty("note");
  });
});
