/** A text table: UTF-8 with or without a byte order mark, UTF-16 as Excel's “Unicode text”, or GBK. */
import Papa from "papaparse";
import { cellOfPlainText, withoutEmptyEnd } from "./cell-of.ts";
import type { Table, TableNote } from "./table.ts";
import { maxSheetCells, maxSheetColumns, maxSheetRows } from "./table-limits.ts";
import { tooLarge, unreadable } from "./table-refusal.ts";

/** Control characters that no text table holds: the bytes are something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const binary = /[\u0000-\u0008\u000e-\u001f]/;
/** A web page or another markup under the name of a table. */
const markup = /^\s*<(?:!doctype|html|table|\?xml)/i;

/** Throws a TableRefusal. */
export function parseCsv(bytes: Buffer): Table {
  const { text, isGbk } = decoded(bytes);
  if (binary.test(text) || markup.test(text)) throw unreadable("foreign");
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken !== undefined) throw unreadable("damaged", broken);
  const rows = withoutEmptyEnd(data.map((row) => row.slice(0, maxSheetColumns).map(cellOfPlainText)));
  if (rows.length === 0) throw unreadable("empty");
  if (rows.length > maxSheetRows) throw tooLarge("rows", maxSheetRows);
  const filled = rows.reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, 0);
  if (filled > maxSheetCells) throw tooLarge("cells", maxSheetCells);
  const notes: TableNote[] = isGbk ? ["decoded-gbk"] : [];
  if (data.some((row) => row.slice(maxSheetColumns).some((cell) => cell.trim() !== "")))
    notes.push("sheet-cut");
  return { sheets: [{ name: "csv", hidden: false, rows, merges: [] }], notes };
}

/** Tabs or semicolons where most lines have them: numbers have commas of their own. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/, 200).filter((line) => line.trim() !== "");
  const isUsual = (mark: string) => lines.filter((line) => line.includes(mark)).length * 2 > lines.length;
  return ["\t", ";"].find(isUsual) ?? ",";
}

function decoded(bytes: Buffer): { text: string; isGbk: boolean } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), isGbk: false };
  const utf8 = tryDecode("utf-8", bytes);
  if (utf8 !== null) return { text: utf8, isGbk: false };
  const gbk = tryDecode("gb18030", bytes);
  if (gbk === null) throw unreadable("encoding");
  return { text: gbk, isGbk: true };
}

/** Null: the bytes are not in that encoding. */
function tryDecode(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
