/** A path after some of its years were given numbers of their own, or given back to what they inherit. */

import { speaks } from "./grid-values.ts";
import type { Path, YearlyPath } from "./path.ts";
import { pathValue } from "./path-value.ts";

/** By year: a number, or null for "as inherited". */
export type YearPatch = ReadonlyMap<number, number | null>;

/**
 * The path that makes the years read as patched and all others as they read now; null: nothing of
 * its own is left. A path cannot inherit again after its first own year, so years between and after
 * are pinned to what they read now; years before the first own one go on inheriting.
 *
 * `inherited` over `years` is what the place would read without the path. Years past the last own
 * change are left out where the last number goes on holding.
 */
export function patchedPath(
  own: Path | null,
  years: readonly number[],
  inherited: readonly number[],
  patch: YearPatch,
): YearlyPath | null {
  const firstYear = years[0] ?? 0;
  let gaveBack = false;
  const cells = years.map((year, index) => {
    const below = inherited[index] ?? 0;
    const asked = patch.get(year);
    if (asked === null) {
      gaveBack = true;
      return { year, value: below, own: false };
    }
    if (asked !== undefined) return { year, value: asked, own: true };
    const spoken = own !== null && speaks(own, year);
    return { year, value: spoken ? pathValue(own, year, firstYear, below) : below, own: spoken };
  });
  // A year that was only pinned, to hold what it inherits, is given back along with the others.
  const stays = (cell: (typeof cells)[number], index: number) =>
    cell.own && !(gaveBack && !patch.has(cell.year) && cell.value === inherited[index]);
  const from = cells.findIndex(stays);
  if (from === -1) return null;
  const path: YearlyPath = {};
  let last = Number.NaN;
  for (const { year, value } of cells.slice(from)) {
    if (value !== last) path[year] = value;
    last = value;
  }
  return path;
}
