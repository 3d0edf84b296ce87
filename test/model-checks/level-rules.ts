/** What published years and census revisions leave as it was, and what they move. */
import { expect } from "vitest";
import type { Projection } from "../../electron/engine/run/engine.ts";
import type { Dataset } from "../../shared/dataset/schema.ts";
import { publishedGrowth } from "../../shared/history/published-growth.ts";
import { leverEffects, type Scenario } from "../../shared/scenario/schema.ts";

interface Means {
  readonly dataset: Dataset;
  /** A scenario with overrides of many kinds, and the one without any. */
  readonly edited: (closure: Scenario["closure"]) => Scenario;
  readonly bare: (closure: Scenario["closure"]) => Scenario;
  readonly run: (scenario: Scenario) => Projection;
  readonly expectSame: (a: Projection, b: Projection, isCounted?: (unit: number) => boolean) => void;
}

const through = 2025;
/** Revised up, so that every level is seen to move. */
const revised = { prefecture: "530600", share: 0.2 };

export function levelRules({ dataset, edited, bare, run, expectSame }: Means) {
  const years = through - dataset.baseYear;
  return {
    "published-years-at-rest": (closure: Scenario["closure"]) => {
      const before = run({ ...bare(closure), actualsThrough: through });
      // Some districts are urban through and through: their share cannot be raised.
      const moved = leverEffects.filter((effect) => effect !== "urbanEmploymentShare");
      const effects = Object.fromEntries(moved.map((effect) => [effect, 0.01]));
      const levers: Scenario["levers"] = {
        l: {
          name: "抓手",
          scope: { kind: "province" },
          borderOnly: false,
          effects,
          startYear: dataset.baseYear + 1,
          rampYears: 2,
          enabled: true,
        },
      };
      const after = run({ ...edited(closure), levers, actualsThrough: through });
      const figures = [
        "gdpReal",
        "gdpNominal",
        "capital",
        "employment",
        "investmentRatio",
        "urbanJobs",
      ] as const;
      dataset.units.forEach(({ name }, unit) => {
        for (const figure of figures) {
          for (let t = 1; t <= years; t += 1) {
            const at = unit * before.years + t;
            expect([name, figure, t, after[figure][at]]).toEqual([name, figure, t, before[figure][at]]);
          }
        }
        const open = unit * before.years + years + 1;
        expect(after.gdpReal[open]).not.toBe(before.gdpReal[open]);
      });
    },
    "published-growth": (closure: Scenario["closure"]) => {
      const found = run({ ...edited(closure), actualsThrough: through });
      dataset.units.forEach((unit, u) => {
        for (let t = 1; t <= years; t += 1) {
          const told = publishedGrowth(dataset, unit, dataset.baseYear + t);
          expect(found.realGrowth[u * found.years + t]).toBeCloseTo(told?.rate ?? Number.NaN, 12);
        }
      });
    },
    "revision-of-nothing": (closure: Scenario["closure"]) => {
      const scenario = edited(closure);
      const censusRevisions = { [revised.prefecture]: { share: 0 } };
      expectSame(run(scenario), run({ ...scenario, censusRevisions }));
    },
    "revised-level": (closure: Scenario["closure"]) => {
      const scenario = edited(closure);
      const before = run(scenario);
      const censusRevisions = { [revised.prefecture]: { share: revised.share } };
      const after = run({ ...scenario, censusRevisions });
      const isRevised = (unit: number) => dataset.units[unit]!.prefecture.code === revised.prefecture;
      expectSame(before, after, (unit) => !isRevised(unit));
      dataset.units.forEach((_, unit) => {
        if (!isRevised(unit)) return;
        for (let t = 0; t < before.years; t += 1) {
          const at = unit * before.years + t;
          expect(after.gdpNominal[at]! / before.gdpNominal[at]! / (1 + revised.share)).toBeCloseTo(1, 12);
        }
      });
    },
  };
}
