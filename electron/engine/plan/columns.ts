/** The columns of a plan: one figure a unit and year, `[unit * years + t]`, `t` 0 the base year. */
import { sectors } from "../../../shared/dataset/schema.ts";
import { type Assumption, sectorsOf } from "../../../shared/scenario/assumptions.ts";
import type { LeverEffect } from "../../../shared/scenario/schema.ts";

export const columnNames = [
  "growth.primary",
  "growth.secondary",
  "growth.tertiary",
  "tfpGrowth.primary",
  "tfpGrowth.secondary",
  "tfpGrowth.tertiary",
  "investmentRatio",
  "employmentGrowth",
  "deflator.primary",
  "deflator.secondary",
  "deflator.tertiary",
  "incomeGrowth.urban",
  "incomeGrowth.rural",
  "capitalShare",
  "depreciation",
  "urbanEmploymentShare",
] as const;
export type ColumnName = (typeof columnNames)[number];

export type Columns = Readonly<Record<ColumnName, Float64Array>>;

/** One array a sector, in the order primary, secondary, tertiary. */
export type BySector = readonly [Float64Array, Float64Array, Float64Array];

/** `growth` covers three columns, `growth.secondary` one. */
export function columnsOf(assumption: Assumption | Exclude<LeverEffect, "urbanJobs">): readonly ColumnName[] {
  const sectoral = sectorsOf(assumption as Assumption);
  if (sectoral === null) return [assumption as ColumnName];
  return sectoral.sectors.map((sector) => `${sectoral.base}.${sector}` as const);
}

export function bySector(columns: Columns, base: "growth" | "tfpGrowth" | "deflator"): BySector {
  const [primary, secondary, tertiary] = sectors;
  return [columns[`${base}.${primary}`], columns[`${base}.${secondary}`], columns[`${base}.${tertiary}`]];
}
