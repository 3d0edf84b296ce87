/** A zip archive by its central directory, unpacked under a bound that holds whatever the archive says of itself. */
import { inflateRawSync } from "node:zlib";

export class ZipDamage extends Error {}
export class ZipTooLarge extends Error {}

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Bytes in the archive, and as it says unpacked. */
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const endSignature = Buffer.from("PK\u0005\u0006", "latin1");
const endLength = 22;
const entryLength = 46;
const localLength = 30;
/** The comment after the directory is this long at most. */
const longestComment = 65_535;

/** Throws ZipDamage when the directory is not there or points outside the archive. */
export function zipDirectory(archive: Buffer): ZipEntry[] {
  const from = Math.max(0, archive.length - endLength - longestComment);
  const end = archive.subarray(from).lastIndexOf(endSignature);
  if (end < 0) throw new ZipDamage("no directory");
  const tail = from + end;
  try {
    return readEntries(archive, archive.readUInt16LE(tail + 10), archive.readUInt32LE(tail + 16));
  } catch (error) {
    if (error instanceof RangeError) throw new ZipDamage("directory cut off", { cause: error });
    throw error;
  }
}

function readEntries(archive: Buffer, count: number, start: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let left = count; left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== 0x02014b50) throw new ZipDamage("entry out of place");
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString("utf8", at + entryLength, at + entryLength + nameLength).replaceAll("\\", "/"),
      method: archive.readUInt16LE(at + 10),
      encrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
      packed: archive.readUInt32LE(at + 20),
      unpacked: archive.readUInt32LE(at + 24),
      offset: archive.readUInt32LE(at + 42),
    });
    at += entryLength + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

/** The entry's content, of `most` bytes at the most. Throws ZipTooLarge past that, ZipDamage for what does not unpack. */
export function unpackEntry(archive: Buffer, entry: ZipEntry, most: number): Buffer {
  if (entry.unpacked > most) throw new ZipTooLarge(entry.name);
  const start = contentStart(archive, entry);
  const packed = archive.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw new ZipDamage(`${entry.name} cut off`);
  if (entry.method === 0) {
    if (packed.length > most) throw new ZipTooLarge(entry.name);
    return packed;
  }
  if (entry.method !== 8) throw new ZipDamage(`${entry.name} packed in an unknown way`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw new ZipTooLarge(entry.name);
    throw new ZipDamage(`${entry.name} does not unpack`, { cause: error });
  }
}

function contentStart(archive: Buffer, { name, offset }: ZipEntry): number {
  if (offset + localLength > archive.length || archive.readUInt32LE(offset) !== 0x04034b50) {
    throw new ZipDamage(`${name} out of place`);
  }
  return offset + localLength + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
}
