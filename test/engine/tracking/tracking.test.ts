import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPlanCompiler } from "../../../electron/engine/run/engine.ts";
import { tracking } from "../../../electron/engine/run/tracking/tracking.ts";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import { type Scenario, scenarioSchema } from "../../../shared/scenario/schema.ts";
import { yunnan } from "../answers/yunnan.ts";
import { tinyDataset, tinyUnit } from "../tiny-dataset.ts";

function scenarioOf(dataset: Dataset, fields: Partial<Scenario> = {}): Scenario {
  return scenarioSchema.parse({
    format: "xiance-scenario",
    version: 1,
    id: "s",
    name: "s",
    datasetId: dataset.id,
    horizon: dataset.targets.horizon,
    ...fields,
  });
}

/** Two counties of 100 亿元 in one prefecture growing 5 % a year, without prices. */
function watched(fields: Parameters<typeof tinyDataset>[0] = {}): Dataset {
  return tinyDataset({
    reference: {
      growth: { primary: 0.05, secondary: 0.05, tertiary: 0.05 },
      tfpGrowth: 0,
      investmentRatio: 0.4,
      employmentGrowth: 0,
      deflator: { primary: 0, secondary: 0, tertiary: 0 },
      incomeGrowth: { urban: 0.1, rural: 0.1 },
    },
    units: [
      tinyUnit("a", {
        history: {
          realGrowth: { "2024": 0.03, "2025": 0.08 },
          gdp: { "2024": 104 },
          urbanJobs: { "2024": 2.5 },
        },
        provenance: { "history.realGrowth": { status: "observed", source: "S1" } },
      }),
      tinyUnit("b"),
    ],
    prefectures: {
      p1: {
        name: "甲州",
        history: { gdp: { "2024": 212 }, realGrowth: { "2024": 0.04 } },
        provenance: { "history.realGrowth.2024": { status: "derived", source: "S2", note: "转录" } },
      },
    },
    sources: { S1: { title: "甲" }, S2: { title: "乙" } },
    ...fields,
  });
}

const report = (dataset: Dataset, fields: Partial<Scenario> = {}) =>
  tracking(createPlanCompiler(dataset), scenarioOf(dataset, fields));

describe("the published years of a place", () => {
  test("are its own growth with its source, and the deviations from the scenario's", () => {
    const { years, through, units } = report(watched());
    expect([years, through]).toEqual([[2024, 2025], 2025]);
    const [first, second] = units[0]!.years;
    expect(first!.growth).toEqual({ value: 0.03, status: "observed", source: "S1", note: null, of: "own" });
    expect(first!.scenarioGrowth).toBeCloseTo(0.05, 12);
    expect(first!.deviation).toBeCloseTo(-0.02, 12);
    expect(first!.cumulated).toBeCloseTo(1.03 / 1.05 - 1, 12);
    expect(second!.cumulated).toBeCloseTo((1.03 * 1.08) / 1.05 ** 2 - 1, 12);
    expect(units[0]!.actualReal[2]).toBeCloseTo(100 * 1.03 * 1.08, 10);
    expect(first!.gdpDeviation).toBeCloseTo(104 / 105 - 1, 12);
    expect(first!.urbanJobs.published).toMatchObject({ value: 2.5, status: null });
    expect(first!.incomeUrban).toEqual({ published: null, scenario: expect.closeTo(44_000, 6) });
  });

  test("without figures of its own are its prefecture's, and null where that has none: never 0", () => {
    const [first, second] = report(watched()).units[1]!.years;
    expect(first!.growth).toMatchObject({ value: 0.04, of: "prefecture", status: "derived", note: "转录" });
    expect(second).toMatchObject({ growth: null, deviation: null, cumulated: null, gdp: null });
    expect(report(watched()).units[1]!.actualReal[2]).toBeNull();
  });

  test("of the prefecture and the province stand against the sums of their units", () => {
    const { prefectures, province } = report(watched());
    expect(prefectures[0]!.years[0]).toMatchObject({
      scenarioGdp: expect.closeTo(210, 9),
      comparable: "yes",
    });
    expect(prefectures[0]!.years[0]!.gdpDeviation).toBeCloseTo(212 / 210 - 1, 12);
    expect(province.years[0]).toMatchObject({ growth: null, scenarioGrowth: expect.closeTo(0.05, 12) });
  });
});

test("levels across a break are not compared, until the planner says how the census moved the prefecture", () => {
  const dataset = watched({ breaks: [{ from: 2023, to: 2024, reason: "普查" }] });
  const { units, province } = report(dataset);
  expect(units[0]!.years[0]).toMatchObject({ comparable: "break", gdpDeviation: null, gdp: { value: 104 } });
  expect(units[0]!.years[0]!.deviation).not.toBeNull();
  expect(province.years[0]!.comparable).toBe("break");
  const revised = report(dataset, { censusRevisions: { p1: { share: 0.1 } } });
  expect(revised.units[0]!.years[0]!.comparable).toBe("revised");
  expect(revised.units[0]!.years[0]!.gdpDeviation).not.toBeNull();
  expect(revised.province.years[0]!.comparable).toBe("revised");
  const earlier = report(watched({ breaks: [{ from: 2018, to: 2019, reason: "普查" }] }));
  expect(earlier.units[0]!.years[0]!.comparable).toBe("yes");
});

test("the parts' growth is weighted by GDP and says how much of it is covered", () => {
  const { consistency } = report(watched());
  // Of the prefecture in 2024 only a is published, half of its GDP.
  expect(consistency.find(({ code, year }) => code === "p1" && year === 2024)).toEqual({
    code: "p1",
    parts: "units",
    year: 2024,
    growth: 0.04,
    weighted: 0.03,
    difference: expect.closeTo(-0.01, 12),
    coverage: 0.5,
    gdp: 212,
    sum: null,
  });
  // In 2025 the weights have grown: a by 3 %, b, unpublished, by the scenario's 5 %.
  const later = consistency.find(({ code, year }) => code === "p1" && year === 2025)!;
  expect(later.growth).toBeNull();
  expect(later.coverage).toBeCloseTo(103 / 208, 12);
  expect(consistency.find(({ code }) => code === "53")).toMatchObject({
    weighted: 0.04,
    sum: 212,
    gdp: null,
  });
});

test("the pace needed leads exactly from the last published year to the line", () => {
  const dataset = watched();
  const goals = {
    a: { year: 2027, gdpNominal: 150, realGrowth: 0.06 },
    b: { year: 2025, gdpNominal: 90 },
  };
  const { units, projected, horizon } = report(dataset, { goals });
  const place = units[0]!;
  const [gdp, growth] = place.required.filter(({ kind }) => kind !== "tier");
  const level = place.path.rebasedReal[2]!;
  expect(level * (1 + gdp!.neededGrowth!) ** 2).toBeCloseTo(150, 8);
  expect(level * (1 + growth!.neededGrowth!) ** 2).toBeCloseTo(100 * 1.06 ** 4, 8);
  expect(gdp!.plannedGrowth).toBeCloseTo(0.05, 12);
  expect(gdp!).toMatchObject({ plannedReached: false, planned: expect.closeTo(100 * 1.05 ** 4, 8) });
  expect(growth!.plannedReached).toBe(false);
  // No year is left between the last published one and the goal.
  expect(units[1]!.required).toMatchObject([{ kind: "goal-gdp", neededGrowth: null, plannedReached: true }]);
  expect(projected).toEqual([2023, ...Array.from({ length: horizon - 2023 }, (_, index) => 2024 + index)]);
});

test("a scenario whose assumptions are what was published has no deviations, re-based or not", () => {
  const rate = fc.double({ min: -0.1, max: 0.2, noNaN: true });
  fc.assert(
    fc.property(
      rate,
      rate,
      fc.option(fc.constantFrom(2024, 2025), { nil: undefined }),
      (first, second, through) => {
        const history = { realGrowth: { "2024": first, "2025": second } };
        const dataset = watched({
          units: [tinyUnit("a", { history }), tinyUnit("b")],
          prefectures: { p1: { name: "甲州", history: { gdp: {}, ...history } } },
          province: { code: "53", name: "某省", history },
        });
        const overrides = {
          o: {
            scope: { kind: "province" as const },
            assumption: "growth" as const,
            path: { "2024": first, "2025": second },
          },
        };
        const found = report(dataset, {
          overrides,
          ...(through !== undefined && { actualsThrough: through }),
        });
        for (const place of [found.province, ...found.prefectures, ...found.units]) {
          for (const year of place.years) {
            expect(Math.abs(year.deviation!)).toBeLessThan(1e-12);
            expect(Math.abs(year.cumulated!)).toBeLessThan(1e-12);
          }
        }
        for (const { difference } of found.consistency) {
          if (difference !== null) expect(Math.abs(difference)).toBeLessThan(1e-12);
        }
      },
    ),
  );
});

describe("the embedded dataset", () => {
  const found = report(yunnan);
  test("has 13 prefectures published for 2024, Kunming for 2025 and the province for both", () => {
    expect([found.years, found.through]).toEqual([[2024, 2025], 2025]);
    const own = (year: number) =>
      found.prefectures.filter(({ years }) => years[year - 2024]!.growth !== null).map(({ name }) => name);
    expect(own(2024)).toHaveLength(13);
    expect(own(2025)).toEqual(["昆明市"]);
    expect(found.province.years.map(({ growth }) => growth?.value)).toEqual([0.033, 0.041]);
  });
  test("keeps published levels of 2024 apart from its own of 2023", () => {
    const published = found.prefectures.filter(({ years }) => years[0]!.gdp !== null);
    expect(published.length).toBeGreaterThan(8);
    for (const { years } of published)
      expect(years[0]).toMatchObject({ comparable: "break", gdpDeviation: null });
  });
  test("deviates nowhere from its reference in 2024, which is the published growth", () => {
    expect(found.province.years[0]!.deviation).toBeCloseTo(0, 4);
    const [kunming] = found.prefectures;
    expect(kunming!.years.map(({ deviation }) => deviation)).toEqual([
      expect.closeTo(0, 12),
      expect.closeTo(0, 12),
    ]);
  });
});
