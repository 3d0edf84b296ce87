import type { Cell } from "../../../shared/import/schema.ts";

/** Stands for a formula whose result the file does not hold. */
export const formulaWithoutResult = "#FORMULA";

/** As Excel and WPS write what a formula could not compute. */
const errorText = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|FORMULA)$/;

export function cellOfText(text: string): Cell {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return errorText.test(trimmed) ? { error: trimmed } : trimmed;
}

/** Digits as a number; a code that begins with 0 stays text. */
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;

/** A cell of a text table, which knows no types. */
export function cellOfPlainText(text: string): Cell {
  const trimmed = text.trim();
  return plainNumber.test(trimmed) ? Number(trimmed) : cellOfText(trimmed);
}

/** A value as the workbook reader gives it; a date as ISO date. */
export function cellOfValue(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return cellOfText(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "boolean") return value;
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  return { error: "#VALUE!" };
}

/** Without the empty cells at the end of each row and the empty rows at the end. */
export function withoutEmptyEnd(rows: readonly (readonly Cell[])[]): Cell[][] {
  const trimmed = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  return trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1);
}
