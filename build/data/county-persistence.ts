/**
 * Does a county that outgrew its prefecture go on doing so? Nominal growth against the
 * prefecture's units together, 2011–2021 against 2021–2023. The first window crosses census
 * revisions (the common part cancels within a prefecture, a county's own does not), so this
 * can only weaken a claim of persistence, not prove one.
 */
import { gdpOf } from "../../electron/engine/run/backtest/gdp-of.ts";
import type { Dataset } from "../../shared/dataset/schema.ts";

export interface UnitGrowth {
  prefecture: string;
  /** GDP of the first, the middle and the last year. */
  levels: readonly [number, number, number];
}

/** Units with a level of their own in all three years: the inner districts of Kunming were spread by 2021 shares. */
export function unitGrowths({ units }: Dataset): UnitGrowth[] {
  return units.flatMap((unit) => {
    const first = unit.history?.gdp?.["2011"];
    const middle = unit.history?.gdp?.["2021"];
    const last = gdpOf(unit);
    if (first === undefined || middle === undefined || last === null) return [];
    if (unit.provenance.valueAdded?.status === "estimated") return [];
    return [{ prefecture: unit.prefecture.code, levels: [first, middle, last] as const }];
  });
}

export interface Deviation {
  /** Log growth a year above the prefecture's, in each window. */
  earlier: number;
  later: number;
}

export function deviations(units: readonly UnitGrowth[]): Deviation[] {
  const sums = new Map<string, [number, number, number]>();
  for (const { prefecture, levels } of units) {
    const [first, middle, last] = sums.get(prefecture) ?? [0, 0, 0];
    sums.set(prefecture, [first + levels[0], middle + levels[1], last + levels[2]]);
  }
  return units.map(({ prefecture, levels: [first, middle, last] }) => {
    const whole = sums.get(prefecture) ?? [1, 1, 1];
    return {
      earlier: (Math.log(middle / first) - Math.log(whole[1] / whole[0])) / 10,
      later: (Math.log(last / middle) - Math.log(whole[2] / whole[1])) / 2,
    };
  });
}

export interface Persistence {
  slope: number;
  standardError: number;
  count: number;
  /** Share of a county's own deviation to carry on: 0 unless the slope is clearly above 0. */
  keep: number;
}

export function persistence(of: readonly Deviation[]): Persistence {
  const count = of.length;
  const mean = (value: (one: Deviation) => number) => of.reduce((sum, one) => sum + value(one), 0) / count;
  const earlier = mean((one) => one.earlier);
  const later = mean((one) => one.later);
  const spread = of.reduce((sum, one) => sum + (one.earlier - earlier) ** 2, 0);
  const slope = of.reduce((sum, one) => sum + (one.earlier - earlier) * (one.later - later), 0) / spread;
  const rest = of.reduce((sum, one) => sum + (one.later - later - slope * (one.earlier - earlier)) ** 2, 0);
  const standardError = Math.sqrt(rest / (count - 2) / spread);
  return { slope, standardError, count, keep: slope > 2 * standardError ? slope : 0 };
}
