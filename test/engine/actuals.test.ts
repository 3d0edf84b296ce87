/** Published growth in place of the assumptions, docs/model.md 公布的增速. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../shared/dataset/schema.ts";
import {
  ofUnit,
  override,
  province,
  run,
  type ScenarioInput,
  tinyDataset,
  tinyUnits,
} from "./tiny-dataset.ts";

/** The province to 2025; p1 in 2024, a in both years; p2 and d say nothing of their own. */
const published = {
  province: { "2024": 0.05, "2025": 0.04 },
  p1: { "2024": 0.07 },
  a: { "2024": 0.09, "2025": 0.08 },
};
const told: Record<string, [number, number]> = {
  a: [0.09, 0.08],
  b: [0.07, 0.04],
  c: [0.05, 0.04],
  d: [0.05, 0.04],
};
const dataset: Dataset = tinyDataset({
  province: { code: "53", name: "某省", history: { realGrowth: published.province } },
  prefectures: { p1: { name: "甲州", history: { realGrowth: published.p1 } } },
  units: tinyUnits.map((unit) =>
    unit.code === "a" ? { ...unit, history: { realGrowth: published.a } } : unit,
  ),
});
const codes = Object.keys(told);

const rate = fc.double({ min: -0.2, max: 0.3, noNaN: true });
const busy: fc.Arbitrary<ScenarioInput> = fc
  .record({
    growth: rate,
    tfp: rate,
    invest: fc.double({ min: 0, max: 1, noNaN: true }),
    labour: rate,
    price: rate,
  })
  .map(({ growth, tfp, invest, labour, price }) => ({
    overrides: {
      g: override(province, "growth", growth),
      t: override(ofUnit("b"), "tfpGrowth", tfp),
      i: override(ofUnit("c"), "investmentRatio", invest),
      l: override(province, "employmentGrowth", labour),
      p: override(province, "deflator", price),
    },
    levers: {
      l: {
        name: "抓手",
        scope: province,
        startYear: 2024,
        effects: { "growth.tertiary": 0.01, tfpGrowth: 0.01, investmentRatio: 0.02, urbanJobs: 1 },
      },
    },
    projects: {
      early: {
        name: "已投产",
        unit: "b",
        sector: "secondary",
        commissioningYear: 2025,
        channel: "valueAdded",
        valueAdded: 30,
        jobs: 1,
      },
      building: {
        name: "在建",
        unit: "c",
        sector: "secondary",
        investment: { "2024": 50, "2025": 50 },
        commissioningYear: 2026,
        channel: "capital",
      },
    },
  }));

describe.each(["growth", "factors"] as const)("in the %s closure", (closure) => {
  test("growth is the nearest published one, whatever the scenario asks for", () => {
    fc.assert(
      fc.property(busy, (asked) => {
        const { unit, result } = run(dataset, { closure, ...asked, actualsThrough: 2025 });
        expect(result.problems).toEqual([]);
        for (const code of codes) {
          const { realGrowth } = unit(code);
          expect(realGrowth[1]).toBeCloseTo(told[code]![0], 12);
          expect(realGrowth[2]).toBeCloseTo(told[code]![1], 12);
        }
      }),
    );
  });

  test("nothing that is asked for moves any figure of those years but incomes", () => {
    fc.assert(
      fc.property(busy, (asked) => {
        const bare = run(dataset, { closure, actualsThrough: 2025 });
        const full = run(dataset, { closure, ...asked, actualsThrough: 2025 });
        for (const [u, unit] of full.result.units.entries()) {
          const other = bare.result.units[u]!;
          for (const figure of [
            "gdpReal",
            "gdpNominal",
            "employment",
            "investmentRatio",
            "urbanJobs",
          ] as const) {
            expect(unit[figure].slice(0, 3)).toEqual(other[figure].slice(0, 3));
          }
          // Capital at the beginning of the first open year is still what was there.
          expect(unit.capital.slice(0, 4)).toEqual(other.capital.slice(0, 4));
        }
      }),
    );
  });

  test("years whose figures nobody published stay as assumed, and are told", () => {
    const silent = tinyDataset({
      prefectures: { p1: { name: "甲州", history: { realGrowth: published.p1 } } },
    });
    const asked = { closure, overrides: { g: override(province, "growth", 0.1) } };
    const taken = run(silent, { ...asked, actualsThrough: 2025 });
    expect(taken.result.problems).toMatchObject([{ code: "growth-unpublished", unit: null, year: 2024 }]);
    expect(taken.unit("c")).toEqual({ ...run(silent, asked).unit("c"), actual: Array(6).fill(null) });
    expect(taken.unit("a").realGrowth[1]).toBeCloseTo(0.07, 12);
    expect(taken.unit("a").actual).toEqual([null, "prefecture", null, null, null, null]);
    expect(taken.unit("a").realGrowth[1]).not.toBeCloseTo(run(silent, asked).unit("a").realGrowth[1]!, 3);
  });
});

test("saying the same in overrides is the same to the bit", () => {
  const overrides = Object.fromEntries(
    codes.map((code) => {
      const [first, second] = told[code]!;
      return [code, override(ofUnit(code), "growth", { "2024": first, "2025": second })];
    }),
  );
  // Both years written, and the assumptions of later years written after them.
  const later = Object.fromEntries(
    (["primary", "secondary", "tertiary"] as const).map((sector) => {
      const rates = { primary: 0.03, secondary: 0.04, tertiary: 0.05 };
      return [`later ${sector}`, override(province, `growth.${sector}`, { "2026": rates[sector] })];
    }),
  );
  const said = run(dataset, {
    overrides: {
      ...overrides,
      ...Object.fromEntries(
        codes.flatMap((code) =>
          Object.entries(later).map(([id, { assumption, path }]) => [
            `${code} ${id}`,
            override(ofUnit(code), assumption, path),
          ]),
        ),
      ),
    },
  });
  const taken = run(dataset, { actualsThrough: 2025 });
  for (const code of codes) {
    const { actual, ...figures } = taken.unit(code);
    expect(figures).toEqual(said.unit(code));
    expect(actual?.slice(0, 4)).toEqual([
      null,
      code === "a" ? "unit" : code === "b" ? "prefecture" : "province",
      code === "a" ? "unit" : "province",
      null,
    ]);
  }
});

test("from the year after, assumptions, levers and projects stand as they were", () => {
  const asked: ScenarioInput = {
    overrides: { g: override(province, "growth", 0.1) },
    levers: {
      l: {
        name: "抓手",
        scope: province,
        startYear: 2025,
        rampYears: 2,
        effects: { "growth.tertiary": 0.02 },
      },
    },
    projects: {
      early: {
        name: "早",
        unit: "b",
        sector: "secondary",
        commissioningYear: 2025,
        channel: "valueAdded",
        valueAdded: 30,
      },
      late: {
        name: "晚",
        unit: "c",
        sector: "secondary",
        commissioningYear: 2027,
        channel: "valueAdded",
        valueAdded: 30,
      },
    },
  };
  const { unit, plan } = run(dataset, { ...asked, actualsThrough: 2025 });
  // Fully ramped up in 2026, as if it had been felt in 2025.
  expect(plan.columns["growth.tertiary"][3]).toBeCloseTo(0.12, 14);
  const b = unit("b").valueAdded.secondary;
  expect(b[3]! / b[2]! - 1).toBeCloseTo(0.1, 12);
  const c = unit("c").valueAdded.secondary;
  expect(c[3]! / c[2]! - 1).toBeCloseTo(0.1, 12);
  expect(c[4]! - c[3]! * 1.1).toBeCloseTo(30, 9);
});

test("a year before the base year's end is told, one after the horizon goes as far as the horizon", () => {
  expect(run(dataset, { actualsThrough: 2023 }).result.problems).toMatchObject([
    { code: "growth-unpublished", year: 2023 },
  ]);
  const { result, unit } = run(dataset, { horizon: 2024, actualsThrough: 2025 });
  expect(result.problems).toEqual([]);
  expect(unit("a").actual).toEqual([null, "unit"]);
});

test("the province's audit holds published growth against published growth", () => {
  const { audit } = run(dataset, { actualsThrough: 2025 }).result.province;
  const assumed = run(dataset).result.province.audit;
  expect(audit.provinceGrowth.slice(1, 3)).toEqual([0.05, 0.04]);
  expect(audit.provinceGrowth.slice(3)).toEqual(assumed.provinceGrowth.slice(3));
});
