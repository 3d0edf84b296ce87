import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPlanCompiler, createProjection, projectPlan } from "../../electron/engine/run/engine.ts";
import type { Override } from "../../shared/scenario/schema.ts";
import { ofUnit, override, province, run, scenarioOn, tinyDataset } from "./tiny-dataset.ts";

const dataset = tinyDataset();
const codes = ["a", "b", "c", "d"];
const groups = {
  g1: { name: "一", members: { a: true, b: true } },
  g2: { name: "二", members: { b: true, c: true } },
} as const;

const rate = fc.double({ min: -0.2, max: 0.3, noNaN: true });
const pathOf = (value: fc.Arbitrary<number>): fc.Arbitrary<Override["path"]> =>
  fc.oneof(
    value,
    fc.record({ near: value, long: value, until: fc.integer({ min: 2024, max: 2032 }) }),
    fc.dictionary(fc.integer({ min: 2024, max: 2028 }).map(String), value, { minKeys: 1, maxKeys: 5 }),
  );
const scope: fc.Arbitrary<Override["scope"]> = fc.oneof(
  fc.constant(province),
  fc.constantFrom("p1", "p2").map((code) => ({ kind: "prefecture" as const, code })),
  fc
    .constantFrom("county" as const, "county-level-city" as const, "district" as const)
    .map((code) => ({ kind: "unitKind" as const, code })),
  fc.constant({ kind: "policyType" as const, code: "agriculture" as const }),
  fc.constantFrom("g1", "g2").map((code) => ({ kind: "group" as const, code })),
  fc.constantFrom(...codes).map(ofUnit),
);
const rates = fc.constantFrom<Override["assumption"]>(
  "growth",
  "growth.primary",
  "growth.secondary",
  "tfpGrowth",
  "tfpGrowth.tertiary",
  "employmentGrowth",
  "deflator",
  "deflator.secondary",
  "incomeGrowth.urban",
  "incomeGrowth.rural",
);
const shares = fc.constantFrom<Override["assumption"]>("investmentRatio", "capitalShare", "depreciation");
const anyOverride = fc.oneof(
  fc.record({ scope, assumption: rates, path: pathOf(rate) }),
  fc.record({ scope, assumption: shares, path: pathOf(fc.double({ min: 0, max: 1, noNaN: true })) }),
);
const overrides = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), anyOverride, { maxKeys: 8 });
const closure = fc.constantFrom("growth" as const, "factors" as const);

describe("the reference", () => {
  test("comes out to the bit when no override says anything new", () => {
    fc.assert(
      fc.property(closure, fc.integer({ min: 2024, max: 2073 }), (closure, horizon) => {
        const reference = run(dataset, { closure, horizon });
        const { plan } = reference;
        const said = run(dataset, {
          closure,
          horizon,
          overrides: Object.fromEntries(
            codes.flatMap((code, u) =>
              (["investmentRatio", "employmentGrowth", "growth.primary", "tfpGrowth.primary"] as const).map(
                (assumption) => {
                  const row = plan.columns[assumption].slice(u * plan.years + 1, (u + 1) * plan.years);
                  const path = Object.fromEntries([...row].map((value, t) => [2024 + t, value]));
                  return [`${code} ${assumption}`, override(ofUnit(code), assumption, path)];
                },
              ),
            ),
          ),
        });
        expect(said.result).toEqual(reference.result);
      }),
      { numRuns: 30 },
    );
  });

  test("grows by exactly its rates, each sector by itself", () => {
    const { plan, projection } = run(dataset, { horizon: 2073 });
    for (let u = 0; u < codes.length; u++) {
      for (let sector = 0; sector < 3; sector++) {
        const rows = projection.valueAdded[sector]!;
        for (let t = 1; t < plan.years; t++) {
          const at = u * plan.years + t;
          expect(rows[at]).toBe(rows[at - 1]! * (1 + plan.rates[sector]![at]!));
        }
      }
    }
  });
});

test("edits of growth alone give exactly that growth", () => {
  const growthOnly = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,3}$/),
    fc.record({
      scope,
      assumption: fc.constantFrom<Override["assumption"]>("growth", "growth.primary", "growth.tertiary"),
      path: pathOf(rate),
    }),
    { minKeys: 1, maxKeys: 6 },
  );
  fc.assert(
    fc.property(growthOnly, (overrides) => {
      const { plan, projection } = run(dataset, { groups, overrides });
      for (let sector = 0; sector < 3; sector++) {
        const rows = projection.valueAdded[sector]!;
        for (let u = 0; u < codes.length; u++) {
          for (let t = 1; t < plan.years; t++) {
            const at = u * plan.years + t;
            expect(rows[at]).toBe(rows[at - 1]! * (1 + plan.rates[sector]![at]!));
          }
        }
      }
    }),
  );
});

test("one growth rate for all sectors is the growth of GDP", () => {
  fc.assert(
    fc.property(rate, (growth) => {
      const { unit } = run(dataset, { overrides: { o: override(province, "growth", growth) } });
      for (const rate of unit("b").realGrowth.slice(1)) expect(rate).toBeCloseTo(growth, 13);
    }),
  );
});

test("more investment never lowers GDP, nor more employment", () => {
  const more = fc.double({ min: 0, max: 0.5, noNaN: true });
  const raised = fc.constantFrom("investmentRatio" as const, "employmentGrowth" as const);
  fc.assert(
    fc.property(overrides, closure, raised, more, (overrides, closure, assumption, addition) => {
      const before = run(dataset, { closure, groups, overrides });
      const { plan } = before;
      const after = run(dataset, {
        closure,
        groups,
        overrides,
        levers: {
          l: { name: "抓手", scope: province, startYear: 2024, effects: { [assumption]: addition } },
        },
      });
      for (const [u, unit] of before.result.units.entries()) {
        for (let t = 0; t < plan.years; t++) {
          const [less, now] = [unit.gdpReal[t], after.result.units[u]!.gdpReal[t]];
          if (less === null || less === undefined || now === null || now === undefined) continue;
          expect(now).toBeGreaterThanOrEqual(less * (1 - 1e-12));
        }
      }
    }),
  );
});

test("the order of keys does not matter", () => {
  fc.assert(
    fc.property(overrides, closure, fc.infiniteStream(fc.nat()), (overrides, closure, luck) => {
      const entries = Object.entries(overrides);
      const shuffled = entries
        .map((entry) => ({ entry, at: luck.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ entry }) => entry);
      const forth = run(dataset, { closure, groups, overrides });
      const back = run(dataset, { closure, groups, overrides: Object.fromEntries(shuffled) });
      expect(back.result).toEqual(forth.result);
    }),
  );
});

test("units are independent: what others are given changes nothing, to the bit", () => {
  fc.assert(
    fc.property(
      overrides,
      closure,
      fc.constantFrom(...codes),
      anyOverride,
      (overrides, closure, code, extra) => {
        const before = run(dataset, { closure, groups, overrides });
        const after = run(dataset, {
          closure,
          groups,
          overrides: { ...overrides, zzzz: { ...extra, scope: ofUnit(code) } },
        });
        const others = (result: typeof before.result) => result.units.filter((unit) => unit.code !== code);
        expect(others(after.result)).toEqual(others(before.result));
      },
    ),
  );
});

test("a kept compiler and used buffers give what new ones give", () => {
  const compiler = createPlanCompiler(dataset);
  const buffers = createProjection(codes.length, 6);
  fc.assert(
    fc.property(overrides, closure, (overrides, closure) => {
      const fresh = run(dataset, { closure, groups, overrides });
      const plan = compiler.compile(scenarioOn(dataset, { closure, groups, overrides }));
      expect(projectPlan(plan, buffers)).toBe(buffers);
      expect(plan).toEqual(fresh.plan);
      expect(buffers).toEqual(fresh.projection);
    }),
  );
});
