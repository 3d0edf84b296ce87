/** In what the figures, assumptions and parameters of two datasets differ. */
import type { Dataset, Unit } from "../dataset/schema.ts";
import { sameJson } from "../history/json.ts";
import { effectiveValues, type Leaf } from "../scenario/effective-path.ts";
import {
  type ComparedFigure,
  comparedFigures,
  comparedParameters,
  type RebaseReport,
  type RebaseSide,
} from "./schema.ts";

/** A unit as both have it. */
export interface UnitPair {
  readonly before: Unit;
  readonly after: Unit;
}

export function unitPairs(from: Dataset, to: Dataset): UnitPair[] {
  const later = new Map(to.units.map((unit) => [unit.code, unit]));
  return from.units.flatMap((before) => {
    const after = later.get(before.code);
    return after === undefined ? [] : [{ before, after }];
  });
}

export function sideOf({ dataset, hash }: { dataset: Dataset; hash: string }): RebaseSide {
  const { id, title, baseYear, vintage, units, breaks, targets } = dataset;
  const { tiers } = targets;
  return { id, title, hash, baseYear, vintage: vintage ?? null, units: units.length, breaks, tiers };
}

export function unitChanges(from: Dataset, to: Dataset, pairs: readonly UnitPair[]): RebaseReport["units"] {
  const both = new Set(pairs.map(({ before }) => before.code));
  const others = ({ units }: Dataset) =>
    units.flatMap(({ code, name }) => (both.has(code) ? [] : [{ code, name }]));
  return {
    gone: others(from),
    added: others(to),
    moved: pairs.flatMap(({ before, after }) =>
      before.prefecture.code === after.prefecture.code
        ? []
        : [
            {
              code: after.code,
              name: after.name,
              before: before.prefecture.name,
              after: after.prefecture.name,
            },
          ],
    ),
  };
}

/** Null: a sector is missing. */
export function gdpOf({ valueAdded: { primary, secondary, tertiary } }: Unit): number | null {
  return primary === null || secondary === null || tertiary === null ? null : primary + secondary + tertiary;
}

function figureOf(unit: Unit, figure: ComparedFigure): number | null {
  switch (figure) {
    case "gdp":
      return gdpOf(unit);
    case "valueAdded.primary":
    case "valueAdded.secondary":
    case "valueAdded.tertiary":
      return unit.valueAdded[figure.slice("valueAdded.".length) as keyof Unit["valueAdded"]];
    case "income.urban":
    case "income.rural":
      return unit.income[figure.slice("income.".length) as keyof Unit["income"]];
    default:
      return unit[figure] ?? null;
  }
}

/** `projected`: the nominal GDP that the scenario gives a unit today for the new base year. */
export function levelChanges(
  pairs: readonly UnitPair[],
  projected: (code: string) => number | null,
): RebaseReport["levels"] {
  let [compared, differing] = [0, 0];
  const byUnit = pairs.flatMap(({ before, after }) => {
    const figures = comparedFigures.flatMap((figure) => {
      const [from, to] = [figureOf(before, figure), figureOf(after, figure)];
      if (from === null && to === null) return [];
      compared += 1;
      if (from === to) return [];
      differing += 1;
      return [{ figure, before: from, after: to }];
    });
    if (figures.length === 0) return [];
    const { code, name } = after;
    const gdp = { before: gdpOf(before), after: gdpOf(after) };
    return [{ code, name, gdp, projected: projected(code), figures }];
  });
  const total = (unitOf: (pair: UnitPair) => Unit) =>
    pairs.reduce((sum, pair) => sum + (gdpOf(unitOf(pair)) ?? 0), 0);
  return {
    compared,
    differing,
    unitsDiffering: byUnit.length,
    total: { before: total(({ before }) => before), after: total(({ after }) => after) },
    byUnit: byUnit.sort((a, b) => reach(b.gdp) - reach(a.gdp)),
  };
}

function reach({ before, after }: { before: number | null; after: number | null }): number {
  return Math.abs((after ?? 0) - (before ?? 0));
}

const leaves = [
  "growth.primary",
  "growth.secondary",
  "growth.tertiary",
  "deflator.primary",
  "deflator.secondary",
  "deflator.tertiary",
  "tfpGrowth.primary",
  "investmentRatio",
  "employmentGrowth",
  "incomeGrowth.urban",
  "incomeGrowth.rural",
] as const satisfies Leaf[];

/** Weighted by what the assumption acts on in the first dataset, so that only the assumption moves the mean. */
export function referenceChanges(
  from: Dataset,
  to: Dataset,
  pairs: readonly UnitPair[],
  years: readonly number[],
): RebaseReport["reference"] {
  if (years.length === 0) return [];
  return leaves.flatMap((leaf) => {
    let [weights, before, after, units] = [0, 0, 0, 0];
    for (const pair of pairs) {
      const was = effectiveValues(from, pair.before, leaf, [], years);
      const is = effectiveValues(to, pair.after, leaf, [], years);
      if (is.some((value, index) => value !== was[index])) units += 1;
      const weight = weightOf(pair.before, leaf);
      weights += weight;
      before += weight * mean(was);
      after += weight * mean(is);
    }
    if (units === 0) return [];
    const assumption = leaf === "tfpGrowth.primary" ? "tfpGrowth" : leaf;
    const share = (sum: number) => (weights > 0 ? sum / weights : null);
    return [{ assumption, before: share(before), after: share(after), units, years: [...years] }];
  });
}

function weightOf(unit: Unit, leaf: Leaf): number {
  const [base, sector] = leaf.split(".");
  const isSectoral = base === "growth" || base === "deflator";
  const figure = isSectoral ? unit.valueAdded[sector as keyof Unit["valueAdded"]] : gdpOf(unit);
  return Math.max(0, figure ?? 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function parameterChanges(from: Dataset, to: Dataset): RebaseReport["parameters"] {
  return comparedParameters.flatMap((name) => {
    const [before, after] = [numberAt(from.parameters, name), numberAt(to.parameters, name)];
    return before === after ? [] : [{ name, before, after }];
  });
}

/** Null: not said. */
function numberAt(parameters: object, name: string): number | null {
  const value = name
    .split(".")
    .reduce<unknown>((holder, key) => (holder as Record<string, unknown> | undefined)?.[key], parameters);
  return typeof value === "number" ? value : null;
}

export function targetsDiffer(from: Dataset, to: Dataset): boolean {
  return !sameJson(from.targets, to.targets);
}
