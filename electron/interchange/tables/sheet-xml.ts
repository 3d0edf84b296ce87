/** A worksheet's XML before it is read: only filled cells, with what the reader would drop kept as text. */
import { formulaWithoutResult } from "./cell-of.ts";
import type { Merge } from "./table.ts";
import { maxSheetCells, maxSheetColumns, maxSheetRows } from "./table-limits.ts";
import { tooLarge } from "./table-refusal.ts";

export interface PreparedSheet {
  readonly xml: string;
  readonly merges: readonly Merge[];
  readonly hasFormulas: boolean;
  /** Filled cells right of the last column that is read were left out. */
  readonly isCut: boolean;
}

const cellElement = /<((?:\w+:)?)c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/g;
const reference = /\br=(["'])([A-Z]{1,3})(\d{1,7})\1/;

/** Throws a TableRefusal for a sheet of more cells or rows than are read. */
export function prepareSheet(xml: string, name: string): PreparedSheet {
  let filled = 0;
  let hasFormulas = false;
  let isCut = false;
  const kept = xml.replace(cellElement, (whole, prefix: string, attributes: string, inner = "") => {
    const place = reference.exec(attributes);
    const hasFormula = /<(?:\w+:)?f[\s/>]/.test(inner);
    const hasValue = /<(?:\w+:)?(?:v|is)[\s>]/.test(inner);
    hasFormulas ||= hasFormula;
    // Without a reference of its own a cell stands after the one before it, and must stay.
    if (place !== null && !hasFormula && !hasValue) return "";
    if (place !== null) {
      if (Number(place[3]) > maxSheetRows) throw tooLarge("rows", maxSheetRows, name);
      if (columnIndex(place[2] ?? "") >= maxSheetColumns) {
        isCut = true;
        return "";
      }
    }
    filled += 1;
    if (filled > maxSheetCells) throw tooLarge("cells", maxSheetCells, name);
    if (hasFormula && !hasValue) {
      return `<${prefix}c${asText(attributes)}><${prefix}v>${formulaWithoutResult}</${prefix}v></${prefix}c>`;
    }
    return /\bt=(["'])e\1/.test(attributes) ? whole.replace(attributes, asText(attributes)) : whole;
  });
  return { xml: kept, merges: mergesIn(xml), hasFormulas, isCut };
}

/** An error is read as nothing; as a string its text comes through. */
function asText(attributes: string): string {
  return `${attributes.replace(/\st=(["'])\w*\1/, "")} t="str"`;
}

/** `A` is 0. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

const mergeElement = /<(?:\w+:)?mergeCell\s[^>]*?\bref=(["'])([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})\1/g;
/** More than a table has; the rest would only cost time. */
const mostMerges = 5000;

function mergesIn(xml: string): Merge[] {
  const merges: Merge[] = [];
  for (const [, , left = "", top, right = "", bottom] of xml.matchAll(mergeElement)) {
    if (merges.length >= mostMerges) break;
    merges.push({
      top: Number(top) - 1,
      left: columnIndex(left),
      bottom: Math.min(Number(bottom), maxSheetRows) - 1,
      right: Math.min(columnIndex(right), maxSheetColumns - 1),
    });
  }
  return merges;
}
