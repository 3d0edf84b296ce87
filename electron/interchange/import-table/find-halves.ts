/** Tables printed side by side in one sheet: columns that name other units than those before them. */
import type { TableSheet } from "../tables/table.ts";
import { cellText } from "./cell-text.ts";
import type { NameIndex } from "./name-index.ts";

/** Printed pages are not wider. */
const mostColumns = 48;
const mostRows = 1000;
/** Units that two columns may both name: a reading of a name that is not sure. */
const mostShared = 0.1;

/** The columns of names, from left to right; one, or none, where the sheet is one table. */
export function findHalves({ rows }: TableSheet, index: NameIndex): number[] {
  const width = Math.min(
    mostColumns,
    rows.reduce((most, row) => Math.max(most, row.length), 0),
  );
  const names: number[] = [];
  const named = new Set<string>();
  for (let column = 0; column < width; column += 1) {
    const units = new Set<string>();
    for (const row of rows.slice(0, mostRows)) {
      if (typeof row[column] !== "string") continue;
      for (const { kind, code } of index.find(cellText(row[column])).places)
        if (kind === "unit") units.add(code);
    }
    const shared = [...units].filter((code) => named.has(code)).length;
    // Two names may stand in a remark; the same units again are another table of them, not its other half.
    if (units.size < 2 || shared > mostShared * units.size) continue;
    names.push(column);
    for (const code of units) named.add(code);
  }
  return names;
}
