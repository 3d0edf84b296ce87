import { describe, expect, test } from "vitest";
import { ofUnit, override, province, run, tinyDataset } from "./tiny-dataset.ts";

const at = (series: readonly (number | null)[], t: number) => series[t] ?? Number.NaN;

describe("growth closure", () => {
  test("without overrides output is the trend, sector by sector", () => {
    const { unit, result } = run(tinyDataset());
    const { valueAdded, gdpReal, gdpNominal, realGrowth } = unit("a");
    expect(at(valueAdded.primary, 2)).toBeCloseTo(20 * 1.03 ** 2, 12);
    // the reference gives 2024 and 2026; 2025 keeps what 2024 says
    expect(at(valueAdded.secondary, 3)).toBeCloseTo(30 * 1.06 ** 2 * 1.04, 12);
    expect(at(valueAdded.tertiary, 5)).toBeCloseTo(50 * 1.05 ** 5, 12);
    expect(at(gdpReal, 1)).toBeCloseTo(20.6 + 31.8 + 52.5, 12);
    expect(at(gdpNominal, 2)).toBeCloseTo(
      20 * (1.03 * 1.01) ** 2 + 30 * 1.06 ** 2 + 50 * (1.05 * 1.02) ** 2,
      11,
    );
    expect(realGrowth[0]).toBeNull();
    expect(at(realGrowth, 1)).toBeCloseTo(0.049, 12);
    expect(result.years).toEqual([2023, 2024, 2025, 2026, 2027, 2028]);
    expect(result.problems).toEqual([]);
  });

  test("capital accumulates at the base year's own ratio first", () => {
    const dataset = tinyDataset();
    dataset.units[0]!.investmentRatio = 0.3;
    const { unit } = run(dataset);
    expect(at(unit("a").capital, 1)).toBeCloseTo(0.9 * 250 + 0.3 * 100, 12);
    expect(at(unit("a").capital, 2)).toBeCloseTo(0.9 * 255 + 0.4 * at(unit("a").gdpReal, 1), 12);
    expect(unit("a").investmentRatio).toEqual([0.3, 0.4, 0.4, 0.4, 0.4, 0.4]);
  });

  test("more investment acts from the year after, through the capital share", () => {
    const dataset = tinyDataset();
    const before = run(dataset).unit("a");
    const { unit } = run(dataset, { overrides: { o: override(ofUnit("a"), "investmentRatio", 0.5) } });
    expect(unit("a").gdpReal.slice(0, 2)).toEqual(before.gdpReal.slice(0, 2));
    const y1 = at(before.gdpReal, 1);
    const trendCapital = 0.9 * 265 + 0.4 * y1;
    const capital = 0.9 * 265 + 0.5 * y1;
    expect(at(unit("a").capital, 2)).toBeCloseTo(capital, 11);
    expect(at(unit("a").gdpReal, 2)).toBeCloseTo(
      at(before.gdpReal, 2) * Math.sqrt(capital / trendCapital),
      11,
    );
  });

  test("more employment acts at once, through the labour share", () => {
    const dataset = tinyDataset();
    const before = run(dataset).unit("a");
    const overrides = {
      n: override(ofUnit("a"), "employmentGrowth", 0.012),
      share: override(province, "capitalShare", 0.4),
    };
    const { unit } = run(dataset, { overrides });
    expect(at(unit("a").gdpReal, 1)).toBeCloseTo(at(before.gdpReal, 1) * (1.012 / 1.002) ** 0.6, 11);
    expect(at(unit("a").employment, 1)).toBeCloseTo(50.6, 12);
  });

  test("the capital share and depreciation alone change no output", () => {
    const dataset = tinyDataset();
    const before = run(dataset).unit("b");
    const overrides = {
      share: override(province, "capitalShare", 0.6),
      depreciation: override(province, "depreciation", 0.05),
    };
    const { unit } = run(dataset, { overrides });
    expect(unit("b").gdpReal).toEqual(before.gdpReal);
    expect(at(unit("b").capital, 1)).toBeCloseTo(0.95 * 700 + 0.4 * 190, 11);
  });

  test("implied TFP growth is what the factors do not explain", () => {
    const { unit } = run(tinyDataset(), { overrides: { o: override(province, "investmentRatio", 0.6) } });
    const { impliedTfpGrowth, gdpReal, capital, employment } = unit("a");
    expect(impliedTfpGrowth[0]).toBeNull();
    const ratio = (series: readonly (number | null)[]) => at(series, 3) / at(series, 2);
    expect(at(impliedTfpGrowth, 3)).toBeCloseTo(
      ratio(gdpReal) / Math.sqrt(ratio(capital) * ratio(employment)) - 1,
      12,
    );
  });

  test("TFP growth is an outcome here: overriding it changes nothing", () => {
    const dataset = tinyDataset();
    const { result } = run(dataset, { overrides: { o: override(province, "tfpGrowth", 0.2) } });
    expect(result.units).toEqual(run(dataset).result.units);
  });
});

describe("factors closure", () => {
  test("growth follows from TFP, capital and employment", () => {
    const { unit } = run(tinyDataset(), {
      closure: "factors",
      overrides: { o: override(ofUnit("a"), "tfpGrowth.secondary", 0.03) },
    });
    const effect1 = Math.sqrt(265 / 250) * Math.sqrt(1.002);
    expect(at(unit("a").valueAdded.primary, 1)).toBeCloseTo(20 * 1.01 * effect1, 12);
    expect(at(unit("a").valueAdded.secondary, 1)).toBeCloseTo(30 * 1.03 * effect1, 12);
    const y1 = at(unit("a").gdpReal, 1);
    const effect2 = Math.sqrt((0.9 * 265 + 0.4 * y1) / 250) * Math.sqrt(1.002 ** 2);
    expect(at(unit("a").valueAdded.tertiary, 2)).toBeCloseTo(50 * 1.01 ** 2 * effect2, 11);
  });

  test("with one TFP growth for all sectors the implied one is just that", () => {
    const { unit } = run(tinyDataset(), { closure: "factors" });
    for (const rate of unit("b").impliedTfpGrowth.slice(1)) expect(rate).toBeCloseTo(0.01, 12);
  });

  test("growth is an outcome here: overriding it changes nothing", () => {
    const dataset = tinyDataset();
    const { result } = run(dataset, {
      closure: "factors",
      overrides: { o: override(province, "growth", 0.2) },
    });
    expect(result.units).toEqual(run(dataset, { closure: "factors" }).result.units);
  });
});
