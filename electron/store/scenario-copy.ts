/** A scenario as its rows lie in a library: to be given away as they are, or put in a damaged one's place. */
import BetterSqlite3, { type Database } from "better-sqlite3";
import { listBackups } from "./backup-files.ts";
import { checkLibrary } from "./check-library.ts";
import { newestVersion, userVersion } from "./migrate.ts";
import { migrations } from "./migrations/migrations.ts";

type Row = Readonly<Record<string, string | number | null>>;

/** By table, its rows of one scenario, sums and all. */
export type ScenarioCopy = Readonly<Record<keyof typeof ownerColumns, readonly Row[]>>;

export interface BackedUpCopy {
  /** Of the backup, YYYY-MM-DD. */
  readonly date: string;
  readonly copy: ScenarioCopy;
}

/** In the order in which they are written: what others refer to first. */
const ownerColumns = {
  scenario: "id",
  step: "scenario_id",
  checkpoint: "scenario_id",
  tag: "scenario_id",
  dataset_use: "scenario_id",
} as const;
const tables = Object.keys(ownerColumns) as (keyof typeof ownerColumns)[];

/** All lists are empty for a scenario that is not there. */
export function copyOf(database: Database, id: string): ScenarioCopy {
  const rows = tables.map((table) => [
    table,
    database.prepare<[string], Row>(`SELECT * FROM ${table} WHERE ${ownerColumns[table]} = ?`).all(id),
  ]);
  return Object.fromEntries(rows) as ScenarioCopy;
}

/** From the newest backup on, one for each sound backup of this version that has the scenario. */
export function* backedUpCopies(library: string, id: string): Generator<BackedUpCopy> {
  for (const { path, date } of listBackups(library)) {
    if (checkLibrary(path).kind !== "sound") continue;
    const database = new BetterSqlite3(path, { readonly: true, fileMustExist: true });
    try {
      if (userVersion(database) !== newestVersion(migrations)) continue;
      const copy = copyOf(database, id);
      if (copy.scenario.length > 0) yield { date, copy };
    } finally {
      database.close();
    }
  }
}

/** Whether its steps can be written under the ids that their sums are over: none is another's here. */
export function fits(database: Database, { step }: ScenarioCopy): boolean {
  const taken = database.prepare<[number]>("SELECT 1 FROM step WHERE id = ?");
  return step.every(({ id }) => taken.get(Number(id)) === undefined);
}

/** The scenario must not be there; within a transaction. */
export function writeCopy(database: Database, copy: ScenarioCopy): void {
  // The scenario refers to a step, and steps to it.
  database.pragma("defer_foreign_keys = ON");
  for (const table of tables) {
    for (const row of copy[table]) {
      // No sum is over a checkpoint's own number, which another may have by now.
      const columns = Object.keys(row).filter((name) => table !== "checkpoint" || name !== "id");
      const values = columns.map((name) => `@${name}`);
      database.prepare(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${values.join(", ")})`).run(row);
    }
  }
}
