/** The seal over the schema: a letter changed in it would only show when an edit meets it. */
import type { Database } from "better-sqlite3";
import { FaultError } from "../../shared/contract/fault.ts";
import { rowSum } from "./row-sum.ts";

/** Sealed since this version of the store. */
export const sealedSince = 5;

/** Must be called in the transaction that changed the schema. */
export function sealTables(database: Database): void {
  database
    .prepare("INSERT INTO seal (id, tables) VALUES (1, ?) ON CONFLICT DO UPDATE SET tables = excluded.tables")
    .run(tablesSum(database));
}

/** Throws `store-damaged` for a schema other than the one that was sealed, or marked with another version than it was brought to. */
export function refuseBrokenSeal(database: Database, version: number, path: string): void {
  try {
    compareSeal(database, version, path);
  } catch (error) {
    // A letter changed in the names that are asked for here: SQLite then knows of no such column.
    const isUnknownName = error instanceof Error && "code" in error && error.code === "SQLITE_ERROR";
    throw isUnknownName ? new FaultError("store-damaged", { path, found: "schema" }, error) : error;
  }
}

function compareSeal(database: Database, version: number, path: string): void {
  const noted = database.prepare<[], number | null>("SELECT max(version) FROM migration").pluck().get();
  if (noted !== version) throw new FaultError("store-damaged", { path, found: "version" });
  if (version < sealedSince) return;
  const sealed = database.prepare<[], number>("SELECT tables FROM seal WHERE id = 1").pluck().get();
  if (sealed !== tablesSum(database)) throw new FaultError("store-damaged", { path, found: "schema" });
}

/** Tables and indexes by name, whatever order they lie in; none of SQLite's own. */
function tablesSum(database: Database): number {
  const texts = database
    .prepare<[], string>(
      "SELECT type || ' ' || name || ' ' || sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite%' ORDER BY type, name",
    )
    .pluck()
    .all();
  return rowSum(...texts);
}
