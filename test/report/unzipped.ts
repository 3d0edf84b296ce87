import { inflateRawSync } from "node:zlib";

/** The files of a zip archive by name, read from its directory. Throws for anything that is no zip. */
export function unzipped(bytes: Uint8Array): Map<string, Buffer> {
  const archive = Buffer.from(bytes);
  const end = archive.lastIndexOf(Buffer.from("PK\u0005\u0006"));
  if (end < 0) throw new Error("not a zip");
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = archive.subarray(start, start + size);
    files.set(name, method === 0 ? content : inflateRawSync(content));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

export function textOf(files: ReadonlyMap<string, Buffer>, name: string): string {
  const file = files.get(name);
  if (file === undefined) throw new Error(`no ${name} among ${[...files.keys()].join(", ")}`);
  return file.toString("utf8");
}

/** What a sheet's cells hold, by reference; strings looked up. */
export function cellsOf(files: ReadonlyMap<string, Buffer>, sheet: number): Map<string, string | number> {
  const shared = [...textOf(files, "xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) =>
    (si ?? "")
      .replace(/<[^>]+>/g, "")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&"),
  );
  const cells = new Map<string, string | number>();
  const found = textOf(files, `xl/worksheets/sheet${sheet}.xml`).matchAll(
    /<c r="([A-Z]+\d+)"([^>]*)><v>([^<]*)<\/v>/g,
  );
  for (const [, at, attributes, value] of found) {
    cells.set(at ?? "", attributes?.includes('t="s"') ? (shared[Number(value)] ?? "") : Number(value));
  }
  return cells;
}
