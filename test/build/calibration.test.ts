import { expect, test } from "vitest";
import { compare } from "../../build/data/calibrate.ts";
import { capitalOutputRatios } from "../../build/data/capital.ts";
import { deviations, persistence } from "../../build/data/county-persistence.ts";
import { weightedGrowth } from "../../build/data/growth-panel.ts";
import { impliedTfpGrowth } from "../../build/data/implied-tfp.ts";
import { levels } from "../../build/data/levels.ts";
import { sizes, togetherness, yearlyMisses } from "../../build/data/miss-persistence.ts";
import { impliedDeflator } from "../../build/data/province-provenance.ts";
import { measuredDeviation, referenceGrowth } from "../../build/data/reference-growth.ts";
import { shareOut } from "../../build/data/rounding.ts";
import { series } from "../../build/data/series.ts";
import { fitBand, median, robustSpread, split } from "../../build/data/shocks.ts";
import { driftRule, ownRule, shrunkRule } from "../../electron/engine/run/backtest/growth-rules.ts";
import { misses, scores } from "../../electron/engine/run/backtest/rolling-origins.ts";
import { spreads } from "../../electron/engine/run/backtest/shock-spread.ts";

const rates = (from: number, list: readonly number[]) =>
  new Map(list.map((rate, index) => [from + index, rate]));
const shape = { common: 1, slowing: 0.5, keep: 0.5, fading: 0.5, window: 2 };

test("the shrunk rule slows the common rate and lets the deviation die away", () => {
  const forecast = shrunkRule(shape).forecast(rates(2001, [0.08, 0.12]), rates(2001, [0.06, 0.04]), 2002);
  // Deviation: 0.10 − 0.05 = 0.05; first year 0.04/2 + 0.5·0.05, second 0.04/4 + 0.25·0.05.
  expect(forecast?.(1)).toBeCloseTo(0.045, 12);
  expect(forecast?.(2)).toBeCloseTo(0.0225, 12);
});

test("a rule does not forecast from a history that is too short", () => {
  expect(ownRule(5).forecast(rates(2001, [0.1, 0.1]), new Map(), 2002)).toBeNull();
});

test("a rule sees nothing after its origin", () => {
  const known = rates(2001, [0.1, 0.1]);
  const later = rates(2001, [0.1, 0.1, -0.9]);
  for (const rule of [driftRule, ownRule(2), shrunkRule(shape)]) {
    expect(rule.forecast(later, later, 2002)?.(1)).toBe(rule.forecast(known, known, 2002)?.(1));
  }
});

test("the miss of a level is measured over all years to the horizon", () => {
  const panel = {
    prefectures: new Map([["a", rates(2001, [0.1, 0.2, 0.2])]]),
    province: rates(2001, [0.1, 0.1, 0.1]),
  };
  const found = misses(panel, ownRule(1), [2001], [1, 2, 3]);
  expect(found.map((miss) => miss.horizon)).toEqual([1, 2]);
  const [, two] = scores(found, [1, 2]);
  expect(two?.mape).toBeCloseTo(1 - 1.21 / 1.44, 12);
  expect(two?.bias).toBeCloseTo(Math.log(1.44 / 1.21), 12);
});

test("rules are compared only where all of them can forecast", () => {
  const panel = {
    prefectures: new Map([["a", rates(2005, [0.1, 0.1, 0.1, 0.1, 0.1])]]),
    province: rates(2005, [0.1, 0.1, 0.1, 0.1, 0.1]),
  };
  const [one, three] = compare(panel, [ownRule(1), ownRule(3)], { from: 2005, to: 2008 });
  expect(one?.[0]?.count).toBe(2);
  expect(three?.[0]?.count).toBe(2);
});

test("the province's growth is weighted by last year's GDP and absent where one place is", () => {
  const mean = weightedGrowth([
    { growth: rates(2001, [0.1, 0.1, 0.1]), gdp: rates(2000, [1, 1, 1]) },
    { growth: rates(2001, [0.02, 0.02]), gdp: rates(2000, [3, 3, 3]) },
  ]);
  expect(mean.get(2001)).toBeCloseTo(0.04, 12);
  expect(mean.has(2003)).toBe(false);
});

test("county persistence: a clear slope is kept, a negative one is not", () => {
  const line = [-2, -1, 0, 1, 2].map((earlier) => ({
    earlier,
    later: 0.5 * earlier + (earlier === 0 ? 0.01 : 0),
  }));
  expect(persistence(line).slope).toBeCloseTo(0.5, 9);
  expect(persistence(line).keep).toBeCloseTo(0.5, 9);
  expect(persistence(line.map(({ earlier, later }) => ({ earlier, later: -later }))).keep).toBe(0);
});

test("a county's deviation is against the sum of its prefecture", () => {
  const [first] = deviations([
    { prefecture: "p", levels: [1, Math.E ** 1, Math.E ** 1] },
    { prefecture: "p", levels: [1, Math.E ** 1, Math.E ** 1] },
    { prefecture: "q", levels: [1, 9, 81] },
  ]);
  expect(first?.earlier).toBeCloseTo(0, 12);
  expect(first?.later).toBeCloseTo(0, 12);
});

test("misses split into what an origin shares and what is each place's own; few places share nothing", () => {
  const origin = (year: number, logs: readonly number[]) =>
    logs.map((log, index) => ({ place: `p${index}`, origin: year, horizon: 4, grown: 0, log }));
  const five = [-0.2, -0.1, 0, 0.1, 0.2];
  const parts = split([
    ...origin(
      1,
      five.map((log) => log + 0.3),
    ),
    ...origin(
      2,
      five.map((log) => log - 0.3),
    ),
    ...origin(3, [9, 9, 9, 9]),
  ]);
  // Five values about their mean: 0.1 / 4. A fifth of that is left in the mean itself.
  expect(parts.own).toBeCloseTo(0.025, 12);
  expect(parts.common).toBeCloseTo(0.09 - 0.005, 12);
  expect(parts.origins).toBe(2);
});

test.each([
  [0.017, 1.75],
  [0.03, 1],
  [0.02, 2],
])("a band of σ %d and w %d is found again from its variances, capital and all", (sigma, widening) => {
  const carrying = { capitalShare: 0.5, renewal: 0.15 };
  const variances = spreads({ ...carrying, shocks: [{ sigma, widening }] }, [1, 2, 3, 4, 5, 6]).map(
    (spread) => spread ** 2,
  );
  const found = fitBand(variances, carrying);
  expect(found.widening).toBe(widening);
  expect(found.sigma).toBeCloseTo(sigma, 12);
});

test("misses of a level become misses of growth, shared and own", () => {
  const miss = (place: string, horizon: number, log: number) => ({
    place,
    origin: 1,
    horizon,
    grown: 0,
    log,
  });
  const { common, own } = yearlyMisses(
    [miss("a", 1, 0.03), miss("a", 2, 0.05), miss("b", 1, 0.01), miss("b", 2, 0.05), miss("b", 3, 0.06)],
    [1, 2, 3],
    2,
  );
  expect(common).toEqual([[expect.closeTo(0.02, 12), expect.closeTo(0.03, 12), Number.NaN]]);
  expect(own[0]).toEqual([expect.closeTo(0.01, 12), expect.closeTo(-0.01, 12), Number.NaN]);
  expect(own[1]).toEqual([expect.closeTo(-0.01, 12), expect.closeTo(0.01, 12), Number.NaN]);
  expect(sizes(own).slice(0, 2)).toEqual([expect.closeTo(0.01, 12), expect.closeTo(0.01, 12)]);
  expect(togetherness(own, 1)).toBeCloseTo(-1, 12);
  expect(togetherness(common, 1)).toBeCloseTo(1, 12);
});

test("the robust spread is the middle's, whatever one value does", () => {
  expect(robustSpread([1, 2, 3, 4, 5])).toBeCloseTo(1.4826, 12);
  expect(robustSpread([1, 2, 3, 4, 500])).toBeCloseTo(1.4826, 12);
});

test("median of odd and even lists", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test("a year without a published rate counts as no deviation", () => {
  const panel = {
    prefectures: new Map([["a", new Map([[2024, 0.06]])]]),
    province: rates(2022, [0.03, 0.03, 0.03]),
  };
  expect(measuredDeviation(panel, "a", 2024, 3)).toBeCloseTo(0.01, 12);
});

test("reference growth: published first, the rest shares what the province leaves, then the rule", () => {
  const panel = {
    prefectures: new Map([
      [
        "a",
        new Map([
          [2024, 0.05],
          [2025, 0.06],
        ]),
      ],
      ["b", new Map([[2024, 0.02]])],
    ]),
    province: new Map([
      [2023, 0.04],
      [2024, 0.035],
      [2025, 0.04],
    ]),
  };
  const span = { baseYear: 2023, published: 2025, measured: 2024, until: 2026 };
  const { province, prefectures } = referenceGrowth(
    panel,
    { ...shape, keep: 0 },
    new Map([
      ["a", 100],
      ["b", 100],
    ]),
    span,
  );
  expect(province).toEqual({ 2024: 0.035, 2025: 0.04, 2026: 0.02 });
  // b in 2025: (0.04·207 − 0.06·105)/102.
  expect(prefectures.get("b")?.path).toEqual({ 2024: 0.02, 2025: 0.0194, 2026: 0.02 });
  expect(prefectures.get("a")).toEqual({
    path: { 2024: 0.05, 2025: 0.06, 2026: 0.02 },
    observed: [2024, 2025],
  });
});

test("capital-output ratios weigh up to the province's 4.4 and fall with growth", () => {
  const years = rates(
    2014,
    Array.from({ length: 10 }, () => 0.06),
  );
  const fast = rates(
    2014,
    Array.from({ length: 10 }, () => 0.1),
  );
  const panel = {
    prefectures: new Map([
      ["slow", years],
      ["fast", fast],
    ]),
    province: years,
  };
  const ratios = capitalOutputRatios(
    panel,
    new Map([
      ["slow", 100],
      ["fast", 300],
    ]),
    2023,
  );
  const [slow, quick] = [ratios.get("slow") ?? 0, ratios.get("fast") ?? 0];
  expect((slow * 100 + quick * 300) / 400).toBeCloseTo(4.4, 2);
  // (g+δ) is 0.156 for the slow and 0.06 + half of 0.04 + 0.096 = 0.176 for the fast.
  expect(slow / quick).toBeCloseTo(0.176 / 0.156, 3);
});

test("in the steady state implied TFP growth is what capital deepening does not explain", () => {
  const growth = { 2024: 0.05, 2025: 0.05, 2026: 0.05 };
  const steady = { growth, investmentRatio: 0.6, depreciation: 0.1, capitalOutput: 4, capitalShare: 0.5 };
  // K grows 0.6/4 − 0.1 = 5 % with output, so 1.05 = (1+τ)·1.05^½·1^½.
  expect(impliedTfpGrowth({ ...steady, employmentGrowth: 0 })).toBeCloseTo(Math.sqrt(1.05) - 1, 9);
  expect(impliedTfpGrowth({ ...steady, capitalShare: 0, employmentGrowth: 0.01 })).toBeCloseTo(
    1.05 / 1.01 - 1,
    9,
  );
});

test("a deflator is nominal over real growth", () => {
  expect(impliedDeflator(rates(2022, [100, 110]), new Map([[2023, 0.05]]), 2023)).toBeCloseTo(
    1.1 / 1.05 - 1,
    12,
  );
});

test("rounded parts add exactly", () => {
  expect(shareOut(1, [1, 1, 1], 2)).toEqual([0.34, 0.33, 0.33]);
});

test("the more reliable source wins a year, in 亿元", () => {
  const fact = (year: number, value: number, unit: string, source: string) => ({
    code: "x",
    indicator: "gdp",
    year,
    value,
    unit,
    source,
  });
  const found = series(
    [fact(2021, 7223, "亿元", "S11"), fact(2021, 7222.5, "亿元", "S09"), fact(2018, 52068979, "万元", "S11")],
    "x",
    "gdp",
  );
  expect([...found]).toEqual([
    [2018, { value: 5206.8979, source: "S11" }],
    [2021, { value: 7222.5, source: "S09" }],
  ]);
});

test("a small residue goes into the tertiary sector, a large one is refused", () => {
  const row = {
    code: "x",
    gdp: 100,
    primary: 10,
    secondary: 40,
    tertiary: 50.4,
    status: "observed",
    source: "S01",
  } as const;
  const level = levels(new Map([["x", row]])).get("x");
  expect(level?.valueAdded).toEqual({ primary: 10, secondary: 40, tertiary: 50 });
  expect(level?.provenance.note).toContain("-0.4");
  expect(() => levels(new Map([["x", { ...row, tertiary: 52 }]]))).toThrow("miss GDP");
});
