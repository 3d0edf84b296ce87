/** Brings a store to the newest version: all steps or none. */
import { renameSync, rmSync } from "node:fs";
import type { Database } from "better-sqlite3";
import { flushFile } from "./flush-file.ts";
import { sealedSince, sealTables } from "./seal.ts";

export interface Migration {
  /** The store's `user_version` once it has run. */
  readonly version: number;
  up(database: Database): void;
}

/** "xnce": marks a SQLite file as a store of ours. */
export const applicationId = 0x786e6365;

export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/**
 * Runs what is missing in one transaction. Before an existing store is changed, a
 * copy of it is kept beside it as `<path>.v<version>`; throws what SQLite throws,
 * the store then being as it was.
 */
export function migrate(database: Database, migrations: readonly Migration[], now: () => Date): void {
  const from = userVersion(database);
  const missing = migrations.filter(({ version }) => version > from);
  if (missing.length === 0) return;
  if (from > 0 && !database.memory) keepCopy(database, `${database.name}.v${from}`);
  database
    .transaction(() => {
      // Another process may have migrated while this one waited for the lock.
      const since = userVersion(database);
      for (const { version, up } of missing.filter((migration) => migration.version > since)) {
        up(database);
        database
          .prepare("INSERT INTO migration (version, at) VALUES (?, ?)")
          .run(version, now().toISOString());
      }
      if (newestVersion(migrations) >= sealedSince) sealTables(database);
      database.pragma(`application_id = ${applicationId}`);
      database.pragma(`user_version = ${newestVersion(migrations)}`);
    })
    .immediate();
}

export function userVersion(database: Database): number {
  return Number(database.pragma("user_version", { simple: true }));
}

/** Written under another name first: a copy with its own name is always whole. */
function keepCopy(database: Database, path: string): void {
  const unfinished = `${path}.unfinished`;
  rmSync(unfinished, { force: true });
  database.prepare("VACUUM INTO ?").run(unfinished);
  flushFile(unfinished);
  renameSync(unfinished, path);
}
