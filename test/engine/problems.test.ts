import { describe, expect, test } from "vitest";
import type { ProblemCode } from "../../shared/result/schema.ts";
import {
  ofUnit,
  override,
  province,
  run,
  type ScenarioInput,
  tinyDataset,
  tinyUnit,
} from "./tiny-dataset.ts";

const found = (changes: ScenarioInput, dataset = tinyDataset()) => run(dataset, changes).result.problems;
const years = [2024, 2025, 2026, 2027, 2028];

describe("refused values leave what they would replace", () => {
  test.each<[ProblemCode, Parameters<typeof override>[1], number]>([
    ["rate-too-low", "growth", -1],
    ["rate-too-low", "growth.primary", -1.5],
    ["rate-too-low", "employmentGrowth", -1],
    ["rate-too-low", "incomeGrowth.rural", -2],
    ["rate-too-low", "tfpGrowth.tertiary", -1],
    ["deflator-too-low", "deflator", -1],
    ["investment-ratio-negative", "investmentRatio", -0.01],
    ["investment-ratio-above-cap", "investmentRatio", 1.51],
    ["share-outside-range", "capitalShare", 1.01],
    ["share-outside-range", "depreciation", -0.01],
  ])("%s: %s = %d", (code, assumption, value) => {
    const dataset = tinyDataset();
    const closure = assumption.startsWith("tfp") ? "factors" : "growth";
    const { result } = run(dataset, { closure, overrides: { o: override(province, assumption, value) } });
    expect(result.problems).toEqual(years.map((year) => ({ unit: null, assumption, year, code, value })));
    expect(result.units).toEqual(run(dataset, { closure }).result.units);
  });

  test("only the refused years of a path are left out", () => {
    const { result, unit } = run(tinyDataset(), {
      overrides: { o: override(ofUnit("b"), "investmentRatio", { "2024": 0.5, "2025": 9, "2026": 0.6 }) },
    });
    expect(unit("b").investmentRatio.slice(1)).toEqual([0.5, 0.4, 0.6, 0.6, 0.6]);
    expect(result.problems).toEqual([
      { unit: "b", assumption: "investmentRatio", year: 2025, code: "investment-ratio-above-cap", value: 9 },
    ]);
  });

  test("the edges themselves are taken", () => {
    const overrides = {
      o1: override(province, "investmentRatio", { "2024": 0, "2025": 1.5 }),
      o2: override(province, "depreciation", { "2024": 0, "2025": 0.1 }),
      o3: override(province, "capitalShare", { "2024": 0, "2025": 1 }),
      o4: override(province, "growth", -0.999),
    };
    expect(found({ overrides })).toEqual([]);
  });

  test("a transition beyond what a number can hold is refused where it is", () => {
    const overrides = {
      o: override(province, "growth", { near: 1e308, long: -1e308, until: 2027 }),
    };
    const codes = found({ overrides }).map(({ code, year }) => [code, year]);
    expect(codes).toContainEqual(["result-not-finite", 2025]);
    expect(codes).toContainEqual(["rate-too-low", 2027]);
  });
});

describe("names that name nothing", () => {
  const o = (scope: Parameters<typeof override>[0]) => ({ overrides: { o: override(scope, "growth", 0.1) } });
  test.each<[ProblemCode, ScenarioInput, string]>([
    ["unknown-unit", o(ofUnit("nobody")), "nobody"],
    ["unknown-unit", o(ofUnit("constructor")), "constructor"],
    ["unknown-prefecture", o({ kind: "prefecture", code: "p9" }), "p9"],
    ["unknown-group", o({ kind: "group", code: "toString" }), "toString"],
    ["unknown-province", o({ kind: "province", code: "44" }), "44"],
    ["unknown-unit", { groups: { g: { name: "组", members: { x: true } } } }, "x"],
    ["unknown-unit", { policyTypes: { x: ["industry"] } }, "x"],
    [
      "unknown-unit",
      {
        projects: {
          p: { name: "项", unit: "x", sector: "primary", commissioningYear: 2025, channel: "capital" },
        },
      },
      "x",
    ],
    [
      "unknown-group",
      { levers: { l: { name: "抓手", scope: { kind: "group", code: "g" }, startYear: 2024 } } },
      "g",
    ],
  ])("%s %#", (code, changes, named) => {
    const dataset = tinyDataset();
    const { result } = run(dataset, changes);
    expect(result.problems).toEqual([expect.objectContaining({ code, unit: named, year: null })]);
    expect(result.units).toEqual(run(dataset).result.units);
  });

  test("units may bear the names every object has", () => {
    const dataset = tinyDataset({
      units: [tinyUnit("constructor"), tinyUnit("toString", { policyTypes: ["agriculture"] })],
    });
    const lever = {
      name: "抓手",
      scope: { kind: "policyType", code: "agriculture" },
      startYear: 2024,
      effects: { "growth.primary": 0.01 },
    } as const;
    const { result, unit } = run(dataset, { levers: { l: lever } });
    expect(result.problems).toEqual([]);
    expect(unit("toString").valueAdded.primary[1]).toBeCloseTo(20 * 1.04, 12);
    expect(unit("constructor").valueAdded.primary[1]).toBeCloseTo(20 * 1.03, 12);
  });
});

describe("years outside the projection", () => {
  test("are told and not applied; the others of the path are", () => {
    const { result, unit } = run(tinyDataset(), {
      overrides: { o: override(ofUnit("a"), "investmentRatio", { "2023": 0.1, "2026": 0.8, "2029": 0.9 }) },
    });
    expect(unit("a").investmentRatio).toEqual([0.4, 0.4, 0.4, 0.8, 0.8, 0.8]);
    expect(result.problems.map(({ code, year, unit: code2 }) => [code, year, code2])).toEqual([
      ["year-outside-horizon", 2023, "a"],
      ["year-outside-horizon", 2029, "a"],
    ]);
  });

  test("a transition that ended before it began, a lever or project of the past", () => {
    const lever = { name: "抓手", scope: province, startYear: 2023, effects: { "growth.primary": 0.5 } };
    const project = {
      name: "项目",
      unit: "a",
      sector: "primary",
      commissioningYear: 2020,
      investment: { "2022": 5 },
      channel: "capital",
      jobs: 3,
    } as const;
    const dataset = tinyDataset();
    const { result } = run(dataset, {
      overrides: { o: override(province, "growth", { near: 0.1, long: 0.2, until: 2023 }) },
      levers: { l: lever },
      projects: { p: project },
    });
    expect(result.problems.map(({ code, year }) => [code, year])).toEqual([
      ["year-outside-horizon", 2023],
      ["year-outside-horizon", 2023],
      ["year-outside-horizon", 2022],
      ["year-outside-horizon", 2020],
    ]);
    expect(result.units).toEqual(run(dataset).result.units);
  });

  test.each([2023, 2074, -5])("horizon %d: the dataset's is used", (horizon) => {
    const { result } = run(tinyDataset(), { horizon });
    expect(result.years.at(-1)).toBe(2028);
    expect(result.problems).toEqual([
      { unit: null, assumption: null, year: horizon, code: "horizon-outside-range", value: null },
    ]);
  });

  test("fifty years are within reach", () => {
    const { result } = run(tinyDataset(), { horizon: 2073 });
    expect(result.years).toHaveLength(51);
    expect(result.problems).toEqual([]);
  });
});

describe("units that cannot be computed", () => {
  const broken = (changes: Parameters<typeof tinyUnit>[1]) =>
    tinyDataset({ units: [tinyUnit("a"), tinyUnit("x", changes)] });
  const blank = [null, null, null, null, null, null];

  test.each<[ProblemCode, Parameters<typeof tinyUnit>[1]]>([
    ["value-added-missing", { valueAdded: { primary: null, secondary: 1, tertiary: 1 } }],
    ["value-added-not-positive", { valueAdded: { primary: 0, secondary: 0, tertiary: 0 } }],
    ["value-added-not-positive", { valueAdded: { primary: -1, secondary: 5, tertiary: 5 } }],
  ])("%s: nulls, and the province sums the rest", (code, changes) => {
    const { result, unit } = run(broken(changes));
    expect(result.problems).toEqual([expect.objectContaining({ code, unit: "x", year: 2023 })]);
    expect(unit("x").gdpReal).toEqual(blank);
    expect(unit("x").tier).toEqual(blank);
    expect(result.province.gdpReal).toEqual(unit("a").gdpReal);
    expect(result.province.tierCounts.under200).toEqual([1, 1, 1, 1, 1, 1]);
    expect(result.province.audit.countySum).toBe(100);
  });

  test.each<[ProblemCode, Parameters<typeof tinyUnit>[1]]>([
    ["capital-missing", { capital: null }],
    ["capital-not-positive", { capital: 0 }],
  ])("%s: investment has no effect; in the factors closure there is no figure", (code, changes) => {
    const dataset = broken(changes);
    const overrides = { o: override(province, "investmentRatio", 0.8) };
    const { result, unit } = run(dataset, { overrides });
    expect(result.problems).toEqual([expect.objectContaining({ code, unit: "x" })]);
    expect(unit("x").gdpReal).toEqual(run(dataset).unit("x").gdpReal);
    expect(unit("x").capital).toEqual(blank);
    expect(unit("x").impliedTfpGrowth).toEqual(blank);
    const factors = run(dataset, { closure: "factors" });
    expect(factors.unit("x").gdpReal).toEqual(blank);
    expect(factors.result.problems).toEqual([expect.objectContaining({ code, unit: "x" })]);
  });

  test("without employment its change acts on output but not on jobs, and that is said", () => {
    const dataset = broken({ employment: null });
    const { result, unit } = run(dataset, {
      overrides: { o: override(province, "employmentGrowth", { "2026": 0.05 }) },
    });
    expect(result.problems).toEqual([
      { unit: "x", assumption: "employmentGrowth", year: 2026, code: "employment-missing", value: null },
    ]);
    expect(unit("x").employment).toEqual(blank);
    for (const [t, gdp] of unit("x").gdpReal.entries()) {
      expect(gdp).toBeCloseTo(unit("a").gdpReal[t] ?? Number.NaN, 10);
    }
    expect(run(dataset).result.problems).toEqual([]);
  });

  test("employment that is not positive counts as missing", () => {
    const { result, unit } = run(broken({ employment: -3 }));
    expect(result.problems).toEqual([
      expect.objectContaining({ code: "employment-not-positive", value: -3 }),
    ]);
    expect(unit("x").employment).toEqual(blank);
  });

  test("a missing investment ratio of the base year is not invented, and the first projected one serves", () => {
    const { result, unit } = run(broken({ investmentRatio: null }));
    expect(result.problems).toEqual([]);
    expect(unit("x").investmentRatio[0]).toBeNull();
    expect(unit("x").capital[1]).toBeCloseTo(0.9 * 250 + 0.4 * 100, 12);
  });

  test("growth beyond what a number can hold leaves the unit blank, and says when", () => {
    const { result, unit } = run(tinyDataset(), {
      overrides: { o: override(ofUnit("a"), "growth", { "2026": 1e200 }) },
    });
    expect(result.problems).toEqual([
      expect.objectContaining({ code: "result-not-finite", unit: "a", year: 2027 }),
    ]);
    expect(unit("a").gdpNominal).toEqual(blank);
    expect(unit("a").incomeRatio).toEqual(blank);
    expect(unit("b")).toEqual(run(tinyDataset()).unit("b"));
    expect(result.province.tierCounts.over500).toEqual(run(tinyDataset()).result.province.tierCounts.over500);
  });

  test("output that dies away, and capital that is gone", () => {
    const dead = run(tinyDataset(), {
      horizon: 2060,
      overrides: { o: override(ofUnit("a"), "growth", -1 + 1e-15) },
    });
    expect(dead.result.problems).toEqual([
      expect.objectContaining({ code: "value-added-not-positive", unit: "a" }),
    ]);
    const gone = run(tinyDataset(), {
      overrides: {
        o1: override(ofUnit("a"), "investmentRatio", 0),
        o2: override(ofUnit("a"), "depreciation", 1),
        o3: override(ofUnit("a"), "capitalShare", 0),
      },
    });
    expect(gone.result.problems).toEqual([
      expect.objectContaining({ code: "capital-not-positive", unit: "a", year: 2025 }),
    ]);
  });

  test("an income that would not stay positive is left out, the rest of the unit stays", () => {
    const { result, unit } = run(tinyDataset(), {
      overrides: {
        o1: override(ofUnit("a"), "growth", { "2025": -0.9 }),
        o2: override(ofUnit("a"), "incomeGrowth.rural", { "2025": -0.9 }),
      },
    });
    expect(result.problems).toEqual([
      expect.objectContaining({
        code: "rate-too-low",
        unit: "a",
        assumption: "incomeGrowth.rural",
        year: 2025,
      }),
    ]);
    expect(unit("a").incomeRural.map((income) => income === null)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
    expect(unit("a").incomeUrban.every((income) => income !== null && income > 0)).toBe(true);
    expect(unit("a").gdpReal.every((gdp) => gdp !== null && gdp > 0)).toBe(true);
  });

  test("a bad reference leaves the province's, or nothing, and says whose it is", () => {
    const dataset = tinyDataset();
    dataset.units[0]!.reference = { growth: { primary: -3 } };
    dataset.reference.deflator.primary = -1;
    const { result, unit } = run(dataset);
    expect(unit("a").valueAdded.primary[1]).toBeCloseTo(20.6, 12);
    expect(
      result.problems.map(({ code, unit: of, assumption }) => [code, of, assumption]).slice(0, 1),
    ).toEqual([["rate-too-low", "a", "growth.primary"]]);
    expect(result.problems.filter(({ code }) => code === "deflator-too-low")).toHaveLength(5);
  });
});
