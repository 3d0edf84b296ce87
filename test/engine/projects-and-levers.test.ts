import { describe, expect, test } from "vitest";
import {
  ofUnit,
  override,
  province,
  run,
  type ScenarioInput,
  tinyDataset,
  tinyUnit,
} from "./tiny-dataset.ts";

const at = (series: readonly (number | null)[], t: number) => series[t] ?? Number.NaN;
const dataset = tinyDataset();
const before = run(dataset);

describe("projects", () => {
  const project = {
    name: "项目",
    unit: "a",
    sector: "secondary",
    investment: { "2024": 10, "2025": 20, "2040": 99 },
    commissioningYear: 2026,
    valueAdded: 7,
    jobs: 0.3,
  } as const;

  test("through capital: the investment is there a year later, value added is not added", () => {
    const { result, unit } = run(dataset, { projects: { p: { ...project, channel: "capital" } } });
    const gdp1 = at(before.unit("a").gdpReal, 1);
    const trend2 = 0.9 * 265 + 0.4 * gdp1;
    expect(at(unit("a").capital, 2)).toBeCloseTo(trend2 + 10, 11);
    expect(at(unit("a").gdpReal, 2)).toBeCloseTo(
      at(before.unit("a").gdpReal, 2) * Math.sqrt((trend2 + 10) / trend2),
      11,
    );
    expect(at(unit("a").investmentRatio, 1)).toBeCloseTo(0.4 + 10 / gdp1, 14);
    expect(at(unit("a").investmentRatio, 3)).toBe(0.4);
    expect(result.problems).toEqual([]);
  });

  test("through value added: added each year from commissioning on, the investment stays out of capital", () => {
    const { unit } = run(dataset, { projects: { p: { ...project, channel: "valueAdded" } } });
    expect(unit("a").capital.slice(0, 4)).toEqual(before.unit("a").capital.slice(0, 4));
    expect(unit("a").gdpReal.slice(0, 3)).toEqual(before.unit("a").gdpReal.slice(0, 3));
    expect(at(unit("a").valueAdded.secondary, 3)).toBe(at(before.unit("a").valueAdded.secondary, 3) + 7);
    expect(unit("a").valueAdded.primary.slice(0, 4)).toEqual(before.unit("a").valueAdded.primary.slice(0, 4));
    // what it adds to output is invested at the unit's ratio like any other output
    const more = at(unit("a").capital, 4) - at(before.unit("a").capital, 4);
    expect(more).toBeCloseTo(0.4 * 7, 10);
  });

  test("value added at base-year prices is worth the sector's prices", () => {
    const { unit } = run(dataset, {
      projects: { p: { ...project, sector: "tertiary", commissioningYear: 2025, channel: "valueAdded" } },
    });
    const nominal = at(unit("a").gdpNominal, 2) - at(before.unit("a").gdpNominal, 2);
    expect(nominal).toBeCloseTo(7 * 1.02 ** 2, 10);
  });

  test("jobs come in the commissioning year, and growth brings its own", () => {
    const capital = run(dataset, { projects: { p: { ...project, investment: {}, channel: "capital" } } });
    expect(capital.unit("a").urbanJobs).toEqual([2, 2, 2, 2.3, 2, 2]);
    const added = run(dataset, { projects: { p: { ...project, channel: "valueAdded" } } });
    const faster = at(added.unit("a").realGrowth, 3) - at(before.unit("a").realGrowth, 3);
    expect(at(added.unit("a").urbanJobs, 3)).toBeCloseTo(2 + 0.3 + 0.2 * 100 * faster, 11);
  });

  test("a project switched off, or after the horizon, does nothing", () => {
    for (const changes of [{ enabled: false }, { commissioningYear: 2060, investment: { "2059": 5 } }]) {
      const { result } = run(dataset, { projects: { p: { ...project, channel: "valueAdded", ...changes } } });
      expect(result.units).toEqual(before.result.units);
      expect(result.problems).toEqual([]);
    }
  });

  test("projects of one unit add up, whatever their order", () => {
    const one = { ...project, channel: "capital", investment: { "2024": 0.1 } } as const;
    const two = { ...one, investment: { "2024": 0.7 } };
    const three = { ...one, investment: { "2024": 0.2 } };
    const forth = run(dataset, { projects: { x: one, y: two, z: three } });
    const back = run(dataset, { projects: { z: three, y: two, x: one } });
    expect(back.result).toEqual(forth.result);
    expect(at(forth.unit("a").capital, 2)).toBeCloseTo(at(before.unit("a").capital, 2) + 1, 10);
  });
});

describe("levers", () => {
  const lever = (changes: object) =>
    ({ name: "抓手", scope: province, startYear: 2025, rampYears: 4, ...changes }) as NonNullable<
      ScenarioInput["levers"]
    >[string];

  test("their increment comes on top of the overrides and grows over the ramp", () => {
    const { plan, result } = run(dataset, {
      overrides: { o: override(ofUnit("a"), "growth.secondary", 0.1) },
      levers: { l: lever({ effects: { "growth.secondary": 0.04 } }) },
    });
    const rows = [...plan.columns["growth.secondary"].slice(1, 6)];
    for (const [index, rate] of [0.1, 0.11, 0.12, 0.13, 0.14].entries())
      expect(rows[index]).toBeCloseTo(rate, 14);
    expect(result.problems).toEqual([]);
  });

  test("at once with a ramp of a year, full to the horizon", () => {
    const { plan } = run(dataset, {
      levers: { l: lever({ rampYears: 1, effects: { investmentRatio: 0.1 } }) },
    });
    expect([...plan.columns.investmentRatio.slice(1, 6)]).toEqual([0.4, 0.5, 0.5, 0.5, 0.5]);
  });

  test.each([
    "incomeGrowth.urban",
    "incomeGrowth.rural",
    "employmentGrowth",
    "urbanEmploymentShare",
  ] as const)("%s moves by its increment", (effect) => {
    const { plan } = run(dataset, { levers: { l: lever({ rampYears: 1, effects: { [effect]: 0.01 } }) } });
    const [t1, t2] = [plan.columns[effect][1]!, plan.columns[effect][2]!];
    expect(t2 - t1).toBeCloseTo(0.01, 14);
  });

  test("TFP growth moves in the factors closure", () => {
    const levers = { l: lever({ rampYears: 1, effects: { tfpGrowth: 0.01 } }) };
    const { unit } = run(dataset, { closure: "factors", levers });
    expect(at(unit("a").impliedTfpGrowth, 1)).toBeCloseTo(0.01, 12);
    expect(at(unit("a").impliedTfpGrowth, 2)).toBeCloseTo(0.02, 12);
  });

  test("reach the units of their scope; borderOnly those on the border", () => {
    const reached = (changes: object) => {
      const { result } = run(dataset, {
        levers: { l: lever({ effects: { "growth.primary": 0.02 }, ...changes }) },
      });
      const moved = result.units.filter(
        ({ gdpReal }, u) => gdpReal.at(-1) !== before.result.units[u]!.gdpReal.at(-1),
      );
      return moved.map(({ code }) => code).join("");
    };
    expect(reached({ scope: { kind: "policyType", code: "agriculture" } })).toBe("ab");
    expect(reached({ scope: { kind: "policyType", code: "agriculture" }, borderOnly: true })).toBe("b");
    expect(reached({ scope: ofUnit("c") })).toBe("c");
    expect(reached({ enabled: false })).toBe("");
  });

  test("jobs are spread over the lever's units as the base year's", () => {
    const { unit } = run(dataset, {
      levers: { l: lever({ scope: { kind: "prefecture", code: "p1" }, effects: { urbanJobs: 4 } }) },
    });
    expect(unit("a").urbanJobs.map((jobs) => Math.round((jobs ?? 0) * 1e12) / 1e12)).toEqual([
      2, 2, 2.4, 2.8, 3.2, 3.6,
    ]);
    expect(at(unit("b").urbanJobs, 5)).toBeCloseTo(3 + 4 * (3 / 5), 12);
    expect(unit("c").urbanJobs).toEqual(before.unit("c").urbanJobs);
  });

  test("an increment that would leave the bounds is not added there, and that is said", () => {
    const { plan, result } = run(dataset, {
      overrides: { o: override(ofUnit("a"), "investmentRatio", { "2026": 1.45 }) },
      levers: { l: lever({ rampYears: 1, effects: { investmentRatio: 0.1 } }) },
    });
    expect([...plan.columns.investmentRatio.slice(1, 6)]).toEqual([0.4, 0.5, 1.45, 1.45, 1.45]);
    expect(result.problems.map(({ code, unit, year }) => [code, unit, year])).toEqual([
      ["investment-ratio-above-cap", "a", 2026],
      ["investment-ratio-above-cap", "a", 2027],
      ["investment-ratio-above-cap", "a", 2028],
    ]);
  });

  test("refused for many units is said once a year", () => {
    const { result } = run(dataset, {
      levers: { l: lever({ rampYears: 1, effects: { "growth.primary": -2 } }) },
    });
    expect(result.problems.map(({ code, unit, year }) => [code, unit, year])).toEqual(
      [2025, 2026, 2027, 2028].map((year) => ["rate-too-low", null, year]),
    );
  });

  test("an urban share is not added to where there is none", () => {
    const without = tinyDataset({ units: [tinyUnit("x", { urbanEmploymentShare: null })] });
    const levers = { l: lever({ effects: { urbanEmploymentShare: 0.1 } }) };
    expect(run(without, { levers }).result.units).toEqual(run(without).result.units);
  });
});
