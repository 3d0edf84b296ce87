/** What is published is no longer a matter of chance; what comes after is, with the same luck as before. */
import { describe, expect, test } from "vitest";
import { drawBlock } from "../../../electron/engine/run/ensemble/draw-block.ts";
import { unitRange } from "../../../electron/engine/run/ensemble/ensemble-input.ts";
import { NormalsCache } from "../../../electron/engine/run/ensemble/normals-cache.ts";
import { shockStarts } from "../../../electron/engine/run/ensemble/shock-starts.ts";
import { quantileLevels } from "../../../shared/result/quantile-levels.ts";
import { yunnan } from "../answers/yunnan.ts";
import { drawAll, ensembleOf } from "./draw-all.ts";
import { smallInput } from "./small-input.ts";

const size = { draws: 400, seed: 3 };
const open = ensembleOf(yunnan, {}, size);
const taken = ensembleOf(yunnan, { actualsThrough: 2025 }, size);

function widths({ totals, input }: typeof open, unit: number): number[] {
  const levels = quantileLevels.length;
  return Array.from({ length: input.years }, (_, t) => {
    const at = (level: number) => totals.quantiles[(unit * levels + level) * input.years + t]!;
    return at(levels - 1) - at(0);
  });
}

describe("in Yunnan with growth as published to 2025", () => {
  test("each level starts after its own last figure, and none before what it contains", () => {
    const starts = shockStarts(yunnan, taken.run.plan);
    expect(new Set(starts.province)).toEqual(new Set([2]));
    yunnan.units.forEach(({ prefecture, history }, u) => {
      const rates = yunnan.prefectures[prefecture.code]?.history.realGrowth;
      const known = rates?.[2024] === undefined ? 0 : rates[2025] === undefined ? 1 : 2;
      const own =
        history?.realGrowth?.[2024] === undefined ? 0 : history.realGrowth[2025] === undefined ? 1 : 2;
      expect([starts.prefecture[u], starts.unit[u]]).toEqual([Math.max(known, own), own]);
    });
    expect(new Set(Object.values(shockStarts(yunnan, open.run.plan)).flatMap((all) => [...all]))).toEqual(
      new Set([0]),
    );
  });

  test("jobs of a year whose provincial growth is known are known", () => {
    const { years, draws } = taken.input;
    const jobs = taken.totals.jobs;
    expect(jobs.slice(0, 2 * draws).every((departure) => departure === 0)).toBe(true);
    expect(jobs.slice(2 * draws, years * draws).some((departure) => departure === 0)).toBe(false);
    const chance = ({ result }: typeof taken) => result.province.counties.targets.urbanJobs!.probability!;
    expect(chance(taken)).toBeGreaterThan(chance(open));
  });

  test("the band is narrower in every year, for every unit", () => {
    yunnan.units.forEach((_, unit) => {
      const [before, after] = [widths(open, unit), widths(taken, unit)];
      for (const [t, width] of after.entries()) {
        // Held against the level, which the published growth has moved.
        const scale =
          taken.run.projection.gdpNominal[unit * 8 + t + 1]! /
          open.run.projection.gdpNominal[unit * 8 + t + 1]!;
        expect(width).toBeLessThan(before[t]! * scale);
      }
    });
  });
});

describe("a series that starts after some years", () => {
  const late = smallInput({ start: 2, units: 20 });

  test("leaves the years before as the deterministic run has them, to the bit", () => {
    const totals = drawAll(late);
    for (let unit = 0; unit < 20; unit += 1) {
      for (let level = 0; level < quantileLevels.length; level += 1) {
        for (let t = 0; t < 2; t += 1) {
          const at = (unit * quantileLevels.length + level) * late.years + t;
          expect(totals.quantiles[at]).toBe(late.series.gdpNominal[unit * late.years + t]);
        }
      }
    }
  });

  test("meets the luck of those calendar years, as a series begun then", () => {
    const cache = new NormalsCache();
    cache.begin(late);
    const { values, stride } = cache.normals("unit", "530101", 50, 2);
    const begun = new NormalsCache();
    begun.begin({ ...late, firstYear: late.firstYear + 2, years: late.years - 2 });
    const alone = begun.normals("unit", "530101", 50);
    expect(values.slice(0, 2 * stride)).toEqual(new Float64Array(2 * stride));
    expect(values.slice(2 * stride)).toEqual(alone.values);
  });

  test("is the same whatever was drawn before, in whatever blocks, within whatever memory", () => {
    const whole = drawAll(late);
    const warm = new NormalsCache();
    drawAll(smallInput({ units: 20 }), warm);
    const tight = new NormalsCache(1);
    for (const cache of [warm, tight]) {
      expect(drawAll(late, cache).quantiles).toEqual(whole.quantiles);
    }
    const part = drawBlock(unitRange(late, 5, 9), new NormalsCache()).quantiles;
    const row = quantileLevels.length * late.years;
    expect(part).toEqual(whole.quantiles.slice(5 * row, 9 * row));
  });

  test("may start otherwise for the next unit of the same prefecture", () => {
    const input = smallInput({ units: 6 });
    input.shockStarts.prefecture[1] = 3;
    input.shockStarts.province[1] = 3;
    const row = quantileLevels.length * input.years;
    const together = drawAll(input).quantiles;
    for (let unit = 0; unit < 6; unit += 1) {
      const alone = drawBlock(unitRange(input, unit, unit + 1), new NormalsCache()).quantiles;
      expect(together.slice(unit * row, (unit + 1) * row)).toEqual(alone);
    }
  });
});
