/** Which assumptions the grid shows side by side, each over the years. */
import type { Leaf } from "../../../shared/scenario/effective-path.ts";

export const blockSets = ["growth", "investment", "prices", "incomes", "productivity", "all"] as const;
export type BlockSet = (typeof blockSets)[number];

const leavesOfSet: Readonly<Record<Exclude<BlockSet, "all">, readonly Leaf[]>> = {
  growth: ["growth.primary", "growth.secondary", "growth.tertiary"],
  investment: ["investmentRatio", "employmentGrowth"],
  prices: ["deflator.primary", "deflator.secondary", "deflator.tertiary"],
  incomes: ["incomeGrowth.urban", "incomeGrowth.rural"],
  productivity: [
    "tfpGrowth.primary",
    "tfpGrowth.secondary",
    "tfpGrowth.tertiary",
    "capitalShare",
    "depreciation",
  ],
};

export interface SheetColumn {
  readonly leaf: Leaf;
  readonly year: number;
  /** Position of the year among the years. */
  readonly at: number;
}

export function leavesShown(set: BlockSet): readonly Leaf[] {
  return set === "all" ? Object.values(leavesOfSet).flat() : leavesOfSet[set];
}

/** A block of years for each assumption. */
export function sheetColumns(leaves: readonly Leaf[], years: readonly number[]): SheetColumn[] {
  return leaves.flatMap((leaf) => years.map((year, at) => ({ leaf, year, at })));
}
