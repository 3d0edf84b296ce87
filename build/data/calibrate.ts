/**
 * Chooses the growth rule on the prefecture panel, in two stages so that the one common
 * slowdown in the data cannot pick everything: first the shape without slowing on all
 * origins, then the slowing alone on the early origins, checked on the late ones.
 */
import type { GrowthPanel } from "../../electron/engine/run/backtest/growth-panel.ts";
import {
  driftRule,
  ownRule,
  type Rule,
  type ShrunkRule,
  shrunkRule,
} from "../../electron/engine/run/backtest/growth-rules.ts";
import { misses, overall, type Score, scores } from "../../electron/engine/run/backtest/rolling-origins.ts";

export const horizons = [1, 2, 3, 4, 5, 6] as const;
export const spans = {
  all: { from: 2008, to: 2022 },
  early: { from: 2008, to: 2014 },
  late: { from: 2015, to: 2022 },
} as const;
export type Span = { from: number; to: number };

/** Longest deviation window tried: every rule is scored only where this much history exists. */
const windows = [3, 5] as const;
const commons = [1, 2, 3, 5] as const;
const keeps = [0, 0.1, 0.2, 0.3, 0.4, 0.5] as const;
const fadings = [1, 0.7, 0.5] as const;
const slowings = [1, 0.98, 0.95, 0.93, 0.9] as const;

export function yearsOf({ from, to }: Span): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Scores of rules on the cells that all of them can forecast, so that none is spared a hard one. */
export function compare(panel: GrowthPanel, rules: readonly Rule[], span: Span): Score[][] {
  const cell = (miss: { place: string; origin: number; horizon: number }) =>
    `${miss.place}/${miss.origin}/${miss.horizon}`;
  const all = rules.map((rule) => misses(panel, rule, yearsOf(span), horizons));
  const counts = new Map<string, number>();
  for (const miss of all.flat()) counts.set(cell(miss), (counts.get(cell(miss)) ?? 0) + 1);
  return all.map((found) =>
    scores(
      found.filter((miss) => counts.get(cell(miss)) === rules.length),
      horizons,
    ),
  );
}

function best(panel: GrowthPanel, shapes: readonly ShrunkRule[], span: Span): ShrunkRule {
  const errors = compare(panel, shapes.map(shrunkRule), span).map(overall);
  // Equal to a hundredth of a percentage point is equal; the earlier, simpler one stays.
  const least = Math.min(...errors);
  const chosen = shapes.find((_, index) => (errors[index] ?? Number.POSITIVE_INFINITY) < least + 1e-4);
  if (chosen === undefined) throw new Error("no rule could be scored");
  return chosen;
}

/** From the simplest up: less kept, sooner gone, fewer years. */
const shapesWithoutSlowing: readonly ShrunkRule[] = keeps.flatMap((keep) =>
  (keep === 0 ? [0.5] : [...fadings].reverse()).flatMap((fading) =>
    windows.flatMap((window) => commons.map((common) => ({ common, slowing: 1, keep, fading, window }))),
  ),
);

export function chooseRule(panel: GrowthPanel): ShrunkRule {
  const shape = best(panel, shapesWithoutSlowing, spans.all);
  return best(
    panel,
    slowings.map((slowing) => ({ ...shape, slowing })),
    spans.early,
  );
}

/** The rules the document shows beside the chosen one. */
export function shownRules(chosen: ShrunkRule): Rule[] {
  const plain = { common: 1, slowing: 1, keep: 0, fading: 1, window: 5 };
  return [
    driftRule,
    ownRule(5),
    shrunkRule(plain),
    ...[0.2, 0.5].map((keep) => shrunkRule({ ...plain, keep })),
    ...[3, 5].map((common) => shrunkRule({ ...plain, common })),
    ...slowings.map((slowing) => shrunkRule({ ...chosen, slowing })),
  ];
}
