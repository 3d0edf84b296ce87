/** Goals of growth: a mean of roots and products is held against a rate that was typed. */
import { wholePower } from "../../model/power.ts";

/** What roots and products of rates lose, far below the last figure anyone writes. */
const rounding = 1e-12;

/** Whether mean yearly growth reaches a goal. */
export function growthReached(growth: number, goal: number): boolean {
  return growth >= goal - rounding;
}

/** The real GDP that mean yearly growth of `goal` leads to in `years` years. */
export function levelOfGrowth(base: number, goal: number, years: number): number {
  return base * wholePower(1 + goal - rounding, years);
}
