/** Workbooks put together part by part, for what no ordinary writer writes. */
import { deflateRawSync } from "node:zlib";
import { storedZip } from "../../../electron/interchange/tables/stored-zip.ts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface OddSheet {
  readonly name: string;
  /** What stands between the tags of `sheetData`. */
  readonly rows: string;
  /** What follows `sheetData`. */
  readonly after?: string;
  readonly state?: string;
}

export interface OddParts {
  readonly sharedStrings?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

export function oddParts(
  sheets: readonly OddSheet[],
  { sharedStrings, more = {} }: OddParts = {},
): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  const add = (path: string, xml: string) => parts.set(path, Buffer.from(`${head}${xml}`));
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${at + 1}"/>`,
  );
  const related = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  if (sharedStrings !== undefined) {
    related.push(`<Relationship Id="rIdS" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>`);
    add("xl/sharedStrings.xml", `<sst xmlns="${main}">${sharedStrings}</sst>`);
  }
  add(
    "xl/workbook.xml",
    `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${listed.join("")}</sheets></workbook>`,
  );
  add(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join("")}</Relationships>`,
  );
  for (const [at, { rows, after = "" }] of sheets.entries()) {
    add(
      `xl/worksheets/sheet${at + 1}.xml`,
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    );
  }
  for (const [path, content] of Object.entries(more)) parts.set(path, Buffer.from(content as string));
  return parts;
}

export function oddWorkbook(sheets: readonly OddSheet[], parts: OddParts = {}): Uint8Array {
  return storedZip(oddParts(sheets, parts));
}

export interface PackedEntry {
  readonly content: Uint8Array;
  /** What the archive says of its size; absent: the truth. */
  readonly claimed?: number;
  readonly encrypted?: boolean;
}

/** A deflated archive that may lie about its entries. */
export function packedZip(entries: ReadonlyMap<string, PackedEntry>): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, { content, claimed = content.length, encrypted = false }] of entries) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(content);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(encrypted ? 1 : 0, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(claimed, 18);
    shared.writeUInt16LE(path.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), shared, rest, path);
    files.push(Buffer.from("PK\u0003\u0004", "latin1"), shared, path, packed);
    offset += 30 + path.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(entries.size, 8);
  end.writeUInt16LE(entries.size, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listed, end]);
}
