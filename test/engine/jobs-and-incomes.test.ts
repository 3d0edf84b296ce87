import { describe, expect, test } from "vitest";
import { ofUnit, override, province, run, tinyDataset, tinyUnit } from "./tiny-dataset.ts";

const at = (series: readonly (number | null)[], t: number) => series[t] ?? Number.NaN;

describe("jobs", () => {
  test("the reference keeps the base year's number", () => {
    const { result, unit } = run(tinyDataset());
    expect(unit("a").urbanJobs).toEqual([2, 2, 2, 2, 2, 2]);
    expect(result.province.urbanJobs).toEqual([16, 16, 16, 16, 16, 16]);
    expect(result.province.targets.urbanJobs).toEqual({ target: 16, reached: 16, met: true });
  });

  test("growth beyond the reference brings κ for each point, spread as the base year's jobs", () => {
    const dataset = tinyDataset();
    const { unit } = run(dataset, { overrides: { o: override(ofUnit("a"), "growth", 0.08) } });
    // κ = 1.6 × 2/16 = 0.2 a point; 8 % against 20×3 % + 30×6 % + 50×5 % over 100
    expect(at(unit("a").urbanJobs, 1)).toBeCloseTo(2 + 0.2 * 100 * (0.08 - 0.049), 12);
    expect(unit("b").urbanJobs).toEqual([3, 3, 3, 3, 3, 3]);
  });

  test("net employment beyond the reference's counts with its urban share", () => {
    const dataset = tinyDataset();
    const { unit } = run(dataset, { overrides: { o: override(ofUnit("a"), "employmentGrowth", 0.012) } });
    const reference = run(dataset).unit("a");
    const extra = 50 * 1.012 * 0.012 - 50 * 1.002 * 0.002;
    const growth = at(unit("a").realGrowth, 2) - at(reference.realGrowth, 2);
    expect(at(unit("a").urbanJobs, 2)).toBeCloseTo(2 + 0.2 * 100 * growth + 0.4 * extra, 11);
  });

  test("without employment figures, employment growth moves no jobs", () => {
    const dataset = tinyDataset({ units: [tinyUnit("a", { employment: null })] });
    const overrides = { o: override(ofUnit("a"), "employmentGrowth", 0.3) };
    const { unit } = run(dataset, { overrides });
    const growth = at(unit("a").realGrowth, 1) - at(run(dataset).unit("a").realGrowth, 1);
    // κ = 1.6 a point, all of it this unit's
    expect(at(unit("a").urbanJobs, 1)).toBeCloseTo(2 + 1.6 * 100 * growth, 11);
  });

  test("never fewer than none; the target looks at the lowest year", () => {
    const { result, unit } = run(tinyDataset(), {
      overrides: { o: override(province, "growth", { "2026": -0.4, "2027": 0.04 }) },
    });
    expect(at(unit("a").urbanJobs, 3)).toBe(0);
    expect(result.province.targets.urbanJobs).toEqual({ target: 16, reached: 0, met: false });
  });

  test("a missing number stays missing, and takes no share", () => {
    const dataset = tinyDataset({ units: [tinyUnit("a"), tinyUnit("x", { urbanJobs: null })] });
    const { result, unit } = run(dataset, { overrides: { o: override(province, "growth", 0.059) } });
    expect(unit("x").urbanJobs.every((jobs) => jobs === null)).toBe(true);
    expect(at(unit("a").urbanJobs, 1)).toBeCloseTo(2 + 1.6, 10);
    expect(result.province.urbanJobs).toEqual(unit("a").urbanJobs);
  });

  test("without any number the target cannot be judged", () => {
    const dataset = tinyDataset({ units: [tinyUnit("x", { urbanJobs: null })] });
    expect(run(dataset).result.province.targets.urbanJobs).toEqual({ target: 16, reached: null, met: null });
  });

  test("a sum met exactly is met: 129 figures of four digits that make 50", () => {
    const units = Array.from({ length: 129 }, (_, index) =>
      tinyUnit(`u${index}`, { urbanJobs: index === 128 ? 0.2832 : 0.3884 }),
    );
    const plain = tinyDataset();
    const dataset = tinyDataset({ units, targets: { ...plain.targets, urbanJobsPerYear: 49.9984 } });
    expect(run(dataset).result.province.targets.urbanJobs?.met).toBe(true);
  });
});

describe("incomes", () => {
  test("grow as assumed, with η of growth beyond the reference", () => {
    const dataset = tinyDataset();
    const { unit } = run(dataset, {
      overrides: {
        o1: override(ofUnit("a"), "growth", 0.089),
        o2: override(ofUnit("a"), "incomeGrowth.rural", 0.07),
      },
    });
    const urban = 40_000 * (1 + 0.04 + 0.5 * (0.089 - 0.049));
    const rural = 16_000 * (1 + 0.07 + 0.25 * (0.089 - 0.049));
    expect(at(unit("a").incomeUrban, 1)).toBeCloseTo(urban, 7);
    expect(at(unit("a").incomeRural, 1)).toBeCloseTo(rural, 7);
    expect(at(unit("a").incomeRatio, 1)).toBeCloseTo(urban / rural, 12);
    expect(unit("a").incomeRatio[0]).toBe(2.5);
    expect(unit("a").incomeRatioIsIndex).toBe(false);
  });

  test("without a level the ratio is an index from 1, and the levels stay missing", () => {
    const dataset = tinyDataset({
      units: [tinyUnit("x", { income: { urban: 40_000, rural: null } }), tinyUnit("y")],
    });
    const { unit } = run(dataset);
    expect(unit("x").incomeRatioIsIndex).toBe(true);
    expect(unit("x").incomeRatio[0]).toBe(1);
    expect(at(unit("x").incomeRatio, 2)).toBeCloseTo((1.04 / 1.06) ** 2, 12);
    expect(unit("x").incomeRural.every((income) => income === null)).toBe(true);
    expect(at(unit("x").incomeUrban, 1)).toBeCloseTo(41_600, 8);
  });

  test("narrowing counts the units of the scope whose ratio ends lower", () => {
    const { result } = run(tinyDataset(), {
      overrides: { o: override(ofUnit("b"), "incomeGrowth.urban", 0.09) },
    });
    expect(result.province.narrowing).toBe(2);
    expect(result.province.judgedIncome).toBe(3);
    expect(result.province.targets.incomeGap).toEqual({ target: 3, reached: 2, met: false });
  });

  test("a ratio that stays has not narrowed", () => {
    const { result } = run(tinyDataset(), {
      overrides: { o: override(province, "incomeGrowth.urban", 0.06) },
    });
    expect(result.province.narrowing).toBe(0);
  });
});
