/** Cells as spreadsheets name them: rows counted from 1, columns from 0. */

/** A, B, …, Z, AA. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** “C12”. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** Null: it is no address. */
export function placeAt(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined || row === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row), column };
}
