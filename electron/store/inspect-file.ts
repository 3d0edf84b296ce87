/** What a file says about itself before SQLite may touch it. */
import { closeSync, existsSync, openSync, readSync } from "node:fs";
import type { Database } from "better-sqlite3";
import { FaultError } from "../../shared/contract/fault.ts";
import { applicationId, userVersion } from "./migrate.ts";
import { refuseBrokenSeal } from "./seal.ts";

/** sqlite.org/fileformat.html §1.3: the magic string, `user_version` at 60, `application_id` at 68, both big-endian. */
const magic = Buffer.from("SQLite format 3\0", "latin1");
const headerLength = 100;

/**
 * Throws `store-foreign` or `store-newer` for a file that is not ours to open. A
 * missing or empty file is a new store. A store cut off while it was being created
 * has a rollback journal beside it; SQLite completes that first.
 */
export function inspectFile(path: string, newest: number): void {
  if (!existsSync(path) || existsSync(`${path}-journal`)) return;
  const header = readHeader(path);
  if (header.length === 0) return;
  if (header.length < headerLength || !header.subarray(0, magic.length).equals(magic)) {
    throw new FaultError("store-foreign", { path });
  }
  refuseForeign(header.readUInt32BE(68), header.readUInt32BE(60), newest, path);
}

/** Throws `store-foreign` unless the mark is ours, `store-newer` if the version is beyond ours. */
export function refuseForeign(mark: number, version: number, newest: number, path: string): void {
  if (mark !== applicationId) throw new FaultError("store-foreign", { path });
  if (version > newest) throw new FaultError("store-newer", { path, version, newest });
}

/** Throws `store-damaged` unless SQLite finds every page in order, rows and indexes agreeing, and the schema is as it was made. */
export function refuseDamaged(database: Database, path: string): void {
  const found = database.pragma("integrity_check(1)", { simple: true });
  if (found !== "ok") throw new FaultError("store-damaged", { path, found: String(found).slice(0, 300) });
  refuseBrokenSeal(database, userVersion(database), path);
}

function readHeader(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const header = Buffer.alloc(headerLength);
    return header.subarray(0, readSync(file, header, 0, headerLength, 0));
  } finally {
    closeSync(file);
  }
}
