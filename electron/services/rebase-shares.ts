/** What each part of a move to another dataset adds to nominal GDP, unit by unit. */
import type { Dataset } from "../../shared/dataset/schema.ts";
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
 * changed their place, and parameters. Every one of the sixteen mixtures is projected. A mixture
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
  const worths = Array.from({ length: 1 << rebaseParts.length }, (_, mask) => {
    const choice = Object.fromEntries(
      rebaseParts.map((part, bit) => [part, mask & (1 << bit) ? to : from]),
    ) as Record<RebasePart, Dataset>;
    const dataset = hybridDataset(choice, codes, since, year);
    const run = resultsOf({ dataset, hash: "", outlines: null }, scenarioOn(choice.level, choice.own));
    return new Map(run.units.map(({ code, gdpNominal }) => [code, gdpNominal.at(-1) ?? null]));
  });
  return new Map(
    codes.flatMap((code): [string, RebaseShare][] => {
      const values = worths.map((worth) => worth.get(code) ?? null);
      if (values.some((value) => value === null)) return [];
      const shares = shapley(values as number[], rebaseParts.length);
      const parts = Object.fromEntries(
        rebaseParts.map((part, bit) => [part, shares[bit] ?? 0]),
      ) as RebaseShare["parts"];
      return [[code, { before: values[0] ?? null, after: values.at(-1) ?? null, parts }]];
    }),
  );
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
