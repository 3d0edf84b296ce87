/** Which wide rows an edit makes the same for units that differed. */
import { covers } from "../../../shared/scenario/effective-path.ts";
import type { CellEdit } from "../../../shared/scenario/grid-edit.ts";
import { speaks } from "../../../shared/scenario/grid-values.ts";
import { overrideId } from "../../../shared/scenario/set-override.ts";
import type { Sheet } from "./sheet.ts";

/**
 * Rows of many units whose years after the last edited one are about to be held at a mean although
 * the units differ there: a path cannot inherit again after its own years.
 */
export function rowsLevelled(sheet: Sheet, edits: readonly CellEdit[]): number {
  const rows = Map.groupBy(
    edits.filter(({ scope, value }) => scope.kind !== "unit" && value !== null),
    ({ scope, leaf }) => overrideId(scope, leaf),
  );
  let count = 0;
  for (const cells of rows.values()) {
    const [{ scope, leaf } = { scope: null, leaf: null }] = cells;
    if (scope === null || leaf === null) continue;
    const first = Math.min(...cells.map(({ year }) => year));
    const edited = new Set(cells.map(({ year }) => year));
    const { own } = sheet.values.wide(scope, leaf);
    const { values } = sheet.values.leaf(leaf);
    const members = sheet.dataset.units.flatMap((unit, index) =>
      covers(scope, unit, sheet.scenario) ? [index * sheet.years.length] : [],
    );
    const differ = sheet.years.some(
      (year, at) =>
        year > first &&
        !edited.has(year) &&
        !(own !== null && speaks(own.override.path, year)) &&
        new Set(members.map((from) => values[from + at])).size > 1,
    );
    if (differ) count += 1;
  }
  return count;
}
