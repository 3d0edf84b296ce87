/** What stands above each column, put together from a header of several rows. */
import type { Merge, TableSheet } from "../tables/table.ts";
import { cellText } from "./cell-text.ts";

/** The cell's own text, else that of the merged area it lies in. */
export function textAt(sheet: TableSheet, row: number, column: number): string {
  const own = cellText(sheet.rows[row]?.[column]);
  if (own !== "") return own;
  const merge = mergeAt(sheet.merges, row, column);
  return merge === null ? "" : cellText(sheet.rows[merge.top]?.[merge.left]);
}

function mergeAt(merges: readonly Merge[], row: number, column: number): Merge | null {
  return (
    merges.find(
      ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
    ) ?? null
  );
}

/**
 * The texts above a column, from the top, rows counted from 0. A group's heading reaches over the
 * empty cells to its right, except in the last row, where every column has its own.
 */
export function headingText(sheet: TableSheet, first: number, last: number, column: number): string {
  const parts: string[] = [];
  for (let row = first; row <= last; row += 1) {
    const text = textAt(sheet, row, column) || (row < last ? leftOf(sheet, row, column, last) : "");
    if (text !== "" && parts.at(-1) !== text) parts.push(text);
  }
  return parts.join("/");
}

/** The heading to the left, unless it is the whole heading of its own column. */
function leftOf(sheet: TableSheet, row: number, column: number, last: number): string {
  for (let at = column - 1; at >= 0; at -= 1) {
    const text = textAt(sheet, row, at);
    if (text === "") continue;
    const merge = mergeAt(sheet.merges, row, at);
    const ends = merge !== null && (merge.right < column || merge.bottom >= last);
    return ends || textAt(sheet, last, at) === "" ? "" : text;
  }
  return "";
}
