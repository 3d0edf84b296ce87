/** The ensemble against the closed form of the chance to be over a line. */
import { expect, test } from "vitest";
import { type Dataset, datasetSchema } from "../../shared/dataset/schema.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { ensembleOf } from "../engine/ensemble/draw-all.ts";
import golden from "./threshold-probability.json" with { type: "json" };

const DRAWS = 100_000;

type Case = (typeof golden.cases)[number];

function datasetOf({ base, growth, sigma, widening, years, line, published }: Case): Dataset {
  const none = { primary: 0, secondary: 0, tertiary: 0 };
  return datasetSchema.parse({
    format: "xiance-dataset",
    version: 1,
    id: "closed-form",
    title: "closed form",
    baseYear: 2030 - years,
    province: { code: "530000", name: "云南省" },
    parameters: {
      capitalShare: 0,
      depreciation: 0.096,
      investmentRatioCap: 1.5,
      jobsPerPoint: 0,
      incomePassThrough: { urban: 0.5, rural: 0.5 },
      shocks: {
        province: 0,
        prefecture: 0,
        unit: sigma,
        ...(widening === 1 ? {} : { widening: { unit: widening } }),
      },
    },
    reference: {
      growth: { primary: growth, secondary: growth, tertiary: growth },
      tfpGrowth: 0,
      investmentRatio: 0.5,
      employmentGrowth: 0,
      deflator: none,
      incomeGrowth: { urban: 0.04, rural: 0.06 },
    },
    targets: {
      horizon: 2030,
      scope: "counties",
      urbanJobsPerYear: 0,
      tiers: [{ id: "over", min: line, minInclusive: false, count: 1 }],
    },
    published: { gdp: null },
    units: [
      {
        code: "530181",
        name: "甲县",
        kind: "county",
        prefecture: { code: "530100", name: "甲市" },
        valueAdded: { primary: base / 4, secondary: base / 4, tertiary: base / 2 },
        capital: 3 * base,
        investmentRatio: 0.5,
        employment: null,
        urbanEmploymentShare: null,
        urbanJobs: null,
        population: null,
        income: { urban: null, rural: null },
        history: {
          realGrowth: Object.fromEntries(published.map((rate, t) => [String(2031 - years + t), rate])),
        },
      },
    ],
    sources: {},
  });
}

/** Taken where there are any: after them alone is anything uncertain. */
function actualsOf({ years, published }: Case): Partial<Scenario> {
  return published.length === 0 ? {} : { actualsThrough: 2030 - years + published.length };
}

test.each(golden.cases)(
  "$base growing at $growth with σ $sigma and w $widening is over $line with probability $probability",
  (given) => {
    const { result } = ensembleOf(datasetOf(given), actualsOf(given), { draws: DRAWS, seed: 1 });
    const error = Math.sqrt((given.probability * (1 - given.probability)) / DRAWS);
    const drawn = result.units[0]!.probability.over!;
    expect(Math.abs(drawn - given.probability)).toBeLessThan(4 * error);
    expect(result.province.counties.targets.over).toMatchObject({ probability: drawn });
    expect(result.province.counties.targets.over!.distribution).toEqual([
      expect.closeTo(1 - drawn, 12),
      drawn,
    ]);
    // No unit has figures on jobs: that target, and so all of them, cannot be judged.
    expect(result.province.counties).toMatchObject({
      all: null,
      targets: { urbanJobs: { probability: null } },
    });
  },
);
