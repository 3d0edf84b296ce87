/** Census revisions of the base year's levels. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attribute } from "../../electron/engine/run/attribution/attribute.ts";
import { isFlaw } from "../../electron/engine/run/attribution/subject.ts";
import { createPlanCompiler } from "../../electron/engine/run/engine.ts";
import { sensitivity } from "../../electron/engine/run/sensitivity/sensitivity.ts";
import {
  ofUnit,
  override,
  province,
  run,
  type ScenarioInput,
  scenarioOn,
  tinyDataset,
  tinyUnits,
} from "./tiny-dataset.ts";

const dataset = tinyDataset();
const share = fc.double({ min: -0.9, max: 2, noNaN: true });
const asked: ScenarioInput = {
  overrides: {
    g: override(ofUnit("c"), "growth", 0.08),
    i: override(ofUnit("c"), "investmentRatio", 0.6),
    l: override(province, "employmentGrowth", 0.01),
  },
};
const revised = (code: string, by: number): ScenarioInput => ({ censusRevisions: { [code]: { share: by } } });

describe.each(["growth", "factors"] as const)("in the %s closure", (closure) => {
  test("a revision of nothing is none, to the bit", () => {
    const none = run(dataset, { closure, ...asked });
    const zero = run(dataset, { closure, ...asked, ...revised("p2", 0) });
    expect(zero.result).toEqual(none.result);
  });

  test("where capital follows output, GDP of every year moves by the share; other prefectures keep their bits", () => {
    fc.assert(
      fc.property(share, (by) => {
        const before = run(dataset, { closure, ...asked });
        const after = run(dataset, { closure, ...asked, ...revised("p2", by) });
        for (const figure of ["gdpNominal", "gdpReal", "capital"] as const) {
          after.unit("c")[figure].forEach((value, t) => {
            expect(value! / (before.unit("c")[figure][t]! * (1 + by))).toBeCloseTo(1, 12);
          });
        }
        expect(after.unit("c").employment).toEqual(before.unit("c").employment);
        for (const code of ["a", "b"]) expect(after.unit(code)).toEqual(before.unit(code));
      }),
    );
  });

  test("an absolute capital stock stays as it is", () => {
    const { unit } = run(dataset, { closure, ...revised("p1", 0.1) });
    expect(unit("a").capital[0]).toBe(250);
    expect(unit("a").gdpReal[0]).toBeCloseTo(110, 12);
  });
});

test("tiers are judged on the revised level, the audit stands on the published one", () => {
  const before = run(dataset);
  expect(before.unit("a").tier[0]).toBe("under200");
  const { unit, result } = run(dataset, revised("p1", 1));
  expect(unit("a").tier[0]).toBe("from200to500");
  expect(result.province.audit.countySum).toBe(before.result.province.audit.countySum);
  expect(result.province.audit.ratio).toBe(before.result.province.audit.ratio);
  expect(result.province.audit.revisedSum).toBeCloseTo(before.result.province.audit.countySum! + 290, 9);
  expect(before.result.province.audit).not.toHaveProperty("revisedSum");
});

test("an unknown prefecture is told and moves nothing", () => {
  const { result } = run(dataset, revised("p9", 0.5));
  expect(result.problems).toMatchObject([{ code: "unknown-prefecture", unit: "p9" }]);
  expect(result.units).toEqual(run(dataset).result.units);
  const scenario = scenarioOn(dataset);
  scenario.censusRevisions = { p1: { share: -1.5 } };
  expect(createPlanCompiler(dataset).compile(scenario).problems).toMatchObject([
    { code: "rate-too-low", unit: "p1", assumption: "censusRevision", value: -1.5 },
  ]);
});

test("a compiler that has seen other shares gives what a new one gives", () => {
  const compiler = createPlanCompiler(dataset);
  fc.assert(
    fc.property(fc.constantFrom("p1", "p2"), share, (code, by) => {
      const scenario = scenarioOn(dataset, { ...asked, ...revised(code, by) });
      expect(compiler.compile(scenario)).toEqual(createPlanCompiler(dataset).compile(scenario));
    }),
  );
});

describe("answers", () => {
  const mixed = tinyDataset({
    units: tinyUnits.map((unit) =>
      unit.code === "b" ? { ...unit, capital: null, capitalOutputRatio: 3 } : unit,
    ),
  });

  test("attribution names the revision where it differs, and the contributions sum to the difference", () => {
    fc.assert(
      fc.property(
        share,
        share,
        fc.constantFrom("growth" as const, "factors" as const),
        fc.constantFrom("gdpNominal", "urbanJobs", "over500", "realGrowth"),
        (one, two, closure, result) => {
          fc.pre(Math.abs(one - two) > 1e-6);
          const against = scenarioOn(mixed, { closure: "growth", ...revised("p1", one) });
          const scenario = scenarioOn(mixed, { closure, ...asked, ...revised("p2", two) });
          const found = attribute(createPlanCompiler(mixed), scenario, against, { result, unit: null });
          if (isFlaw(found)) throw new Error(JSON.stringify(found));
          const sum = Object.values(found.contributions).reduce((total, part) => total + part, 0);
          expect(Math.abs(sum - found.difference)).toBeLessThan(1e-9 * Math.max(1, Math.abs(found.value)));
          expect(found.contributions).toHaveProperty("revision");
          if (result !== "gdpNominal") return;
          expect(found.against).toBeCloseTo(run(mixed, against).result.province.gdpNominal.at(-1)!, 6);
          expect(found.value).toBeCloseTo(run(mixed, scenario).result.province.gdpNominal.at(-1)!, 6);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("without one it is not named", () => {
    const found = attribute(
      createPlanCompiler(mixed),
      scenarioOn(mixed, { ...asked, ...revised("p1", 0.1) }),
      scenarioOn(mixed, revised("p1", 0.1)),
      { result: "gdpNominal", unit: null },
    );
    expect(found).not.toHaveProperty("contributions.revision");
  });

  test("sensitivity moves the shares that are set, and only those", () => {
    const bars = (changes: ScenarioInput) => {
      const found = sensitivity(createPlanCompiler(dataset), scenarioOn(dataset, changes), {
        result: "gdpNominal",
        unit: null,
      });
      if (isFlaw(found)) throw new Error(JSON.stringify(found));
      return found;
    };
    expect(bars({}).bars.some(({ assumption }) => assumption === "censusRevision")).toBe(false);
    const { bars: shown, value } = bars(revised("p1", 0.1));
    const bar = shown.find(({ assumption }) => assumption === "censusRevision")!;
    const part = run(dataset, revised("p1", 0.1)).result.units.slice(0, 2);
    const level = part.reduce((sum, { gdpNominal }) => sum + gdpNominal.at(-1)!, 0);
    expect(bar.highResult! - value).toBeCloseTo((level * 0.05) / 1.1, 6);
    expect(value - bar.lowResult!).toBeCloseTo((level * 0.05) / 1.1, 6);
  });
});
