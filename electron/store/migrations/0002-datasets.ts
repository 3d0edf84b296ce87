/** Datasets that came with shared files; `id` is the one scenarios of this library name. */
import type { Migration } from "../migrate.ts";

export const datasets: Migration = {
  version: 2,
  up(database) {
    database.exec(`
      CREATE TABLE dataset (
        id TEXT PRIMARY KEY,
        hash TEXT NOT NULL,
        content TEXT NOT NULL,
        added_at TEXT NOT NULL
      ) STRICT;
    `);
  },
};
