/** With no shocks an ensemble is the deterministic run, bit for bit; with shocks it is that run shocked. */
import { describe, expect, test } from "vitest";
import { fillNormals } from "../../../electron/engine/model/normals.ts";
import { mixShocks, shockMix } from "../../../electron/engine/model/shock-mix.ts";
import { compilePlan, projectPlan } from "../../../electron/engine/run/engine.ts";
import { ensembleResult } from "../../../electron/engine/run/ensemble/ensemble-result.ts";
import { prepareEnsemble } from "../../../electron/engine/run/ensemble/prepare-ensemble.ts";
import { provinceResults } from "../../../electron/engine/run/province-result.ts";
import { quantileNames } from "../../../shared/result/quantile-levels.ts";
import type { Scenario } from "../../../shared/scenario/schema.ts";
import { yunnan } from "../answers/yunnan.ts";
import { drawAll, ensembleOf, scenarioOf, withShocks } from "./draw-all.ts";

/** A scenario that touches every relation; 530181 loses so much growth that its jobs are held at 0. */
const busy: Partial<Scenario> = {
  overrides: {
    growth: { scope: { kind: "unit", code: "530102" }, assumption: "growth.secondary", path: 0.09 },
    slump: {
      scope: { kind: "unit", code: "530181" },
      assumption: "growth",
      path: { 2025: -0.12, 2027: 0.05 },
    },
    share: { scope: { kind: "prefecture", code: "530300" }, assumption: "capitalShare", path: 0.4 },
    wear: {
      scope: { kind: "province" },
      assumption: "depreciation",
      path: { near: 0.09, long: 0.1, until: 2028 },
    },
    prices: { scope: { kind: "province" }, assumption: "deflator.tertiary", path: 0.02 },
    jobs: { scope: { kind: "unitKind", code: "county" }, assumption: "employmentGrowth", path: 0.004 },
    invest: { scope: { kind: "unit", code: "530102" }, assumption: "investmentRatio", path: { 2026: 0.9 } },
  },
  projects: {
    dam: project({ unit: "530102", channel: "capital", investment: { 2025: 40, 2026: 20 } }),
    park: project({ unit: "530181", channel: "valueAdded", valueAdded: 30, jobs: 0.2 }),
  },
};

function project(fields: Partial<Scenario["projects"][string]>): Scenario["projects"][string] {
  return {
    name: "项目",
    unit: "530102",
    sector: "secondary",
    investment: {},
    commissioningYear: 2026,
    channel: "capital",
    valueAdded: 0,
    jobs: 0,
    enabled: true,
    ...fields,
  };
}

/** The slumping 530181 has no employment figure either. */
const withoutEmployment = {
  ...yunnan,
  units: yunnan.units.map((unit) => (unit.code === "530181" ? { ...unit, employment: null } : unit)),
};

describe.each([
  ["growth", yunnan],
  ["factors", yunnan],
  ["growth", withoutEmployment],
] as const)("without shocks, in the %s closure", (closure, dataset) => {
  const still = withShocks(dataset, { province: 0, prefecture: 0, unit: 0 });
  const { run, input, totals, result } = ensembleOf(still, { ...busy, closure }, { draws: 7, seed: 3 });
  const province = provinceResults(still, run.plan, run.projection);

  test("every quantile of every unit and of the province is the deterministic path", () => {
    const { years } = run.plan;
    for (const [unit, { band }] of result.units.entries()) {
      const path = [...run.projection.gdpNominal.subarray(unit * years, (unit + 1) * years)];
      for (const name of quantileNames) expect(band[name]).toEqual(path);
    }
    for (const name of quantileNames) expect(result.band[name]).toEqual(province.counties.gdpNominal);
  });

  test("jobs are those of the run, also where they are held at 0", () => {
    expect(totals.jobs.every((departure) => departure === 0)).toBe(true);
    const { years } = run.plan;
    const before = input.series.jobs;
    for (const [unit] of input.codes.entries()) {
      for (let t = 1; t < years; t++) {
        const jobs = run.projection.urbanJobs[unit * years + t]!;
        expect(Math.max(0, before[unit * (years - 1) + t - 1]!)).toBe(jobs);
      }
    }
    if (closure === "growth") expect(before.some((jobs) => jobs < 0)).toBe(true);
  });

  test("every chance is 0 or 1, as the run judges", () => {
    for (const scope of ["counties", "counties-and-districts"] as const) {
      const { targets, all } = result.province[scope];
      for (const [id, { probability, distribution, target }] of Object.entries(targets)) {
        const judged = province[scope].targets[id]!;
        expect(target).toBe(judged.target);
        expect(probability).toBe(judged.met === null ? null : Number(judged.met));
        if (distribution !== undefined) expect(distribution.indexOf(1)).toBe(judged.reached);
      }
      expect(all).toBe(Number(Object.values(province[scope].targets).every(({ met }) => met === true)));
    }
    for (const { probability } of result.units) {
      expect(Object.values(probability).toSorted()).toEqual([0, 0, 1]);
    }
  });
});

/** The one draw's normals, by year, as a level with this w has them. */
function luck(
  level: "province" | "prefecture" | "unit",
  code: string,
  seed: number,
  years: number,
  widening: number,
): number[] {
  const out = new Float64Array(years);
  fillNormals(out, { seed, level, code }, 2024, years, 1);
  mixShocks(out, shockMix(widening, years), years, 1);
  return [...out];
}

describe("with shocks", () => {
  const seed = 11;
  const shocked = withShocks(yunnan, {
    province: 0.03,
    prefecture: 0.02,
    unit: 0.04,
    widening: { province: 1.75, unit: 1.25 },
  });
  /** Variance of the cumulated shock after so many years. */
  const variance = (years: number) =>
    0.03 ** 2 * years ** 1.75 + 0.02 ** 2 * years + 0.04 ** 2 * years ** 1.25;
  const shocksOf = (unit: (typeof yunnan.units)[number]) => {
    const [z, zp, zi] = [
      luck("province", "530000", seed, 7, 1.75),
      luck("prefecture", unit.prefecture.code, seed, 7, 1),
      luck("unit", unit.code, seed, 7, 1.25),
    ];
    return z.map((_, t) => 0.03 * z[t]! + 0.02 * zp[t]! + 0.04 * zi[t]!);
  };

  test("a draw in the factors closure is the engine's own run with the shocks written into TFP", () => {
    const { result, totals, run } = ensembleOf(shocked, { closure: "factors" }, { draws: 1, seed });
    const tfp = 0.0087;
    const overrides = Object.fromEntries(
      yunnan.units.map((unit) => {
        const path = Object.fromEntries(
          shocksOf(unit).map((shock, t) => [2024 + t, (1 + tfp) * Math.exp(shock) - 1]),
        );
        return [
          unit.code,
          { scope: { kind: "unit", code: unit.code }, assumption: "tfpGrowth", path },
        ] as const;
      }),
    ) as Scenario["overrides"];
    const plan = compilePlan(yunnan, scenarioOf(yunnan, { closure: "factors", overrides }));
    const projection = projectPlan(plan);
    for (const [unit, { band }] of result.units.entries()) {
      for (let t = 1; t < plan.years; t++) {
        const expected = projection.gdpNominal[unit * plan.years + t]!;
        expect(Math.abs(band.p50[t]! / expected - 1)).toBeLessThan(1e-12);
      }
    }
    const jobs = provinceResults(yunnan, plan, projection).counties.urbanJobs;
    const without = provinceResults(yunnan, run.plan, run.projection).counties.urbanJobs;
    for (let t = 1; t < plan.years; t++) expect(without[t]! + totals.jobs[t - 1]!).toBeCloseTo(jobs[t]!, 9);
    const narrows = plan.codes.map((_, unit) => {
      const last = (unit + 1) * plan.years - 1;
      return Number(projection.urbanIndex[last]! < projection.ruralIndex[last]!);
    });
    expect(result.units.map(({ narrowing }) => narrowing)).toEqual(narrows);
  });

  const goals = { "530102": { year: 2029, gdpNominal: 1500 } };
  test.each<[string, Partial<Scenario>]>([
    ["growth", busy],
    ["target", { ...busy, closure: "target", goals }],
  ])("a draw in the %s closure follows the equations, written out once more", (_, fields) => {
    const { result, run } = ensembleOf(shocked, fields, { draws: 1, seed });
    const { plan } = run;
    const { years, columns, reference, base } = plan;
    for (const [unit, { band }] of result.units.entries()) {
      const shocks = shocksOf(yunnan.units[unit]!);
      const row = unit * years;
      let trend = base.valueAdded.map((of) => of[unit]!);
      let trendCapital = base.capital[unit]!;
      let capital = trendCapital;
      let gdp = base.gdp[unit]!;
      let investment = columns.investmentRatio[row]! * gdp;
      let [labourRatio, sum] = [1, 0];
      const prices = [1, 1, 1];
      for (let t = 1; t < years; t++) {
        const at = row + t;
        const kept = 1 - columns.depreciation[at]!;
        const trendGdp = trend.reduce((total, value) => total + value, 0);
        trendCapital = kept * trendCapital + reference.investmentRatio[at - 1]! * trendGdp;
        capital = kept * capital + investment;
        labourRatio *= (1 + columns.employmentGrowth[at]!) / (1 + reference.employmentGrowth[at]!);
        sum += shocks[t - 1]!;
        trend = trend.map((value, sector) => value * (1 + plan.rates[sector]![at]!));
        const share = columns.capitalShare[at]!;
        const factor = (capital / trendCapital) ** share * labourRatio ** (1 - share) * Math.exp(sum);
        const values = trend.map((value, sector) => value * factor + plan.projectValueAdded[sector]![at]!);
        gdp = values.reduce((total, value) => total + value, 0);
        investment = columns.investmentRatio[at]! * gdp + plan.projectInvestment[at]!;
        let nominal = 0;
        for (const sector of [0, 1, 2] as const) {
          prices[sector]! *=
            1 +
            [columns["deflator.primary"], columns["deflator.secondary"], columns["deflator.tertiary"]][
              sector
            ]![at]!;
          nominal += prices[sector]! * values[sector]!;
        }
        expect(Math.abs(band.p50[t]! / nominal - 1)).toBeLessThan(1e-12);
      }
    }
  });

  test("the deterministic path is the median", () => {
    const { result, run } = ensembleOf(shocked, {}, { draws: 4000, seed });
    const { years } = run.plan;
    for (const [unit, { band }] of result.units.entries()) {
      const path = run.projection.gdpNominal[(unit + 1) * years - 1]!;
      // The median's standard error is √(π/2)·σ/√n of the log level; capital widens σ a little.
      const error = (1.2533 * Math.sqrt(variance(7)) * 1.4) / Math.sqrt(4000);
      expect(Math.abs(Math.log(band.p50.at(-1)! / path))).toBeLessThan(4 * error);
      expect(band.p05.at(-1)).toBeLessThan(band.p25.at(-1)!);
      expect(band.p75.at(-1)).toBeLessThan(band.p95.at(-1)!);
    }
  });
});

test("a goal is reached by the draws at or above it; one of growth by the same draws as the GDP it leads to", () => {
  const [gdp, growth, both, never, none] = yunnan.units.slice(30, 35).map(({ code }) => code);
  const fields = {
    overrides: { a: { scope: { kind: "province" }, assumption: "deflator", path: 0.01 } },
  } satisfies Partial<Scenario>;
  const size = { draws: 500, seed: 7 };
  const at2028 = 5;
  const plain = ensembleOf(yunnan, fields, size);
  const unit = (code: string | undefined) => plain.result.units.find((each) => each.code === code)!;
  /** The mean real growth that leads to a nominal level, prices rising 1 % a year. */
  const rateTo = (code: string | undefined, level: number) => {
    const base = plain.run.plan.base.gdp[plain.run.plan.codes.indexOf(code!)]!;
    return (level / 1.01 ** at2028 / base) ** (1 / at2028) - 1;
  };
  const quarter = (code: string | undefined) => unit(code).band.p75[at2028]!;
  const goals = {
    [gdp!]: { year: 2028, gdpNominal: quarter(gdp) },
    [growth!]: { year: 2028, realGrowth: rateTo(growth, quarter(growth)) },
    [both!]: { year: 2028, gdpNominal: 0.01, realGrowth: rateTo(both, quarter(both)) },
    [never!]: { year: 2028, gdpNominal: 1e7 },
  };
  const plan = compilePlan(yunnan, scenarioOf(yunnan, { ...fields, goals }));
  const run = { dataset: yunnan, datasetHash: "", plan, projection: projectPlan(plan) };
  const input = prepareEnsemble(yunnan, plan, run.projection, size, goals);
  const judged = ensembleResult(run, input, drawAll(input)).units;
  const share = (code: string | undefined) => judged.find((each) => each.code === code)!.goal;
  for (const code of [gdp, growth, both]) expect(share(code)).toBeCloseTo(0.25, 2);
  expect(share(never)).toBe(0);
  expect(share(none)).toBeUndefined();
});
