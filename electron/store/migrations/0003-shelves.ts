/**
 * Named points in a scenario's history, and where a scenario stands on the shelves.
 *
 * `checkpoint.step` null: before the first step. `folder` empty: none.
 */
import type { Migration } from "../migrate.ts";

export const shelves: Migration = {
  version: 3,
  up(database) {
    database.exec(`
      CREATE TABLE checkpoint (
        id INTEGER PRIMARY KEY,
        scenario_id TEXT NOT NULL REFERENCES scenario (id),
        step INTEGER REFERENCES step (id),
        name TEXT NOT NULL,
        author TEXT,
        at TEXT NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX checkpoint_place ON checkpoint (scenario_id, coalesce(step, 0));

      ALTER TABLE scenario ADD COLUMN folder TEXT NOT NULL DEFAULT '';

      CREATE TABLE tag (
        scenario_id TEXT NOT NULL REFERENCES scenario (id),
        name TEXT NOT NULL,
        PRIMARY KEY (scenario_id, name)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
