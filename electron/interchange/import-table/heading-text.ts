/** What stands above each column, put together from a header of several rows. */
import type { Merge, TableSheet } from "../tables/table.ts";
import { cellText } from "./cell-text.ts";

export interface Headings {
  /** The cell's own text, else that of the merged area it lies in; rows counted from 0. */
  textAt(row: number, column: number): string;
  /**
   * The texts above a column, from row `first` down to `last`. A group's heading reaches over the
   * empty cells to its right, except in the last row, where every column has its own.
   */
  above(first: number, last: number, column: number): string;
}

/** Rows of a header at the most; what is above is the title. */
export const mostHeaderRows = 5;

/** Of the rows down to `deepest`, merged areas only within a header's depth of it. */
export function createHeadings({ rows, merges }: TableSheet, deepest: number): Headings {
  const width = rows.slice(0, deepest + 1).reduce((most, row) => Math.max(most, row.length), 0);
  const areas = new Map<number, Merge>();
  for (const merge of merges) {
    for (
      let row = Math.max(merge.top, deepest - mostHeaderRows);
      row <= Math.min(merge.bottom, deepest);
      row += 1
    ) {
      // A row covered by several areas is out of order; what is first is kept.
      for (let column = merge.left; column <= merge.right; column += 1) {
        const place = row * wide + column;
        if (!areas.has(place)) areas.set(place, merge);
      }
    }
  }
  const areaAt = (row: number, column: number) => areas.get(row * wide + column) ?? null;

  function textAt(row: number, column: number): string {
    const own = cellText(rows[row]?.[column]);
    if (own !== "") return own;
    const area = areaAt(row, column);
    return area === null ? "" : cellText(rows[area.top]?.[area.left]);
  }

  /** The heading to the left, unless it is the whole heading of its own column. */
  function leftOf(row: number, column: number, last: number): string {
    for (let at = Math.min(column, width) - 1; at >= 0; at -= 1) {
      const text = textAt(row, at);
      if (text === "") continue;
      const area = areaAt(row, at);
      const ends = area !== null && (area.right < column || area.bottom >= last);
      return ends || textAt(last, at) === "" ? "" : text;
    }
    return "";
  }

  return {
    textAt,
    above(first, last, column) {
      const parts: string[] = [];
      for (let row = first; row <= last; row += 1) {
        const text = textAt(row, column) || (row < last ? leftOf(row, column, last) : "");
        if (text !== "" && parts.at(-1) !== text) parts.push(text);
      }
      return parts.join("/");
    },
  };
}

/** More columns than a sheet has. */
const wide = 100_000;
