import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import BetterSqlite3, { type Database } from "better-sqlite3";
import { inspectFile, refuseDamaged, refuseForeign } from "./inspect-file.ts";
import { type Migration, migrate, newestVersion, userVersion } from "./migrate.ts";
import { migrations as shippedMigrations } from "./migrations/migrations.ts";
import { storeFault } from "./sqlite-fault.ts";
import { createSqliteStore } from "./sqlite-store.ts";
import type { Store } from "./store.ts";

export interface OpenStoreOptions {
  readonly now: () => Date;
  /** How long a call waits for another process to finish writing, in milliseconds. */
  readonly busyTimeout?: number;
  /** The largest the store may grow, in pages of 4 KiB; absent: as far as the disk goes. */
  readonly maxPages?: number;
  /** Absent: the shipped ones. */
  readonly migrations?: readonly Migration[];
}

/**
 * Opens the library at `path` (`":memory:"` for one that is not kept), creating or
 * migrating it. Throws a FaultError: `store-foreign`, `store-newer`, `store-locked`,
 * `store-damaged`, `store-read-only`, `store-full`; a store it refuses is left as it was.
 */
export function openStore(path: string, options: OpenStoreOptions): Store {
  const { busyTimeout = 2000, migrations = shippedMigrations } = options;
  let database: Database | null = null;
  try {
    if (path !== ":memory:") {
      mkdirSync(dirname(path), { recursive: true });
      inspectFile(path, newestVersion(migrations));
    }
    database = new BetterSqlite3(path, { timeout: busyTimeout });
    prepare(database, path, migrations, options);
    return createSqliteStore(database);
  } catch (error) {
    database?.close();
    throw storeFault(error, path);
  }
}

function prepare(
  database: Database,
  path: string,
  migrations: readonly Migration[],
  { now, maxPages }: OpenStoreOptions,
): void {
  const isNew = database.pragma("schema_version", { simple: true }) === 0;
  if (!isNew) {
    const mark = Number(database.pragma("application_id", { simple: true }));
    refuseForeign(mark, userVersion(database), newestVersion(migrations), path);
    refuseDamaged(database, path);
  }
  if (maxPages !== undefined) database.pragma(`max_page_count = ${maxPages}`);
  database.pragma("foreign_keys = ON");
  // A new store is created under the rollback journal: its mark is in the file itself
  // from the first commit on, where `inspectFile` looks for it.
  if (isNew) migrate(database, migrations, now);
  database.pragma("journal_mode = WAL");
  // An acknowledged edit must survive a power cut: the log is flushed at every commit.
  database.pragma("synchronous = FULL");
  if (!isNew) {
    migrate(database, migrations, now);
    refuseReadOnly(database);
  }
}

/** Asks for the right to write without writing: a store that cannot keep edits is said so at once. */
function refuseReadOnly(database: Database): void {
  database.exec("BEGIN IMMEDIATE; ROLLBACK");
}
