import { parseCsv } from "./parse-csv.ts";
import { parseWorkbook } from "./parse-workbook.ts";
import type { Table } from "./table.ts";
import { unreadable } from "./table-refusal.ts";

/** Begins a zip archive, as an xlsx workbook is one. */
const zipMark = Buffer.from("PK\u0003\u0004", "latin1");
/** Begins a compound file: a workbook of an old Excel, or one under a password. */
const compoundMark = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const passwordMark = Buffer.from("EncryptedPackage", "utf16le");

/** A table by what the bytes are, whatever the file is called. Throws a TableRefusal. Runs in the reading thread. */
export async function parseBytes(content: Uint8Array): Promise<Table> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length === 0) throw unreadable("empty");
  if (bytes.subarray(0, zipMark.length).equals(zipMark)) return parseWorkbook(bytes);
  if (bytes.subarray(0, compoundMark.length).equals(compoundMark)) {
    throw unreadable(bytes.includes(passwordMark) ? "protected" : "oldExcel");
  }
  return parseCsv(bytes);
}
