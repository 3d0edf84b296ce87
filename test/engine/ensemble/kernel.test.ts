/** What must not change a bit, and what must. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { drawBlock } from "../../../electron/engine/run/ensemble/draw-block.ts";
import {
  blockInput,
  type EnsembleInput,
  UNITS_PER_BLOCK,
  unitRange,
} from "../../../electron/engine/run/ensemble/ensemble-input.ts";
import { EnsembleTotals } from "../../../electron/engine/run/ensemble/ensemble-totals.ts";
import { NormalsCache } from "../../../electron/engine/run/ensemble/normals-cache.ts";
import { quantileLevels } from "../../../shared/result/quantile-levels.ts";
import { drawAll } from "./draw-all.ts";
import { smallInput } from "./small-input.ts";

const input = smallInput();
const units = input.codes.length;

/** Everything said about one unit. */
function unitBits(totals: EnsembleTotals, unit: number, of: EnsembleInput = input) {
  const perUnit = quantileLevels.length * of.years;
  const tiers = of.tierMin.length + 1;
  return [
    ...totals.quantiles.subarray(unit * perUnit, (unit + 1) * perUnit),
    ...totals.tierHits.subarray(unit * tiers, (unit + 1) * tiers),
    totals.narrowingHits[unit],
  ];
}

/** Makes one unit grow at another rate. */
function withGrowth(unit: number, rate: number): EnsembleInput {
  const changed = smallInput();
  const level = changed.baseReal[unit]!;
  for (let t = 0; t < changed.years; t++) {
    const at = unit * changed.years + t;
    for (const name of ["gdpReal", "shockedReal", "gdpNominal", "shockedNominal"] as const) {
      changed.series[name][at] = level * (1 + rate) ** (t + 1);
    }
    changed.series.growthFactor[at] = 1 + rate;
  }
  return changed;
}

describe("the same bits", () => {
  const whole = drawAll(input);

  test("whatever the order of the blocks", () => {
    const totals = new EnsembleTotals(input);
    const cache = new NormalsCache();
    for (let block = totals.blocks - 1; block >= 0; block--) {
      totals.add(block, drawBlock(blockInput(input, block), cache));
    }
    expect(totals).toEqual(whole);
  });

  test.each([
    [0, 1],
    [5, 6],
    [3, 14],
    [UNITS_PER_BLOCK - 1, 2 * UNITS_PER_BLOCK + 1],
    [30, units],
  ])("for units %i to %i alone", (from, to) => {
    const part = drawAll(unitRange(input, from, to));
    for (let unit = from; unit < to; unit++)
      expect(unitBits(part, unit - from)).toEqual(unitBits(whole, unit));
  });

  test("whatever the room for normals, and whatever was drawn before", () => {
    const tight = new NormalsCache(3 * input.draws * input.years * 8);
    const none = new NormalsCache(0);
    const used = new NormalsCache();
    drawAll(smallInput({ seed: 9 }), used);
    drawAll(smallInput({ draws: 20 }), used);
    drawAll(smallInput({ draws: 900 }), used);
    drawAll(smallInput({ widening: [1.2, 1, 1.25] }), used);
    drawAll(smallInput({ years: 9 }), used);
    for (const cache of [tight, none, used]) expect(drawAll(input, cache)).toEqual(whole);
  });

  test("for the other units, when one of them is edited; and for its own luck", () => {
    const edited = drawAll(withGrowth(11, 0.09));
    for (let unit = 0; unit < units; unit++) {
      if (unit === 11) expect(unitBits(edited, unit)).not.toEqual(unitBits(whole, unit));
      else expect(unitBits(edited, unit)).toEqual(unitBits(whole, unit));
    }
    expect(drawAll(withGrowth(11, 0.05))).toEqual(whole);
  });

  test("as before shocks kept their sign, where no level has a widening", () => {
    const totals = drawAll(smallInput({ widening: [1, 1, 1] }));
    const hash = createHash("sha256");
    const { quantiles, tierHits, narrowingHits, nominal, jobs, tierCounts, narrowingCounts } = totals;
    for (const { buffer } of [quantiles, tierHits, narrowingHits, nominal, jobs, tierCounts, narrowingCounts])
      hash.update(new Uint8Array(buffer));
    // Of engine 1.0.0.
    expect(hash.digest("hex")).toBe("e1a44edc3152b64d9d82a21babdd47846a0d38618f6c424c400650806c216f52");
  });

  test("for the years before, when the horizon moves away", () => {
    const perUnit = quantileLevels.length * 11;
    const far = drawAll(smallInput({ years: 11 }));
    for (let unit = 0; unit < units; unit++) {
      for (let level = 0; level < quantileLevels.length; level++) {
        const from = unit * perUnit + level * 11;
        const near = (unit * quantileLevels.length + level) * input.years;
        expect(far.quantiles.subarray(from, from + input.years)).toEqual(
          whole.quantiles.subarray(near, near + input.years),
        );
      }
    }
    expect(far.jobs.subarray(0, whole.jobs.length)).toEqual(whole.jobs);
  });

  test("another seed, or another shock or widening for the province, changes every unit", () => {
    for (const other of [
      smallInput({ seed: 2 }),
      smallInput({ sigma: [0.02, 0.01, 0.02] }),
      smallInput({ widening: [1.6, 1, 1.25] }),
    ]) {
      const totals = drawAll(other);
      for (let unit = 0; unit < units; unit++)
        expect(unitBits(totals, unit)).not.toEqual(unitBits(whole, unit));
    }
  });
});

test("a unit's chance of a tier rises with its growth, never falls", () => {
  const chances = [0, 0.02, 0.04, 0.05, 0.06, 0.08, 0.12].map((rate) => {
    const totals = drawAll(withGrowth(2, rate));
    return totals.tierHits[2 * 3 + 2]!;
  });
  expect(chances).toEqual(chances.toSorted((a, b) => b - a));
  expect(new Set(chances).size).toBeGreaterThan(3);
});

test("every draw puts every unit in one tier, and the counts are those of the units", () => {
  const totals = drawAll(input);
  const tiers = input.tierMin.length;
  for (let unit = 0; unit < units; unit++) {
    const hits = totals.tierHits.subarray(unit * (tiers + 1), (unit + 1) * (tiers + 1));
    expect(hits.reduce((sum, count) => sum + count, 0)).toBe(input.draws);
  }
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
  for (let tier = 0; tier < tiers; tier++) {
    const hits = input.codes.map((_, unit) => totals.tierHits[unit * (tiers + 1) + tier]!);
    const counts = (scope: number) =>
      totals.tierCounts.subarray(
        (scope * tiers + tier) * input.draws,
        (scope * tiers + tier + 1) * input.draws,
      );
    expect(sum(counts(1))).toBe(sum(hits));
    expect(sum(counts(0))).toBe(sum(hits.filter((_, unit) => input.isCounty[unit] === 1)));
  }
});

test("a unit that cannot be computed is left out, and the rest stay", () => {
  const holed = smallInput();
  holed.computed[4] = 0;
  const totals = drawAll(holed);
  const whole = drawAll(input);
  expect(unitBits(totals, 4).every((value) => Number.isNaN(value) || value === 0)).toBe(true);
  for (let unit = 0; unit < units; unit++) {
    if (unit !== 4) expect(unitBits(totals, unit)).toEqual(unitBits(whole, unit));
  }
});
