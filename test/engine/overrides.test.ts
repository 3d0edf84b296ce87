import { describe, expect, test } from "vitest";
import type { Scope } from "../../shared/scenario/schema.ts";
import { ofUnit, override, province, run, type ScenarioInput, tinyDataset } from "./tiny-dataset.ts";

const dataset = tinyDataset();

/** What a column of the plan holds for a unit, projected years only. */
function column(
  name: "investmentRatio" | "growth.primary" | "growth.secondary" | "deflator.tertiary",
  unit: string,
  changes: ScenarioInput,
) {
  const { plan } = run(dataset, changes);
  const u = plan.codes.indexOf(unit);
  return [...plan.columns[name].slice(u * plan.years + 1, (u + 1) * plan.years)];
}
const ratios = (unit: string, ...paths: [Scope, number][]) =>
  column("investmentRatio", unit, {
    groups: { g: { name: "组", members: { a: true, c: true } } },
    overrides: Object.fromEntries(
      paths.map(([scope, path], index) => [`o${index}`, override(scope, "investmentRatio", path)]),
    ),
  })[0];

describe("scopes", () => {
  const prefecture: Scope = { kind: "prefecture", code: "p1" };
  const kind: Scope = { kind: "unitKind", code: "county" };
  const type: Scope = { kind: "policyType", code: "agriculture" };
  const group: Scope = { kind: "group", code: "g" };

  test.each<[string, Scope, string]>([
    ["province", province, "abcd"],
    ["prefecture", prefecture, "ab"],
    ["kind of unit", kind, "ab"],
    ["policy type", type, "ab"],
    ["group", group, "ac"],
    ["unit", ofUnit("d"), "d"],
  ])("%s takes in its units and no others", (_, scope, members) => {
    const reached = ["a", "b", "c", "d"].filter((unit) => ratios(unit, [scope, 0.7]) === 0.7);
    expect(reached.join("")).toBe(members);
  });

  test("the narrowest wins, whatever the order", () => {
    const wideToNarrow: [Scope, number][] = [
      [province, 0.1],
      [prefecture, 0.2],
      [kind, 0.3],
      [type, 0.5],
      [group, 0.6],
      [ofUnit("a"), 0.7],
    ];
    for (let length = 1; length <= wideToNarrow.length; length++) {
      const some = wideToNarrow.slice(0, length);
      const narrowest = some.at(-1)![1];
      expect(ratios("a", ...some)).toBe(narrowest);
      expect(ratios("a", ...some.toReversed())).toBe(narrowest);
    }
  });

  test("the scenario's policy types take the place of the dataset's", () => {
    const changes: ScenarioInput = {
      policyTypes: { a: [], d: ["agriculture"] },
      overrides: { o: override(type, "investmentRatio", 0.7) },
    };
    const reached = ["a", "b", "c", "d"].filter(
      (unit) => column("investmentRatio", unit, changes)[0] === 0.7,
    );
    expect(reached).toEqual(["b", "d"]);
  });

  test("at one scope a sector's path wins over the path for all, and a narrower path for all over both", () => {
    const same = {
      z: override(province, "growth", 0.01),
      a: override(province, "growth.secondary", 0.09),
    };
    expect(column("growth.secondary", "a", { overrides: same })[0]).toBe(0.09);
    expect(column("growth.primary", "a", { overrides: same })[0]).toBe(0.01);
    const narrower = { ...same, n: override(ofUnit("a"), "growth", 0.02) };
    expect(column("growth.secondary", "a", { overrides: narrower })[0]).toBe(0.02);
    expect(column("growth.secondary", "b", { overrides: narrower })[0]).toBe(0.09);
  });
});

describe("paths", () => {
  test("a number holds for every year", () => {
    const overrides = { o: override(province, "deflator", 0.03) };
    expect(column("deflator.tertiary", "a", { overrides })).toEqual([0.03, 0.03, 0.03, 0.03, 0.03]);
  });

  test("years before a yearly path's first inherit, years after the last keep it", () => {
    const overrides = {
      wide: override(province, "investmentRatio", 0.5),
      own: override(ofUnit("a"), "investmentRatio", { "2027": 0.9, "2025": 0.7 }),
    };
    expect(column("investmentRatio", "a", { overrides })).toEqual([0.5, 0.7, 0.7, 0.9, 0.9]);
  });

  test("a transition is near in the first projected year, long from its year on, linear between", () => {
    const overrides = { o: override(province, "growth.primary", { near: 0.08, long: 0.02, until: 2027 }) };
    const path = column("growth.primary", "a", { overrides });
    const expected = [0.08, 0.06, 0.04, 0.02, 0.02];
    for (const [index, value] of path.entries()) expect(value).toBeCloseTo(expected[index]!, 14);
    expect([path[0], path[3], path[4]]).toEqual([0.08, 0.02, 0.02]);
  });

  test("a transition may end after the horizon, or in the first projected year", () => {
    const until = (year: number) =>
      column("growth.primary", "a", {
        overrides: { o: override(province, "growth.primary", { near: 0, long: 0.1, until: year }) },
      });
    expect(until(2034)[4]).toBeCloseTo(0.04, 14);
    expect(until(2024)).toEqual([0.1, 0.1, 0.1, 0.1, 0.1]);
  });

  test("a unit's own reference inherits the province's before its first year", () => {
    const own = tinyDataset();
    own.units[0]!.reference = { growth: { primary: { "2026": 0.1 } } };
    const { plan } = run(own);
    expect([...plan.columns["growth.primary"].slice(1, 6)]).toEqual([0.03, 0.03, 0.1, 0.1, 0.1]);
  });
});

describe("equal scopes", () => {
  const group = (code: string): Scope => ({ kind: "group", code });
  const groups = {
    g1: { name: "一", members: { a: true, b: true } },
    g2: { name: "二", members: { b: true, c: true } },
  } as const;

  test("two groups that differ on a shared unit: the greater id holds, and it is said", () => {
    const overrides = {
      o2: override(group("g1"), "investmentRatio", 0.6),
      o1: override(group("g2"), "investmentRatio", 0.7),
    };
    expect(column("investmentRatio", "b", { groups, overrides })[0]).toBe(0.6);
    expect(run(dataset, { groups, overrides }).plan.problems).toEqual([
      { unit: "b", assumption: "investmentRatio", year: 2024, code: "ambiguous-overrides", value: null },
    ]);
  });

  test("agreeing, or meeting in no year, they are not ambiguous", () => {
    const agree = {
      o1: override(group("g1"), "investmentRatio", 0.6),
      o2: override(group("g2"), "investmentRatio", 0.6),
    };
    expect(run(dataset, { groups, overrides: agree }).plan.problems).toEqual([]);
    const apart = {
      o1: override(group("g1"), "growth", 0.06),
      o2: override(group("g2"), "growth.primary", 0.07),
      o3: override({ kind: "policyType", code: "agriculture" }, "growth", 0.08),
    };
    expect(run(dataset, { groups, overrides: apart }).plan.problems).toEqual([]);
  });

  test("one that names no place takes no part, and leaves no trace of those before", () => {
    const overrides = {
      o1: override(group("g1"), "growth", 0.01),
      o2: override(group("g1"), "growth", 0.01),
      o3: override(group("gone"), "investmentRatio", 0.6),
      o4: override(group("g2"), "investmentRatio", 0.7),
    };
    const codes = run(dataset, { groups, overrides }).plan.problems.map(({ code }) => code);
    expect(codes).toEqual(["unknown-group"]);
  });

  test("the same scope twice says the first year in which they differ", () => {
    const overrides = {
      o1: override(province, "growth", { "2024": 0.05, "2026": 0.06 }),
      o2: override(province, "growth", { "2025": 0.05, "2026": 0.07 }),
    };
    expect(run(dataset, { overrides }).plan.problems).toEqual([
      { unit: null, assumption: "growth", year: 2026, code: "ambiguous-overrides", value: null },
    ]);
  });
});
