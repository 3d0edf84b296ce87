import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run, tinyDataset, tinyUnit } from "./tiny-dataset.ts";

interface ReferenceCase {
  readonly id: string;
  readonly baseYear: number;
  readonly horizon: number;
  readonly capitalShare: number;
  readonly depreciation: number;
  readonly base: { gdp: number; capital: number; employment: number; investmentRatio: number };
  readonly tfpGrowth: number;
  readonly investmentRatio: number;
  readonly employmentGrowth: number;
  readonly tolerance: number;
  readonly capital: Readonly<Record<string, number>>;
  readonly gdpReal: Readonly<Record<string, number>>;
}

const file = new URL("../golden/reference-cases.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: ReferenceCase[] };

function runCase(given: ReferenceCase) {
  const plain = tinyDataset();
  const dataset = tinyDataset({
    baseYear: given.baseYear,
    parameters: {
      ...plain.parameters,
      capitalShare: given.capitalShare,
      depreciation: given.depreciation,
    },
    reference: { ...plain.reference, deflator: { primary: 0, secondary: 0, tertiary: 0 } },
    targets: { ...plain.targets, horizon: given.horizon },
    units: [
      tinyUnit("x", {
        valueAdded: { primary: 0, secondary: given.base.gdp, tertiary: 0 },
        capital: given.base.capital,
        employment: given.base.employment,
        investmentRatio: given.base.investmentRatio,
      }),
    ],
  });
  const everywhere = { kind: "province" } as const;
  return run(dataset, {
    closure: "factors",
    overrides: {
      tfp: { scope: everywhere, assumption: "tfpGrowth", path: given.tfpGrowth },
      investment: { scope: everywhere, assumption: "investmentRatio", path: given.investmentRatio },
      employment: { scope: everywhere, assumption: "employmentGrowth", path: given.employmentGrowth },
    },
  });
}

test.each(cases)("$id", (given) => {
  const { result, unit } = runCase(given);
  expect(result.problems).toEqual([]);
  for (const figure of ["capital", "gdpReal"] as const) {
    for (const [year, expected] of Object.entries(given[figure])) {
      const value = unit("x")[figure][Number(year) - given.baseYear] ?? Number.NaN;
      expect(Math.abs(value - expected), `${figure} ${year}`).toBeLessThanOrEqual(given.tolerance);
    }
  }
  expect(unit("x").gdpNominal).toEqual(unit("x").gdpReal);
});
