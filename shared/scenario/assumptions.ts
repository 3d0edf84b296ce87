/** The assumptions a scenario can override, by the fixed names of the file format. */
import { type Sector, sectors } from "../dataset/schema.ts";

export const sectoralAssumptions = ["growth", "tfpGrowth", "deflator"] as const;
export type SectoralAssumption = (typeof sectoralAssumptions)[number];

export const plainAssumptions = [
  "investmentRatio",
  "employmentGrowth",
  "incomeGrowth.urban",
  "incomeGrowth.rural",
  "capitalShare",
  "depreciation",
] as const;
export type PlainAssumption = (typeof plainAssumptions)[number];

export type Assumption = SectoralAssumption | `${SectoralAssumption}.${Sector}` | PlainAssumption;

/** Every name an override may carry; without a sector a sectoral one means all three. */
export const assumptions = [
  ...sectoralAssumptions.flatMap((name) => [name, ...sectors.map((sector) => `${name}.${sector}` as const)]),
  ...plainAssumptions,
] satisfies Assumption[] as [Assumption, ...Assumption[]];

/** Splits `growth.secondary` into its assumption and sectors; `growth` covers all three. */
export function sectorsOf(
  assumption: Assumption,
): { base: SectoralAssumption; sectors: readonly Sector[] } | null {
  for (const base of sectoralAssumptions) {
    if (assumption === base) return { base, sectors };
    if (assumption.startsWith(`${base}.`)) {
      return { base, sectors: [assumption.slice(base.length + 1) as Sector] };
    }
  }
  return null;
}
