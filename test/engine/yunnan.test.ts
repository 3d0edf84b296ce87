import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runView } from "../../electron/engine/run/engine.ts";
import { datasetSchema } from "../../shared/dataset/schema.ts";
import { ofUnit, override, province, run } from "./tiny-dataset.ts";

const file = new URL("../../shared/dataset/embedded/yunnan-2023.xiance-data.json", import.meta.url);
const yunnan = datasetSchema.parse(JSON.parse(readFileSync(file, "utf8")));

describe("the embedded dataset's reference", () => {
  const { result } = run(yunnan);

  test("projects all 129 units without a problem", () => {
    expect(result.problems).toEqual([]);
    expect(result.units).toHaveLength(129);
    expect(result.years).toEqual([2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]);
    for (const unit of result.units) expect(unit.tier).not.toContain(null);
  });

  test("starts from 30,021.0 亿元, five counties over 500 and twenty from 200 to 500", () => {
    expect(result.province.audit.countySum?.toFixed(1)).toBe("30021.0");
    expect(result.province.scope).toBe("counties");
    expect(result.province.tierCounts).toMatchObject({
      over500: expect.arrayContaining([5]),
      from200to500: expect.arrayContaining([20]),
    });
    expect(result.province.tierCounts.over500?.[0]).toBe(5);
    expect(result.province.tierCounts.from200to500?.[0]).toBe(20);
    expect(result.province.tierCounts.under200?.[0]).toBe(112 - 25);
  });

  test("holds 城镇新增就业 at its base of 50 万, which meets the target to the digit", () => {
    expect(result.province.urbanJobs).toEqual(new Array(8).fill(50));
    expect(result.province.targets.urbanJobs).toEqual({ target: 50, reached: 50, met: true });
  });

  test("shows the income ratio as an index from 1 wherever a level is missing", () => {
    for (const [index, unit] of result.units.entries()) {
      const { urban, rural } = yunnan.units[index]!.income;
      const isKnown = urban !== null && rural !== null;
      expect(unit.incomeRatioIsIndex).toBe(!isKnown);
      expect(unit.incomeRatio[0]).toBe(isKnown ? urban / rural : 1);
    }
  });
});

test("the county nearest below a line, given what it lacks, crosses it, and nobody else moves", () => {
  const before = run(yunnan);
  const { nearLines } = runView({ dataset: yunnan, datasetHash: "", ...before });
  const near = nearLines.find(({ tier, distance }) => tier === "over500" && distance < 0)!;
  const extra = (near.extraGrowth ?? Number.NaN) + 1e-6;
  const after = run(yunnan, {
    levers: {
      l: {
        name: "加速",
        scope: ofUnit(near.code),
        startYear: 2024,
        effects: { "growth.primary": extra, "growth.secondary": extra, "growth.tertiary": extra },
      },
    },
  });
  expect(before.unit(near.code).tier.at(-1)).toBe("from200to500");
  expect(after.unit(near.code).tier.at(-1)).toBe("over500");
  const count = (of: typeof before) => of.result.province.tierCounts.over500?.at(-1) ?? 0;
  expect(count(after)).toBe(count(before) + 1);
  const others = (of: typeof before) => of.result.units.filter(({ code }) => code !== near.code);
  expect(others(after)).toEqual(others(before));
});

test("the factors closure runs on it too", () => {
  const { result } = run(yunnan, {
    closure: "factors",
    overrides: { o: override(province, "tfpGrowth", 0.012) },
  });
  expect(result.problems).toEqual([]);
  for (const unit of result.units) expect(unit.impliedTfpGrowth[3]).toBeCloseTo(0.012, 12);
});
