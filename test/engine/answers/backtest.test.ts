import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseRule } from "../../../build/data/calibrate.ts";
import { shocks } from "../../../build/data/shocks.ts";
import { backtest } from "../../../electron/engine/run/backtest/backtest.ts";
import { panelOf } from "../../../electron/engine/run/backtest/growth-panel.ts";
import { referenceShape, shrunkRule } from "../../../electron/engine/run/backtest/growth-rules.ts";
import { errorsOf, halfWidth, naiveStep } from "../../../electron/engine/run/backtest/measures.ts";
import { misses } from "../../../electron/engine/run/backtest/rolling-origins.ts";
import { spreads } from "../../../electron/engine/run/backtest/shock-spread.ts";
import type { Dataset } from "../../../shared/dataset/schema.ts";
import { yunnan } from "./yunnan.ts";

const found = backtest(yunnan);

test("the rule under test is the one the dataset's reference growth was made with", () => {
  expect(chooseRule(panelOf(yunnan))).toEqual(referenceShape);
});

test("the dataset's shocks are those that its own history gives", () => {
  expect(shocks(yunnan, referenceShape)).toEqual(yunnan.parameters.shocks);
});

test("every prefecture is forecast again from twenty years and more than two hundred cells a horizon", () => {
  expect(found.horizons).toEqual([1, 2, 3, 4, 5, 6]);
  expect(found.series).toBe(16);
  expect(found.span?.from).toBe(2005);
  expect(found.origins).toBe(found.span!.to - found.span!.from + 1);
  for (const cells of found.cells) expect(cells).toBeGreaterThanOrEqual(200);
});

test("the rule beats the random walk with drift at every horizon, also on origins it was not chosen on", () => {
  for (const { engine, naiveDrift } of [found, found.late]) {
    found.horizons.forEach((_, index) => {
      expect(engine.mape[index]!).toBeLessThan(naiveDrift.mape[index]!);
      expect(engine.mase[index]!).toBeLessThan(naiveDrift.mase[index]!);
    });
  }
});

test("the bands cover about what they say, near and far alike", () => {
  for (const percent of ["50", "80", "90"] as const) {
    const nominal = Number(percent) / 100;
    const shares = found.engine.coverage[percent].map((share) => share!);
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(Math.abs(mean - nominal)).toBeLessThan(0.06);
    // The few common misses there are lie on two sides, so that the middle of a band stays emptier than a normal's.
    const room = percent === "50" ? 0.15 : 0.1;
    for (const share of shares) expect(Math.abs(share - nominal)).toBeLessThan(room);
  }
});

test("shocks measured on early origins cover the later ones", () => {
  const early = shocks(yunnan, referenceShape, { from: 2008, to: 2014 });
  const dataset = { ...yunnan, parameters: { ...yunnan.parameters, shocks: early } };
  const { coverage } = backtest(dataset, shrunkRule(referenceShape), { from: 2015, to: 2022 }).engine;
  for (const percent of ["50", "80", "90"] as const) {
    for (const share of coverage[percent]) {
      expect(Math.abs(share! - Number(percent) / 100)).toBeLessThan(0.15);
    }
  }
});

test("single counties are tried over the years since the last break only", () => {
  expect(found.counties).toMatchObject({ origin: 2021, horizon: 2 });
  expect(found.counties!.series).toBeGreaterThan(110);
});

test("a census revision of prefecture levels changes nothing", () => {
  const revised: Dataset = structuredClone(yunnan);
  for (const { history } of Object.values(revised.prefectures)) {
    for (const year of Object.keys(history.gdp)) if (Number(year) >= 2019) history.gdp[year]! *= 1.3;
  }
  expect(backtest(revised)).toEqual(found);
});

test("a dataset without history has nothing to show, and no error", () => {
  const bare: Dataset = structuredClone(yunnan);
  bare.prefectures = {};
  bare.province = { code: bare.province.code, name: bare.province.name };
  const empty = backtest(bare);
  expect(empty).toMatchObject({ origins: 0, series: 0, span: null, counties: null, places: {} });
  expect(empty.engine.mape).toEqual([null, null, null, null, null, null]);
});

const rates = fc.array(fc.double({ min: -0.05, max: 0.15, noNaN: true }), { minLength: 12, maxLength: 12 });
const panel = (own: readonly number[], province: readonly number[]) => {
  const growth = (of: readonly number[]) => new Map(of.map((rate, index) => [2001 + index, rate]));
  return { prefectures: new Map([["a", growth(own)]]), province: growth(province) };
};
const allOrigins = Array.from({ length: 12 }, (_, index) => 2001 + index);

test("no forecast knows what came after its origin", () => {
  fc.assert(
    fc.property(rates, rates, fc.integer({ min: 2006, max: 2012 }), (own, province, changed) => {
      const rule = shrunkRule(referenceShape);
      const other = own.map((rate, index) => (2001 + index >= changed ? rate + 0.1 : rate));
      const known = ({ origin, horizon }: { origin: number; horizon: number }) => origin + horizon < changed;
      const before = misses(panel(own, province), rule, allOrigins, [1, 2, 3]).filter(known);
      const after = misses(panel(other, province), rule, allOrigins, [1, 2, 3]).filter(known);
      expect(after).toEqual(before);
      // Forecasts, not only errors: from one origin, the actual differs by exactly the change, the forecast not at all.
      const forecast = (of: readonly number[]) =>
        rule.forecast(
          panel(of, province).prefectures.get("a")!,
          panel(of, province).province,
          changed - 1,
        )?.(1);
      expect(forecast(other)).toBe(forecast(own));
    }),
  );
});

test("errors by hand", () => {
  // Actual +10 % and −20 % where no change was forecast.
  const of = [0.1, -0.2].map((rate, index) => ({
    place: "a",
    origin: 2000 + index,
    horizon: 1,
    grown: Math.log1p(rate),
    log: Math.log1p(rate),
  }));
  const errors = errorsOf(of, [1, 2], { step: () => 0.05, spread: () => 0.1 });
  expect(errors.mae[0]).toBeCloseTo(0.15, 12);
  expect(errors.mape[0]).toBeCloseTo((0.1 / 1.1 + 0.2 / 0.8) / 2, 12);
  expect(errors.mase[0]).toBeCloseTo(3, 12);
  expect(errors.bias[0]).toBeCloseTo((Math.log(1.1) + Math.log(0.8)) / 2, 12);
  // ln 1.1 = 0.095 lies within 1.28 σ but not within 0.67 σ; ln 0.8 = −0.223 in neither.
  expect(errors.coverage).toEqual({ "50": [0, null], "80": [0.5, null], "90": [0.5, null] });
  expect(errors.mae[1]).toBeNull();
});

test("the naive step chains published growth and stops at a gap", () => {
  const growth = new Map([
    [2001, 0.5],
    [2003, 0.25],
    [2004, 0.25],
  ]);
  // Levels 0.64, 0.8, 1 back from 2004; 2001 lies beyond the gap.
  expect(naiveStep(growth, 2004)).toBeCloseTo((0.2 + 0.16) / 2, 12);
  expect(naiveStep(growth, 2002)).toBeNull();
});

test("without capital the spread grows with the root of time, with it faster", () => {
  const sigma = 0.03;
  const shocks = [{ sigma, widening: 1 }];
  spreads({ shocks, capitalShare: 0, renewal: 0.15 }, [1, 4, 9]).forEach((spread, index) => {
    expect(spread).toBeCloseTo(sigma * (index + 1), 12);
  });
  const [one, four] = spreads({ shocks, capitalShare: 0.5, renewal: 0.15 }, [1, 4]);
  expect(one).toBeCloseTo(sigma, 12);
  expect(four!).toBeGreaterThan(2 * sigma);
});

test("several shocks add by their variances, each widening at its own pace", () => {
  const shocks = [
    { sigma: 0.03, widening: 1 },
    { sigma: 0.02, widening: 2 },
  ];
  const [four] = spreads({ shocks, capitalShare: 0, renewal: 0.15 }, [4]);
  expect(four!).toBeCloseTo(Math.hypot(0.03 * 2, 0.02 * 4), 12);
});

test("half-widths of central intervals", () => {
  expect(halfWidth("50")).toBeCloseTo(0.6744897501960817, 12);
  expect(halfWidth("90")).toBeCloseTo(1.6448536269514722, 12);
});
