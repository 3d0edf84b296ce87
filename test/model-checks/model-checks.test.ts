import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { createPlanCompiler, type Projection, projectPlan } from "../../electron/engine/run/engine.ts";
import { type Dataset, datasetSchema } from "../../shared/dataset/schema.ts";
import { assumptions } from "../../shared/scenario/assumptions.ts";
import { effectiveValues, leavesOf } from "../../shared/scenario/effective-path.ts";
import { leverCatalogue, leverFromEntry } from "../../shared/scenario/lever-catalogue.ts";
import { leverEffects, type Override, type Scenario } from "../../shared/scenario/schema.ts";
import { baseOf, read, scenarioAt } from "./apply-claim.ts";
import { levelRules } from "./level-rules.ts";
import {
  boundsFile,
  type invariances,
  invariancesFile,
  outputs,
  type Response,
  responsesFile,
} from "./schema.ts";

const here = (path: string) => new URL(path, import.meta.url);
const yaml = (path: string): unknown => parse(readFileSync(here(path), "utf8"));
const dataset: Dataset = datasetSchema.parse(
  JSON.parse(readFileSync(here("../../shared/dataset/embedded/yunnan-2023.xiance-data.json"), "utf8")),
);
const responses = readdirSync(here("responses")).flatMap((name) =>
  responsesFile.parse(yaml(`responses/${name}`)),
);
const bounds = boundsFile.parse(yaml("bounds.yaml"));
const invarianceClaims = invariancesFile
  .parse(yaml("invariances.yaml"))
  .flatMap(({ closures, ...claim }) => closures.map((closure) => ({ ...claim, closure })));
const compiler = createPlanCompiler(dataset);
const { baseYear } = dataset;

function run(scenario: Scenario): Projection {
  const plan = compiler.compile(scenario);
  expect(plan.problems).toEqual([]);
  return projectPlan(plan);
}

/** Every place where a claim does not hold, as words a reader can find it by; the first few. */
function breaches(runs: readonly Projection[], holds: (at: number, year: number) => boolean): string[] {
  const found: string[] = [];
  const years = runs[0]!.years;
  dataset.units.forEach(({ name }, unit) => {
    for (let t = 1; t < years; t += 1) {
      if (!holds(unit * years + t, baseYear + t)) found.push(`${name} ${baseYear + t}`);
    }
  });
  return found.slice(0, 5);
}

const compare: Readonly<Record<Response["expect"], (low: number, high: number) => boolean>> = {
  rises: (low, high) => high > low,
  falls: (low, high) => high < low,
  "does-not-fall": (low, high) => high >= low,
  "does-not-rise": (low, high) => high <= low,
  unchanged: Object.is,
};

describe("responses", () => {
  test.each(responses)("$id: $claim", (claim) => {
    const low = run(scenarioAt(dataset, claim, claim.low));
    const high = run(scenarioAt(dataset, claim, claim.high));
    const found = breaches([low, high], (at, year) => {
      const [before, after] = [read(low, claim.output, at), read(high, claim.output, at)];
      return year < claim.from ? Object.is(before, after) : compare[claim.expect](before, after);
    });
    expect(found).toEqual([]);
  });

  test("no two claims bear the same name", () => {
    const ids = [...responses, ...bounds].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("every assumption and every effect of a lever is claimed something about", () => {
    const claimed = new Set(
      responses.map(({ move }) => (move.kind === "project" ? move.channel : move.name)),
    );
    const covers = (name: string) =>
      claimed.has(name as never) || [...claimed].some((each) => name.startsWith(`${each}.`));
    expect(assumptions.filter((name) => !covers(name))).toEqual([]);
    const levers = responses.flatMap(({ move }) => (move.kind === "lever" ? [move.name] : []));
    expect(leverEffects.filter((effect) => !levers.includes(effect))).toEqual([]);
  });
});

describe("bounds, at both ends of every response", () => {
  const ends = responses.flatMap((claim) =>
    [claim.low, claim.high].map((end) => scenarioAt(dataset, claim, end)),
  );

  test.each(bounds)("$id: $claim", ({ output, atLeast, above }) => {
    for (const scenario of ends) {
      const found = run(scenario);
      const out = breaches([found], (at) => {
        const value = read(found, output, at);
        return (atLeast === undefined || value >= atLeast) && (above === undefined || value > above);
      });
      expect(out).toEqual([]);
    }
  });
});

type Rule = (typeof invariances)[number];

/** Something is edited everywhere, so that what must not change could. */
function edited(closure: Scenario["closure"]): Scenario {
  const scope = { kind: "province" } as const;
  const overrides: Record<string, Override> = {
    a: { scope, assumption: "growth", path: { near: 0.08, long: 0.05, until: 2027 } },
    b: { scope, assumption: "tfpGrowth.secondary", path: 0.02 },
    c: { scope, assumption: "investmentRatio", path: { "2025": 0.8, "2028": 0.75 } },
    d: { scope, assumption: "employmentGrowth", path: 0.004 },
    e: { scope: { kind: "unitKind", code: "county" }, assumption: "growth.tertiary", path: 0.07 },
    f: { scope: { kind: "unit", code: "530181" }, assumption: "investmentRatio", path: 0.9 },
  };
  return { ...baseOf(dataset, closure), overrides };
}

function expectSame(a: Projection, b: Projection, isCounted: (unit: number) => boolean = () => true): void {
  for (const output of outputs) {
    const found: string[] = [];
    dataset.units.forEach(({ name }, unit) => {
      for (let t = 0; t < Math.min(a.years, b.years) && isCounted(unit); t += 1) {
        const [x, y] = [read(a, output, unit * a.years + t), read(b, output, unit * b.years + t)];
        if (!Object.is(x, y)) found.push(`${name} ${output} ${baseYear + t}`);
      }
    });
    expect(found.slice(0, 5)).toEqual([]);
  }
}

const rules: Readonly<Record<Rule, (closure: Scenario["closure"]) => void>> = {
  "one-unit-alone": (closure) => {
    const scenario = edited(closure);
    const before = run(scenario);
    for (const [unit, { code }] of dataset.units.entries()) {
      const own: Override = { scope: { kind: "unit", code }, assumption: "employmentGrowth", path: 0.05 };
      const after = run({ ...scenario, overrides: { ...scenario.overrides, own } });
      expectSame(before, after, (other) => other !== unit);
      const at = unit * before.years + 1;
      expect(after.gdpReal[at]!).toBeGreaterThan(before.gdpReal[at]!);
    }
  },
  "reference-written-out": (closure) => {
    const scenario = baseOf(dataset, closure);
    const years = Array.from({ length: dataset.targets.horizon - baseYear }, (_, t) => baseYear + 1 + t);
    const overrides: Record<string, Override> = {};
    for (const unit of dataset.units) {
      for (const assumption of assumptions) {
        for (const leaf of leavesOf(assumption)) {
          const values = effectiveValues(dataset, unit, leaf, [], years);
          const path = Object.fromEntries(years.map((year, index) => [String(year), values[index]!]));
          overrides[`${unit.code}:${leaf}`] = {
            scope: { kind: "unit", code: unit.code },
            assumption: leaf,
            path,
          };
        }
      }
    }
    expectSame(run(scenario), run({ ...scenario, overrides }));
  },
  "order-of-overrides": (closure) => {
    const scenario = edited(closure);
    const overrides = Object.fromEntries(Object.entries(scenario.overrides).reverse());
    expectSame(run(scenario), run({ ...scenario, overrides }));
  },
  "catalogue-at-zero": (closure) => {
    const types = ["agriculture", "industry", "culture-tourism", "border-port"] as const;
    const policyTypes = Object.fromEntries(dataset.units.map(({ code }) => [code, [...types]]));
    const levers = Object.fromEntries(leverCatalogue.map((entry) => [entry.id, leverFromEntry(entry, 2025)]));
    const scenario = edited(closure);
    expectSame(run(scenario), run({ ...scenario, policyTypes, levers }));
  },
  "switched-off": (closure) => {
    const scenario = edited(closure);
    const effects = Object.fromEntries(leverEffects.map((effect) => [effect, 0.01]));
    const lever = { ...leverFromEntry(leverCatalogue[0]!, 2025), effects, enabled: false };
    const projects: Scenario["projects"] = {};
    for (const channel of ["capital", "valueAdded"] as const) {
      projects[channel] = {
        name: channel,
        unit: "530181",
        sector: "secondary",
        investment: { "2025": 100 },
        commissioningYear: 2026,
        channel,
        valueAdded: 50,
        jobs: 1,
        enabled: false,
      };
    }
    expectSame(run(scenario), run({ ...scenario, levers: { l: lever }, projects }));
  },
  "sectors-add-up": (closure) => {
    const found = run(edited(closure));
    const sum = (at: number) => found.valueAdded.reduce((total, sector) => total + sector[at]!, 0);
    expect(breaches([found], (at) => Math.abs(sum(at) / found.gdpReal[at]! - 1) < 1e-14)).toEqual([]);
  },
  "prices-at-rest": (closure) => {
    const found = run(edited(closure));
    expect(breaches([found], (at) => Object.is(found.gdpReal[at], found.gdpNominal[at]))).toEqual([]);
  },
  "shorter-horizon": (closure) => {
    const scenario = edited(closure);
    expectSame(run({ ...scenario, horizon: 2035 }), run(scenario));
  },
  ...levelRules({ dataset, edited, bare: (closure) => baseOf(dataset, closure), run, expectSame }),
};

describe("invariances", () => {
  test.each(invarianceClaims)("$id, $closure: $claim", ({ rule, closure }) => rules[rule](closure));
});
