import type { Cell } from "../../../shared/import/schema.ts";

/** A cell as words; an error, a truth value and nothing are none. */
export function cellText(cell: Cell | undefined): string {
  if (typeof cell === "string") return cell.trim();
  return typeof cell === "number" ? String(cell) : "";
}

/** Six digits of GB/T 2260, or another province's own; null for what is no code. */
export function cellCode(cell: Cell | undefined): string | null {
  const text = cellText(cell).normalize("NFKC").replace(/\s/gu, "");
  // Twelve digits, as of statistical division codes, begin with the unit's six.
  if (/^\d{6}0{6}$/.test(text)) return text.slice(0, 6);
  return /^[0-9A-Za-z-]{1,20}$/.test(text) && /\d/.test(text) ? text : null;
}

/** What stands in a cell, whatever it is, for the record; shortened where it is long. */
export function standingText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  const text = typeof cell === "object" ? cell.error : String(cell).trim();
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
