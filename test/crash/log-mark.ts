/** How far the library's log is valid, from the index that SQLite keeps of it (sqlite.org/walformat.html). */
import { closeSync, existsSync, openSync, readSync } from "node:fs";
import type { LogMark } from "./confirmed.ts";

export const frameHeader = 24;
export const logHeader = 32;

/** Null: there is no log. */
export function logMark(library: string): LogMark | null {
  const index = `${library}-shm`;
  if (!existsSync(index)) return null;
  // Of the index's header: 16 the last valid frame, 32 the salts; in the machine's own order.
  const header = read(index, 48);
  if (header.length < 48) return null;
  return { salts: header.subarray(32, 40).toString("hex"), frames: header.readUInt32LE(16) };
}

/** The salts in the log's own header, as the index gives them. */
export function logSalts(log: Buffer): string {
  return log.subarray(16, 24).toString("hex");
}

function read(path: string, length: number): Buffer {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
  } finally {
    closeSync(file);
  }
}
