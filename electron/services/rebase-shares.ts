/** What each part of a move to another dataset adds to nominal GDP, unit by unit. */
import type { Dataset } from "../../shared/dataset/schema.ts";
import { sameJson } from "../../shared/history/json.ts";
import { hybridDataset } from "../../shared/rebase/hybrid-dataset.ts";
import { rebaseScenario } from "../../shared/rebase/rebase-scenario.ts";
import { type RebasePart, type RebaseShare, rebaseParts } from "../../shared/rebase/schema.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import { shapley } from "../engine/run/attribution/shapley.ts";
import type { ResultsOf } from "./scenario-results.ts";

export interface Move {
  readonly from: Dataset;
  readonly to: Dataset;
  readonly scenario: Scenario;
}

/** By unit code, for the units in `codes` that can be computed on both sides, in `year`. */
export type SharesOf = ReadonlyMap<string, RebaseShare>;

/**
 * Exact Shapley values over four parts: base figures (with all that happens up to the later
 * base year), reference assumptions after it, the scenario's own adjustments that lost or
 * changed their place, and parameters. Every mixture of the parts that differ is projected. One
 * whose base figures are the new ones takes the scenario with its years moved; one whose
 * adjustments are the new ones, without those that have no place.
 */
export function rebaseShares(
  { from, to, scenario }: Move,
  codes: readonly string[],
  year: number,
  resultsOf: ResultsOf,
): SharesOf {
  const since = Math.max(from.baseYear, to.baseYear);
  const scenarioOn = (level: Dataset, own: Dataset): Scenario => {
    const target = { ...own, baseYear: level.baseYear, targets: level.targets };
    return { ...rebaseScenario(scenario, from, target).document, horizon: year };
  };
  const choiceOf = (switched: readonly RebasePart[]) =>
    Object.fromEntries(rebaseParts.map((part) => [part, switched.includes(part) ? to : from])) as Record<
      RebasePart,
      Dataset
    >;
  const mixtureOf = (switched: readonly RebasePart[]) => {
    const choice = choiceOf(switched);
    return {
      dataset: hybridDataset(choice, codes, since, year),
      scenario: scenarioOn(choice.level, choice.own),
    };
  };
  const players = differingParts(mixtureOf);
  const worths = Array.from({ length: 1 << players.length }, (_, mask) => {
    const { dataset, scenario: on } = mixtureOf(players.filter((_part, bit) => mask & (1 << bit)));
    const run = resultsOf({ dataset, hash: "", outlines: null }, on);
    return new Map(run.units.map(({ code, gdpNominal }) => [code, gdpNominal.at(-1) ?? null]));
  });
  return new Map(
    codes.flatMap((code): [string, RebaseShare][] => {
      const values = worths.map((worth) => worth.get(code) ?? null);
      if (values.some((value) => value === null)) return [];
      const shares = shapley(values as number[], players.length);
      const parts = Object.fromEntries(
        rebaseParts.map((part) => [part, shares[players.indexOf(part)] ?? 0]),
      ) as RebaseShare["parts"];
      return [[code, { before: values[0] ?? null, after: values.at(-1) ?? null, parts }]];
    }),
  );
}

/** The parts that change anything: each decides over its own fields, so that one look at it by itself tells. */
function differingParts(
  mixtureOf: (switched: readonly RebasePart[]) => { dataset: Dataset; scenario: Scenario },
): RebasePart[] {
  const [plain, level] = [mixtureOf([]), mixtureOf(["level"])];
  return rebaseParts.filter((part) => {
    if (!sameMixture(plain, part === "level" ? level : mixtureOf([part]))) return true;
    // The scenario's years are those of the base figures.
    return part === "own" && !sameMixture(level, mixtureOf(["level", "own"]));
  });
}

type Mixture = { readonly dataset: Dataset; readonly scenario: Scenario };

/** Whether the two are projected alike; what the dataset and the scenario's dataset are called does not count. */
function sameMixture(a: Mixture, b: Mixture): boolean {
  const acting = ({ dataset: { baseYear, parameters, units, prefectures, province }, scenario }: Mixture) => {
    const figures = units.map(({ provenance, population, income, name, ...unit }) => unit);
    return { baseYear, parameters, figures, prefectures, province, scenario: { ...scenario, datasetId: "" } };
  };
  return sameJson(acting(a), acting(b));
}

/** All of them together. */
export function summedShares(shares: SharesOf): RebaseShare {
  const sum: RebaseShare = {
    before: 0,
    after: 0,
    parts: { level: 0, reference: 0, own: 0, parameters: 0 },
  };
  for (const { before, after, parts } of shares.values()) {
    sum.before = (sum.before ?? 0) + (before ?? 0);
    sum.after = (sum.after ?? 0) + (after ?? 0);
    for (const part of rebaseParts) sum.parts[part] += parts[part];
  }
  return sum;
}
