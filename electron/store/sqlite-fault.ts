/** SQLite's result codes in the contract's words. */
import { type FaultCode, FaultError } from "../../shared/contract/fault.ts";

/** By primary result code; extended codes (`SQLITE_BUSY_SNAPSHOT`) begin with theirs. See sqlite.org/rescode.html. */
const faults: readonly (readonly [string, FaultCode])[] = [
  ["SQLITE_BUSY", "store-locked"],
  ["SQLITE_LOCKED", "store-locked"],
  ["SQLITE_PROTOCOL", "store-locked"],
  ["SQLITE_FULL", "store-full"],
  ["SQLITE_IOERR_SHMSIZE", "store-full"],
  ["SQLITE_READONLY", "store-read-only"],
  ["SQLITE_CANTOPEN", "store-read-only"],
  ["SQLITE_PERM", "store-read-only"],
  ["SQLITE_IOERR", "store-failing"],
  ["SQLITE_CORRUPT", "store-damaged"],
  ["SQLITE_NOTADB", "store-foreign"],
];

/** The fault for an error of SQLite, or null for any other error. */
export function sqliteFault(error: unknown, details: Record<string, string> = {}): FaultError | null {
  const code = sqliteCode(error);
  if (code === null) return null;
  const found = faults.find(([prefix]) => code === prefix || code.startsWith(`${prefix}_`));
  return found === undefined ? null : new FaultError(found[1], { ...details, sqlite: code }, error);
}

function sqliteCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" && error.code.startsWith("SQLITE_") ? error.code : null;
}

/** Node's codes for a place that cannot be written, or is no file. */
const unwritable = new Set(["EACCES", "EPERM", "EROFS", "EISDIR", "ENOTDIR", "ENOENT", "EEXIST"]);

/** The fault for an error met at the store's files, of SQLite or of the disk; any other error as it is. */
export function storeFault(error: unknown, path: string): unknown {
  if (error instanceof FaultError) return error;
  if (error instanceof Error && "code" in error) {
    if (unwritable.has(String(error.code))) return new FaultError("store-read-only", { path }, error);
    if (error.code === "EIO") return new FaultError("store-failing", { path }, error);
    if (error.code === "ENOSPC" || error.code === "EDQUOT")
      return new FaultError("store-full", { path }, error);
  }
  return sqliteFault(error, { path }) ?? error;
}
