import type { Dataset } from "../../../shared/dataset/schema.ts";
import type { ImportProblem } from "../../../shared/import/schema.ts";
import { problem } from "./mapped-sheet.ts";
import type { PlacedRow } from "./match-rows.ts";

/** Units that the table leaves out, where it is a table of units at all. */
export function missingUnits({ units }: Dataset, placed: readonly PlacedRow[]): ImportProblem[] {
  const there = new Set(placed.flatMap(({ place }) => (place.kind === "unit" ? [place.code] : [])));
  if (there.size === 0) return [];
  return units
    .filter(({ code }) => !there.has(code))
    .map(({ code, name }) => problem("unit-missing", "warning", {}, { code, name }));
}
