/**
 * Scenarios without end, the same for the same seed on every machine: assumptions, scopes,
 * closures and forms of a path take turns, so that some hundreds meet every pair of them.
 */
import type { Dataset } from "../../shared/dataset/schema.ts";
import { policyTypes, sectors, targetScopes, unitKinds } from "../../shared/dataset/schema.ts";
import { type Assumption, assumptions } from "../../shared/scenario/assumptions.ts";
import { emptyScenario } from "../../shared/scenario/empty-scenario.ts";
import { leverCatalogue } from "../../shared/scenario/lever-catalogue.ts";
import type { Path } from "../../shared/scenario/path.ts";
import {
  closures,
  type Lever,
  leverEffects,
  type Override,
  type Project,
  type Scenario,
  type Scope,
  scopeKinds,
} from "../../shared/scenario/schema.ts";
import { createChance } from "./chance.ts";

type Chance = ReturnType<typeof createChance>;
type Range = readonly [low: number, high: number];

/** Wide, but such that nearly every unit survives. */
const ranges: Readonly<Record<string, Range>> = {
  growth: [-0.05, 0.12],
  tfpGrowth: [-0.03, 0.05],
  deflator: [-0.03, 0.06],
  investmentRatio: [0.2, 1.4],
  employmentGrowth: [-0.03, 0.03],
  incomeGrowth: [-0.01, 0.12],
  capitalShare: [0.2, 0.8],
  depreciation: [0.03, 0.15],
};
const effectRanges: Readonly<Record<string, Range>> = {
  growth: [-0.01, 0.03],
  investmentRatio: [0, 0.2],
  urbanEmploymentShare: [-0.05, 0.05],
  urbanJobs: [0, 5],
};
/** One override in so many has a value that is refused: refusals are results too. */
const refusedEvery = 12;

export function generateScenarios(dataset: Dataset, count: number, seed = 1): Scenario[] {
  return Array.from({ length: count }, (_, index) => generate(dataset, index, createChance(seed, index)));
}

function generate(dataset: Dataset, index: number, chance: Chance): Scenario {
  const { baseYear } = dataset;
  // Mostly near, where planners plan; sometimes as far as there are years.
  const away = index % 8 === 7 ? 31 + chance.whole(20) : 1 + chance.whole(15);
  const horizon = index % 2 === 0 ? dataset.targets.horizon : baseYear + away;
  const id = `generated-${index}`;
  const place = { dataset, horizon, chance };
  const groups = {
    g: {
      name: "g",
      members: Object.fromEntries(chance.some(codesOf(dataset), 12).map((code) => [code, true as const])),
    },
  };
  const overrides = listed("o", 1 + chance.whole(4), (at) => overrideOf(place, index + at * 7));
  const scenario: Scenario = {
    ...emptyScenario(id, id, dataset),
    closure: closures[index % closures.length]!,
    horizon,
    overrides,
    groups,
    projects: listed("p", chance.whole(3), () => projectOf(place)),
    levers: listed("l", chance.whole(3), () => leverOf(place)),
    policyTypes: Object.fromEntries(
      chance.some(codesOf(dataset), 30).map((code) => [code, chance.some(policyTypes, 2)]),
    ),
    ensemble: { draws: 32, seed: index },
  };
  if (index % 3 === 1) scenario.targetScope = chance.of(targetScopes);
  if (scenario.closure === "target") scenario.goals = goalsOf(place);
  return scenario;
}

interface Place {
  readonly dataset: Dataset;
  readonly horizon: number;
  readonly chance: Chance;
}

function codesOf({ units }: Dataset): string[] {
  return units.map(({ code }) => code);
}

function listed<T>(prefix: string, count: number, make: (at: number) => T): Record<string, T> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${prefix}${at}`, make(at)]));
}

function overrideOf(place: Place, turn: number): Override {
  const assumption = assumptions[turn % assumptions.length]!;
  const scope = scopeOf(
    place,
    scopeKinds[(turn + Math.floor(turn / assumptions.length)) % scopeKinds.length]!,
  );
  return { scope, assumption, path: pathOf(place, assumption, turn) };
}

function scopeOf({ dataset, chance }: Place, kind: Scope["kind"]): Scope {
  switch (kind) {
    case "province":
      return { kind };
    case "prefecture":
      return { kind, code: chance.of(dataset.units).prefecture.code };
    case "unitKind":
      return { kind, code: chance.of(unitKinds) };
    case "policyType":
      return { kind, code: chance.of(policyTypes) };
    case "group":
      return { kind, code: "g" };
    case "unit":
      return { kind, code: chance.of(dataset.units).code };
  }
}

function rateOf(chance: Chance, assumption: Assumption): number {
  if (chance.whole(refusedEvery) === 0) return -1.5;
  const [low, high] = ranges[assumption.split(".")[0]!]!;
  return chance.between(low, high);
}

function pathOf({ dataset, horizon, chance }: Place, assumption: Assumption, turn: number): Path {
  const value = () => rateOf(chance, assumption);
  const year = () => dataset.baseYear + 1 + chance.whole(horizon - dataset.baseYear);
  if (turn % 3 === 0) return value();
  if (turn % 3 === 1) return { near: value(), long: value(), until: year() };
  return { [year()]: value(), [year()]: value() };
}

function projectOf({ dataset, horizon, chance }: Place): Project {
  const year = () => dataset.baseYear + 1 + chance.whole(horizon - dataset.baseYear + 2);
  return {
    name: "p",
    unit: chance.of(dataset.units).code,
    sector: chance.of(sectors),
    investment: { [year()]: chance.between(0, 80), [year()]: chance.between(0, 80) },
    commissioningYear: year(),
    channel: chance.of(["capital", "valueAdded"] as const),
    valueAdded: chance.between(0, 30),
    jobs: chance.between(0, 2),
    enabled: chance.whole(6) > 0,
  };
}

function leverOf(place: Place): Lever {
  const { dataset, horizon, chance } = place;
  const entry = chance.of(leverCatalogue);
  return {
    catalogueId: entry.id,
    name: entry.id,
    scope:
      entry.policyType === null
        ? scopeOf(place, chance.of(scopeKinds))
        : { kind: "policyType", code: entry.policyType },
    borderOnly: entry.borderOnly,
    effects: Object.fromEntries(
      chance.some(leverEffects, 4).map((effect) => {
        const [low, high] = effectRanges[effect.split(".")[0]!] ?? [-0.01, 0.02];
        return [effect, chance.between(low, high)];
      }),
    ),
    startYear: dataset.baseYear + 1 + chance.whole(horizon - dataset.baseYear),
    rampYears: 1 + chance.whole(5),
    enabled: chance.whole(6) > 0,
  };
}

function goalsOf({ dataset, horizon, chance }: Place): Scenario["goals"] {
  const units = chance.some(dataset.units, 4);
  return Object.fromEntries(
    units.map(({ code, valueAdded: { primary, secondary, tertiary } }) => {
      const gdp = (primary ?? 0) + (secondary ?? 0) + (tertiary ?? 0);
      const year = dataset.baseYear + 1 + chance.whole(horizon - dataset.baseYear);
      return [code, { year, gdpNominal: chance.between(0.8 * gdp, 2 * gdp) }];
    }),
  );
}
