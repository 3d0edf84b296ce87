/** What moving a scenario to another dataset would do, and why. */
import type { Dataset } from "../../shared/dataset/schema.ts";
import {
  levelChanges,
  parameterChanges,
  referenceChanges,
  sideOf,
  targetsDiffer,
  unitChanges,
  unitPairs,
} from "../../shared/rebase/compare-datasets.ts";
import { rebaseScenario } from "../../shared/rebase/rebase-scenario.ts";
import type { RebaseReport } from "../../shared/rebase/schema.ts";
import type { PlanProblem } from "../../shared/result/schema.ts";
import { boardOf } from "../../shared/scenario/difference-results.ts";
import type { Scenario } from "../../shared/scenario/schema.ts";
import type { RegisteredDataset } from "../store/dataset-registry.ts";
import { rebaseShares, summedShares } from "./rebase-shares.ts";
import type { Results, ResultsOf } from "./scenario-results.ts";
import { wordProblems } from "./word-problems.ts";

export function rebaseReport(
  { document: scenario, revision }: { readonly document: Scenario; readonly revision: number },
  before: RegisteredDataset,
  after: RegisteredDataset,
  resultsOf: ResultsOf,
): RebaseReport {
  const [from, to] = [before.dataset, after.dataset];
  const rebased = rebaseScenario(scenario, from, to);
  const [was, is] = [resultsOf(before, scenario), resultsOf(after, rebased.document)];
  const pairs = unitPairs(from, to);
  const since = Math.max(from.baseYear, to.baseYear);
  const year = Math.min(scenario.horizon, rebased.document.horizon);
  const years = Array.from({ length: Math.max(0, year - since) }, (_, index) => since + 1 + index);
  return {
    scenario: {
      id: scenario.id,
      name: scenario.name,
      revision,
      groups: Object.fromEntries(Object.entries(scenario.groups).map(([id, { name }]) => [id, { name }])),
    },
    places: { ...placesOf(from), ...placesOf(to) },
    from: sideOf(before),
    to: sideOf(after),
    sameFigures: before.hash === after.hash,
    moves: [...rebased.moves],
    units: unitChanges(from, to, pairs),
    levels: levelChanges(pairs, nominalIn(was, to.baseYear)),
    reference: referenceChanges(from, to, pairs, years),
    parameters: parameterChanges(from, to),
    targetsDiffer: targetsDiffer(from, to),
    boards: {
      before: boardOf(was, from.targets.tiers),
      after: boardOf(is, to.targets.tiers),
    },
    tierChanges: tierChanges(was, is, year),
    shares: sharesIn(year, since),
    newProblems: newProblems(was, is, after),
  };

  function sharesIn(at: number, later: number): RebaseReport["shares"] {
    const none = { before: null, after: null, parts: { level: 0, reference: 0, own: 0, parameters: 0 } };
    // The scenario ended before the new base year: there is no year that both project.
    if (at <= later || pairs.length === 0) return { year: at, province: none, otherUnits: 0, units: [] };
    const names = new Map(pairs.map(({ after: { code, name } }) => [code, name]));
    const shares = rebaseShares({ from, to, scenario }, [...names.keys()], at, resultsOf);
    const othersIn = (run: Results) => {
      const nominal = nominalIn(run, at);
      return run.units.reduce((sum, { code }) => sum + (shares.has(code) ? 0 : (nominal(code) ?? 0)), 0);
    };
    const units = [...shares].flatMap(([code, share]) =>
      Object.values(share.parts).every((part) => part === 0)
        ? []
        : [{ code, name: names.get(code) ?? code, ...share }],
    );
    const reach = ({ before: a, after: b }: (typeof units)[number]) => Math.abs((b ?? 0) - (a ?? 0));
    return {
      year: at,
      province: summedShares(shares),
      otherUnits: othersIn(is) - othersIn(was),
      units: units.sort((a, b) => reach(b) - reach(a)),
    };
  }
}

function placesOf({ units, province }: Dataset): Record<string, string> {
  const named = units.flatMap(({ code, name, prefecture }) => [
    [prefecture.code, prefecture.name],
    [code, name],
  ]);
  return { [province.code]: province.name, ...Object.fromEntries(named) };
}

/** A unit's nominal GDP in a year; null where the run has no such year or figure. */
function nominalIn({ years, units }: Results, year: number): (code: string) => number | null {
  const at = years.indexOf(year);
  const byCode = new Map(units.map(({ code, gdpNominal }) => [code, gdpNominal[at] ?? null]));
  return (code) => byCode.get(code) ?? null;
}

/** In a year that both project, each by its own tiers; a unit that one has not is in none of them. */
function tierChanges(was: Results, is: Results, year: number): RebaseReport["tierChanges"] {
  const tierIn = ({ years, units }: Results) => {
    const at = years.indexOf(year);
    return new Map(units.map(({ code, tier }) => [code, tier[at] ?? null]));
  };
  const [before, after] = [tierIn(was), tierIn(is)];
  const [nominalWas, nominalIs] = [nominalIn(was, year), nominalIn(is, year)];
  const names = new Map([...was.units, ...is.units].map(({ code, name }) => [code, name]));
  const changes = [...names].flatMap(([code, name]) => {
    const [from, to] = [before.get(code) ?? null, after.get(code) ?? null];
    if (from === to) return [];
    return [
      { code, name, before: from, after: to, gdp: { before: nominalWas(code), after: nominalIs(code) } },
    ];
  });
  return changes.sort((a, b) => (b.gdp.after ?? 0) - (a.gdp.after ?? 0));
}

function newProblems(was: Results, is: Results, { dataset }: RegisteredDataset): RebaseReport["newProblems"] {
  const known = new Set(was.problems.map((problem) => JSON.stringify(problem)));
  const problems = is.problems.filter((problem) => !known.has(JSON.stringify(problem)));
  return wordProblems({ problems: problems as PlanProblem[] }, dataset).problems;
}
