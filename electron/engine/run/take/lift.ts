/** The smallest additions that bring a unit to a line, by growth and by investment. */

import { log } from "../../model/logarithm.ts";
import { root } from "../../model/power.ts";
import { firstOpen } from "../../plan/actuals.ts";
import type { Plan } from "../../plan/plan.ts";
import { SEARCHED } from "../extra-growth.ts";
import { crossing, least } from "./least.ts";
import type { Bench } from "./single-unit.ts";

/** What has to be reached: a nominal GDP, 亿元, in year t; `isReached` says whether the line itself counts. */
export interface Line {
  readonly level: number;
  readonly t: number;
  isReached(gdpNominal: number): boolean;
}

/** Ten times the GDP invested on top every year: what this does not reach, investment does not reach. */
export const searchedInvestment = 10;

/** Extra yearly growth, as a fraction; 0: already there; null: not within 50 points a year. */
export function extraGrowthFor(bench: Bench, line: Line): number | null {
  return solved((extra) => bench.withGrowth(extra, line.t), line, SEARCHED);
}

/** Extra investment ratio; null: not reachable by investment. */
export function extraInvestmentFor(bench: Bench, line: Line): number | null {
  return solved((extra) => bench.withInvestment(extra, line.t), line, searchedInvestment);
}

function solved(value: (extra: number) => number, line: Line, most: number): number | null {
  const goal = log(line.level);
  // In logarithms the level is nearly straight in the addition, so the crossing is found in a few steps.
  const guess = line.level > 0 ? crossing((extra) => log(value(extra)) - goal, most) : null;
  return least((extra) => line.isReached(value(extra)), most, guess);
}

/** Mean yearly real growth of the row from year `from`, the base year unless told, to year `t`. */
export function yearlyGrowth(gdpReal: Float64Array, row: number, t: number, from = 0): number {
  return root((gdpReal[row + t] ?? Number.NaN) / (gdpReal[row + from] ?? Number.NaN), t - from) - 1;
}

/** The highest investment ratio of the years open up to the one before t, with `extra` in each. */
export function highestRatio(plan: Plan, unit: number, t: number, extra: number): number {
  const { investmentRatio } = plan.columns;
  let highest = 0;
  for (let year = firstOpen(plan, unit); year < t; year += 1) {
    highest = Math.max(highest, (investmentRatio[unit * plan.years + year] ?? 0) + extra);
  }
  return highest;
}

/**
 * Real investment of the bench's last trial beyond that of the scenario, 亿元 summed from
 * the first open year to the one before t; projects are in both and cancel.
 */
export function extraInvestment(
  plan: Plan,
  unit: number,
  gdpReal: Float64Array,
  bench: Bench,
  extra: number,
  t: number,
): number {
  const row = unit * plan.years;
  let sum = 0;
  for (let year = firstOpen(plan, unit); year < t; year += 1) {
    const ratio = plan.columns.investmentRatio[row + year] ?? 0;
    sum += (ratio + extra) * (bench.trial.gdpReal[year] ?? 0) - ratio * (gdpReal[row + year] ?? 0);
  }
  return sum;
}
