/**
 * The library: scenarios and the tree of their steps.
 *
 * `origin` is the document before its first step, `head` the step it stands on
 * (null: before the first). `step.visited` is the scenario's revision when the
 * document last stood on that step; redo follows the child last visited.
 * `recency` orders scenarios by when they were last worked on: a count, because
 * clocks step back. `name`, `dataset_id` and `overrides` repeat the document for
 * the library's list.
 */
import type { Migration } from "../migrate.ts";

export const library: Migration = {
  version: 1,
  up(database) {
    database.exec(`
      CREATE TABLE scenario (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        dataset_id TEXT NOT NULL,
        overrides INTEGER NOT NULL,
        document TEXT NOT NULL,
        origin TEXT NOT NULL,
        revision INTEGER NOT NULL,
        head INTEGER REFERENCES step (id),
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        trashed_at TEXT,
        recency INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX scenario_recency ON scenario (recency);

      CREATE TABLE step (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        scenario_id TEXT NOT NULL REFERENCES scenario (id),
        parent INTEGER REFERENCES step (id),
        label TEXT NOT NULL,
        patches TEXT NOT NULL,
        inverse TEXT NOT NULL,
        author TEXT,
        at TEXT NOT NULL,
        visited INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX step_parent ON step (scenario_id, parent, visited);

      CREATE TABLE migration (
        version INTEGER PRIMARY KEY,
        at TEXT NOT NULL
      ) STRICT;
    `);
  },
};
