/** What a process did to the disk, in order, as `disk-shim.c` notes it; and the disks a power cut may leave of it. */
import type { Confirmed } from "./confirmed.ts";

export type DiskDeed =
  | { readonly kind: "write"; readonly path: string; readonly place: number; readonly data: Buffer }
  | { readonly kind: "cut"; readonly path: string; readonly size: number }
  | { readonly kind: "flush"; readonly path: string }
  /** Told to whoever listens. */
  | { readonly kind: "said"; readonly data: Buffer };

export function readRecord(bytes: Buffer): DiskDeed[] {
  const deeds: DiskDeed[] = [];
  for (let at = 0; at + 25 <= bytes.length; ) {
    const kind = String.fromCharCode(bytes[at]!);
    const [named, place, length] = [1, 9, 17].map((from) => Number(bytes.readBigInt64LE(at + from)));
    const from = at + 25;
    // The last may have been cut off with the process.
    if (from + named! + length! > bytes.length) break;
    const path = bytes.subarray(from, from + named!).toString();
    const data = bytes.subarray(from + named!, from + named! + length!);
    if (kind === "W") deeds.push({ kind: "write", path, place: place!, data });
    else if (kind === "T") deeds.push({ kind: "cut", path, size: place! });
    else if (kind === "S") deeds.push({ kind: "flush", path });
    else deeds.push({ kind: "said", data });
    at = from + named! + length!;
  }
  return deeds;
}

export function confirmedIn(deeds: readonly DiskDeed[]): Confirmed[] {
  const said = deeds.flatMap((deed) => (deed.kind === "said" ? [deed.data.toString()] : [])).join("");
  return said
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Confirmed);
}

/** A sector is written whole or not at all. */
const sector = 512;

/**
 * What a file may hold after a power cut: all that was done to it before its last flush, and
 * of what came later any part, in any order that leaves each sector old or new.
 */
export function afterPowerCut(
  start: Buffer,
  deeds: readonly DiskDeed[],
  path: string,
  random: () => number,
): Buffer {
  const own = deeds.filter((deed) => deed.kind !== "said" && deed.path === path);
  const flushed = own.findLastIndex(({ kind }) => kind === "flush");
  // Some cuts lose nearly all of it, some nearly nothing.
  const kept = random();
  const ends = own.map((deed) =>
    deed.kind === "write" ? deed.place + deed.data.length : deed.kind === "cut" ? deed.size : 0,
  );
  // What was never written reads as zeros.
  const file = Buffer.alloc(Math.max(start.length, ...ends));
  start.copy(file);
  let length = start.length;
  for (const [index, deed] of own.entries()) {
    const isSure = index <= flushed;
    if (deed.kind === "cut" && (isSure || random() < kept)) {
      file.fill(0, Math.min(length, deed.size), Math.max(length, deed.size));
      length = deed.size;
    }
    if (deed.kind !== "write") continue;
    for (let at = 0; at < deed.data.length; at += sector) {
      if (!isSure && random() >= kept) continue;
      deed.data.copy(file, deed.place + at, at, Math.min(at + sector, deed.data.length));
    }
    length = Math.max(length, deed.place + deed.data.length);
  }
  return file.subarray(0, length);
}

/** The same on a disk that says it has flushed and has not: the control of this proof. */
export function withoutFlushes(deeds: readonly DiskDeed[]): DiskDeed[] {
  return deeds.filter(({ kind }) => kind !== "flush");
}
