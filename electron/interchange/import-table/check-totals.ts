/** Totals that the table itself gives, held against the sum of its units. */
import type { ImportProblem } from "../../../shared/import/schema.ts";
import { sumOf } from "./figure-place.ts";
import { problem } from "./mapped-sheet.ts";
import { isAdditive, type TakenFigure } from "./take-figures.ts";

export interface UnitPlace {
  readonly code: string;
  readonly isDistrict: boolean;
  readonly prefecture: string;
}

/** Beyond rounding: yearbooks' own totals differ from their parts by less. */
const tolerance = 0.001;

/** A total is only held against a sum when the table has the figure of every unit in it. */
export function checkTotals(figures: readonly TakenFigure[], units: readonly UnitPlace[]): ImportProblem[] {
  const problems: ImportProblem[] = [];
  // By what they are, not by column: tables side by side have a column of each.
  const byKind = new Map<string, Map<string, number>>();
  for (const { place, indicator, year, value } of figures) {
    if (place.kind !== "unit") continue;
    const there = byKind.get(`${indicator} ${year}`) ?? new Map<string, number>();
    byKind.set(`${indicator} ${year}`, there.set(place.code, value));
  }
  for (const { place, indicator, year, value, row, column, districts } of figures) {
    if (place.kind === "unit" || !isAdditive(indicator)) continue;
    const parts = units.filter(
      ({ prefecture, isDistrict }) =>
        place.kind === "province" || (prefecture === place.code && (!districts || isDistrict)),
    );
    const found = parts.flatMap(({ code }) => byKind.get(`${indicator} ${year}`)?.get(code) ?? []);
    if (parts.length === 0 || found.length < parts.length) continue;
    const sum = sumOf(found);
    const rounding = 0.005 * (parts.length + 1);
    if (Math.abs(sum - value) <= Math.max(tolerance * Math.abs(value), rounding)) continue;
    const values = { name: place.name, indicator, sum, total: value };
    problems.push(problem("row-total-differs", "warning", { row, column: column.column }, values));
  }
  return problems;
}
