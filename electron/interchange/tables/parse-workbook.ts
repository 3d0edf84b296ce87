/** An xlsx workbook: its parts unpacked under a bound, its sheets prepared, then read. Macros are left alone. */
import readXlsxFile from "read-excel-file/universal";
import { cellOfValue, withoutEmptyEnd } from "./cell-of.ts";
import { type PreparedSheet, prepareSheet } from "./sheet-xml.ts";
import { storedZip } from "./stored-zip.ts";
import type { Table, TableNote, TableSheet } from "./table.ts";
import { maxSheets, maxUnpackedMegabytes } from "./table-limits.ts";
import { TableRefusal, tooLarge, unreadable } from "./table-refusal.ts";
import { relatedPaths, relationsPart, sheetParts, workbookPart } from "./workbook-parts.ts";
import { unpackEntry, ZipDamage, type ZipEntry, ZipTooLarge, zipDirectory } from "./zip-directory.ts";

/** Throws a TableRefusal. */
export async function parseWorkbook(archive: Buffer): Promise<Table> {
  try {
    return await readParts(archive);
  } catch (error) {
    if (error instanceof TableRefusal) throw error;
    if (error instanceof ZipTooLarge) throw tooLarge("unpacked", maxUnpackedMegabytes);
    // Whatever the reader objects to, the workbook is not in order.
    throw unreadable("damaged", error);
  }
}

async function readParts(archive: Buffer): Promise<Table> {
  const directory = zipDirectory(archive);
  const entries = new Map(directory.map((entry) => [entry.name, entry]));
  if (!entries.has(workbookPart)) throw unreadable("foreign");
  if (directory.some(({ encrypted }) => encrypted)) throw unreadable("protected");
  const unpack = unpacker(archive, entries);
  const parts = new Map<string, Uint8Array>();
  const keep = (path: string) => {
    const content = unpack(path);
    if (content !== null) parts.set(path, content);
    return content?.toString("utf8") ?? null;
  };
  const workbook = keep(workbookPart) ?? "";
  const relations = keep(relationsPart) ?? "";
  const places = sheetParts(workbook, relations);
  if (places.length > maxSheets) throw tooLarge("sheets", maxSheets);
  for (const kind of ["sharedStrings", "styles"]) {
    for (const path of relatedPaths(relations, kind).values()) keep(path);
  }
  const names = sheetNames(workbook);
  const prepared = new Map<string, PreparedSheet>();
  for (const [at, { path }] of places.entries()) {
    if (path === null || prepared.has(path)) continue;
    const xml = unpack(path)?.toString("utf8");
    if (xml === undefined) throw new ZipDamage(`no ${path}`);
    const sheet = prepareSheet(xml, names[at] ?? "");
    prepared.set(path, sheet);
    parts.set(path, Buffer.from(sheet.xml));
  }

  const read = await readXlsxFile(arrayBufferOf(storedZip(parts)));
  const sheets = read.flatMap(({ sheet: name, data }, at): TableSheet[] => {
    const { path = null, hidden = false } = places[at] ?? {};
    if (path === null || data === undefined) return [];
    const rows = withoutEmptyEnd(data.map((row) => row.map(cellOfValue)));
    return [{ name, hidden, rows, merges: prepared.get(path)?.merges ?? [] }];
  });
  if (sheets.every(({ rows }) => rows.length === 0)) throw unreadable("empty");
  return { sheets, notes: notesOf(directory, [...prepared.values()]) };
}

/** Null for a part that is not there. All parts together keep to the bound. */
function unpacker(archive: Buffer, entries: ReadonlyMap<string, ZipEntry>) {
  let left = maxUnpackedMegabytes * 1024 * 1024;
  return (path: string): Buffer | null => {
    const entry = entries.get(path);
    if (entry === undefined) return null;
    const content = unpackEntry(archive, entry, left);
    left -= content.length;
    return content;
  };
}

/** Only to say which sheet is too large. */
function sheetNames(workbook: string): string[] {
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname=(["'])(.*?)\1/g)].map(
    ([, , name = ""]) => name,
  );
}

function arrayBufferOf(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer;
}

function notesOf(directory: readonly ZipEntry[], prepared: readonly PreparedSheet[]): TableNote[] {
  const notes: TableNote[] = [];
  if (directory.some(({ name }) => /(^|\/)vbaProject\.bin$/i.test(name))) notes.push("macros-left-out");
  if (prepared.some(({ isCut }) => isCut)) notes.push("sheet-cut");
  if (prepared.some(({ hasFormulas }) => hasFormulas)) notes.push("formulas-as-stored");
  return notes;
}
